using Rolemap.Decisions;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Who decides, as text.</summary>
public static class DecisionText
{
    /// <summary>The answer on a screen of 100 columns: who decides, does the work, is asked and is told, then the reason for each name.</summary>
    public static string Of(Answer answer)
    {
        var sheet = new Sheet();
        sheet.Line(Headline(answer));
        AddNames(sheet, "Does the work", answer.Responsible);
        AddNames(sheet, "Asked", answer.Consulted);
        AddNames(sheet, "Told", answer.Informed);
        AddReasons(sheet, answer);
        sheet.List("Nobody for", answer.Unfilled.Select(one => $"{one.Letter.Sign()} of {NameOf(answer, one.For)}: {one.Why}"));
        sheet.Heading(Confirmed(answer));
        return sheet.ToString();
    }

    /// <summary>The first line: what is decided, by whom and how large it is.</summary>
    public static string Headline(Answer answer)
    {
        var size = answer.Activity.Tier is { } tier ? $"tier {tier}, {Words.OfTier(tier)}" : null;
        var about = answer.Product is { } product ? $", for {product.Name}" : "";
        if (answer.Accountable is Accountability.Nobody nobody)
            return $"{answer.Activity.Name}: it is open who decides{(size is null ? "" : $" ({size})")}{about}. {nobody.Why}";
        var decider = answer.Decider!;
        var facts = string.Join(", ", new[] { decider.Role?.ShortTitle ?? decider.Position.Title, size }.OfType<string>());
        return $"{answer.Activity.Name}: {decider.Name} {(decider.People.Length > 1 ? "decide" : "decides")}{(facts.Length == 0 ? "" : $" ({facts})")}{about}.";
    }

    private static void AddNames(Sheet sheet, string label, IReadOnlyCollection<Named> all) =>
        sheet.Fact(label, all.Count == 0 ? null : $"{string.Join(", ", all.Select(named => named.Name))}.");

    private static void AddReasons(Sheet sheet, Answer answer)
    {
        var all = answer.Accountable is Accountability.Nobody nobody ? nobody.Candidates.Concat(answer.Everybody).ToArray() : [.. answer.Everybody];
        if (all.Length == 0)
            return;
        sheet.Heading("Why these");
        var width = Math.Min(28, all.Max(named => named.Name.Length));
        foreach (var named in all)
            sheet.Row($"{(named.Letter == Letter.Accountable && answer.Decider is null ? "?" : named.Letter.Sign())} {named.Name}", width + 2, named.Why);
    }

    private static string NameOf(Answer answer, string key) => answer.Activity.Framework.RoleOf(key)?.ShortTitle ?? key;

    private static string Confirmed(Answer answer)
    {
        var sure = answer.Decider?.Confirmed is { } confirmed
            ? $"Confirmed by {confirmed.ByName}{Words.After(", ", confirmed.On)}."
            : "By default; confirm or change it in decisions.yaml.";
        if (answer.Decision is not { } decision)
            return sure;
        if (decision.Text(DecisionFields.Outcome) is { } outcome)
            return $"{sure} Decided: {outcome}{Words.After(", ", decision.Day(DecisionFields.On))} ({decision.Id}).";
        return decision.Day(DecisionFields.Due) is { } due ? $"{sure} Decision {decision.Id} is due on {Words.Of(due)}." : sure;
    }
}
