using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>An activity of the lifecycle as text: what it is for and which role or function has which letter.</summary>
public static class ActivityText
{
    /// <summary>The activity on a screen of 100 columns; with an organization also its overrides and the decisions that wait.</summary>
    public static string Of(Activity activity, Organization? organization)
    {
        var sheet = new Sheet();
        var stage = activity.IsAlways ? "in every stage" : $"stage {activity.Framework.NameOf(RefKind.Stage, activity.StageId!)}";
        sheet.Line($"{activity.Name} ({activity.Ref}): {stage}{(activity.Tier is { } tier ? $", tier {tier}, {Words.OfTier(tier)}" : "")}");
        sheet.Fact("For", activity.Entry.Text(ActivityFields.Purpose));
        sheet.Fact("Why this one decides", activity.Entry.Text(ActivityFields.Why));
        AddStage(sheet, activity);
        AddGate(sheet, activity);
        AddLetters(sheet, activity, organization);
        if (organization is not null)
            sheet.List("Decisions that wait", Decided.Waiting(organization, entry => entry.Text(DecisionFields.Activity) == activity.Id).Select(entry => Decided.Say(entry, organization)));
        return sheet.ToString();
    }

    private static void AddStage(Sheet sheet, Activity activity)
    {
        if (activity.StageId is not { } id || !activity.Framework.Entries.TryFind(new Ref(RefKind.Stage, id), out var stage))
            return;
        sheet.Fact("The stage asks", stage.Text(StageFields.Question));
        sheet.Fact("The stage leaves behind", Words.Join(stage.Texts(StageFields.Artifacts)));
    }

    private static void AddGate(Sheet sheet, Activity activity)
    {
        if (activity.Entry.Text(ActivityFields.Gate) is not { } id)
            return;
        activity.Framework.Entries.TryFind(new Ref(RefKind.Gate, id), out var gate);
        var outcomes = string.Join(", ", gate?.Texts(GateFields.Outcomes) ?? []);
        sheet.Fact("Decides gate", $"{activity.Framework.NameOf(RefKind.Gate, id)} ({id}){(outcomes.Length == 0 ? "" : $": {outcomes}")}");
        sheet.Fact("Evidence wanted", Words.Join(gate?.Texts(GateFields.Evidence) ?? []));
    }

    private static void AddLetters(Sheet sheet, Activity activity, Organization? organization)
    {
        var table = LetterTable.Of(organization ?? new Organization(EntrySet.Empty, activity.Framework, default), activity, null);
        sheet.Heading("Letters");
        foreach (var letter in Letters.All)
        {
            var held = Words.Join(table.With(letter).Select(key => activity.Framework.RoleOf(key)?.ShortTitle ?? key));
            var set = table.OverrideOf(letter) is { } entry ? $" (set by this company{(entry.Text(OverrideFields.Reason) is { } reason ? $": {reason}" : "")})" : "";
            sheet.Fact($"{letter.Sign()} {letter.Verb()}", held is null && set.Length == 0 ? null : $"{held ?? "nobody"}{set}");
        }
    }
}
