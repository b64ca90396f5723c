using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What a role has to do with decisions, as text: one a line, its name first, and who decides where the role does not.</summary>
internal static class RoleDecisionsText
{
    public static void Add(Sheet sheet, RoleExplanation explanation)
    {
        var all = explanation.Decisions;
        if (all.IsEmpty)
            return;
        sheet.Heading("In decisions (rolemap explain decision ID)");
        foreach (var sentence in DecisionRights.Of(explanation.Role.Framework))
            sheet.Line(sentence);
        Add(sheet, "Decides", all.Where(one => one.Decides).Select(one => Name(one.Activity)));
        Add(sheet, "Decides too, for a product they answer for", all.Where(one => one.ByProduct).Select(one => $"{Name(one.Activity)}: {Else(one)}"));
        foreach (var letter in Letters.All.Where(letter => letter != Letter.Accountable))
            Add(sheet, $"{DecisionRights.Capital(letter.Verb())} (behind it: who decides)", all.Where(one => one.Letter == letter && !one.ByProduct).Select(one => $"{Name(one.Activity)}: {one.Decider ?? "nobody"}"));
        Add(sheet, "Different in this company", Overrides(explanation));
        AddWords(sheet, explanation);
    }

    /// <summary>Where the company changes a letter of what the role takes part in, or gives it one.</summary>
    private static IEnumerable<string> Overrides(RoleExplanation explanation) => explanation.Organization is not { } organization ? [] :
        from entry in organization.Entries[RefKind.Override]
        let activity = explanation.Role.Framework.ActivityOf(entry.Text(OverrideFields.Activity))
        where activity is not null
            && (explanation.Decisions.Any(one => one.Activity == activity) || OverrideFields.Shape.Fields.Any(field => entry.Texts(field).Contains(explanation.Role.Id)))
        select Departures.OfOverride(entry, activity) + (entry.Text(OverrideFields.Product) is { } product ? $" For {product} only." : "");

    private static void Add(Sheet sheet, string label, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length > 0)
            sheet.Line($"{label}:");
        foreach (var item in all)
            sheet.Item(item);
    }

    private static void AddWords(Sheet sheet, RoleExplanation explanation)
    {
        if (!explanation.IsOfAnother)
            sheet.Fact("Stages and their gates (rolemap explain stage:ID)", Words.Join(explanation.Role.Framework.Stages.Select(stage => stage.Id)));
        sheet.Fact("Words such as gate, line, bet, sunset or horizon", "docs/guide/words.md");
    }

    private static string Name(Activity activity) => $"{activity.Name} ({activity.Id})";

    private static string Else(RoleInDecision one) =>
        $"else {(one.Letter is { } letter ? $"{letter.Verb()}, and " : "")}{one.Decider ?? "nobody"} decides";
}
