using System.Globalization;
using Rolemap.Lint;

namespace Rolemap.Explanations;

/// <summary>A lint rule as text.</summary>
public static class RuleText
{
    /// <summary>The rule on a screen of 100 columns, with what it found here when a report is given.</summary>
    public static string Of(RuleCard card, LintReport? report)
    {
        var sheet = new Sheet();
        sheet.Line($"{card.Id} {card.Name}: {card.Severity.ToString().ToLowerInvariant()}, {card.Family}, since {card.Since}");
        sheet.Line(card.Summary);
        sheet.Heading("Why");
        sheet.Line(card.Why);
        foreach (var limit in card.Thresholds)
            sheet.Item(string.Create(CultureInfo.InvariantCulture, $"{limit.Key}: startup {limit.Startup:0.##}, knowledge-work {limit.KnowledgeWork:0.##}, enterprise {limit.Enterprise:0.##}. {limit.Source}"));
        sheet.Heading("What to do");
        sheet.Line(card.Fix);
        if (report is not null)
            AddFound(sheet, card, report);
        sheet.Heading($"More, with a bad and a good example: {card.Help}");
        return sheet.ToString();
    }

    private static void AddFound(Sheet sheet, RuleCard card, LintReport report)
    {
        if (report.Rules.All(rule => rule.Id != card.Id))
        {
            sheet.Heading("It did not run here: it is switched off, or reads private files.");
            return;
        }
        var found = report.Results.Where(result => result.Rule.Id == card.Id).ToArray();
        if (found.Length == 0)
            sheet.Heading("It finds nothing here.");
        sheet.List("Found here", found.Select(result => $"{result.Finding.Place}: {result.Finding.Message}{(result.Acceptance is null ? "" : " (accepted)")}"));
    }
}
