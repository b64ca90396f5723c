using System.Globalization;
using System.Text;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Bench.Wild;

/// <summary>The page with the hits of every rule in every organization.</summary>
internal static class WildPage
{
    public const string Path = "docs/rules/in-the-wild.md";

    /// <summary>The page.</summary>
    public static string Of(DataSet[] sets)
    {
        var page = new StringBuilder("# What each rule finds in the wild\n\n");
        page.Append("Every rule, those that are off by default included, run on organizations and frameworks that were not made to please it. Made by [bench/wild](../../bench/wild/); do not edit.\n\n");
        AppendSets(page, sets);
        page.Append("In the tables a dot stands for none and a dash for a rule that had nothing to judge by, such as products in a list of people. Many hits are in bold: at least five, and more than one for every fifty entries that the rule speaks of; in a framework three, and more than one for every three.\n\n");
        AppendHits(page, "Hits in organizations", [.. sets.Where(set => !set.IsFramework)]);
        AppendHits(page, "Hits in frameworks", [.. sets.Where(set => set.IsFramework)]);
        AppendRemarks(page, sets);
        return page.ToString();
    }

    /// <summary>Rules that fire a lot without a remark, and remarks about rules that do not.</summary>
    public static IEnumerable<string> FaultsOf(DataSet[] sets) =>
        Cards.Select(card => card.Id).Concat(Remarks.ByRule.Keys).Distinct(StringComparer.Ordinal)
            .Where(id => Remarks.ByRule.ContainsKey(id) != sets.Any(set => set.FiresALot(id)))
            .Select(id => Remarks.ByRule.ContainsKey(id) ? $"{id} no longer fires a lot anywhere: take its remark out of bench/wild/Remarks.cs." : $"{id} fires a lot ({Where(sets, id)}): say in bench/wild/Remarks.cs whether it is the organization or the rule.");

    private static void AppendSets(StringBuilder page, DataSet[] sets)
    {
        page.Append("## The organizations\n\n| | What it is | Seats | Managers | Layers | Teams | Products |\n|---|---|---|---|---|---|---|\n");
        foreach (var set in sets.Where(set => !set.IsFramework))
        {
            var facts = OrganizationFacts.Of(set.Report.Organization);
            page.Append(CultureInfo.InvariantCulture, $"| {set.Name} | {set.About} | {Number(facts.Positions)} | {Number(facts.Managers)} | {Number(facts.Layers)} | {Number(facts.Teams)} | {Number(facts.Products)} |\n");
        }
        page.Append("\n## The frameworks\n\nThe published ones are written down in our own words, or as facts without texts: rules that read texts have less to find there.\n\n| | What it is | Tracks | Roles | Competencies |\n|---|---|---|---|---|\n");
        foreach (var set in sets.Where(set => set.IsFramework))
        {
            var entries = set.Report.Organization.Framework.Entries;
            page.Append(CultureInfo.InvariantCulture, $"| {set.Name} | {set.About} | {entries[RefKind.Track].Length} | {entries[RefKind.Role].Length} | {entries[RefKind.Competency].Length} |\n");
        }
        page.Append('\n');
    }

    /// <summary>One table; the rules that found nothing anywhere in it are named below.</summary>
    private static void AppendHits(StringBuilder page, string heading, DataSet[] sets)
    {
        page.Append($"## {heading}\n\n| Rule | {string.Join(" | ", sets.Select(set => set.Name))} |\n|---|{string.Concat(sets.Select(_ => "--:|"))}\n");
        foreach (var card in Cards.Where(card => sets.Any(set => set.Hits.ContainsKey(card.Id))))
            page.Append($"| [{card.Id}]({card.Id}.md) {card.Name} | {string.Join(" | ", sets.Select(set => Cell(set, card.Id)))} |\n");
        var quiet = Cards.Where(card => IsAboutFrameworks(card) == sets[0].IsFramework && !sets.Any(set => set.Hits.ContainsKey(card.Id)));
        page.Append($"\nNothing was found by {string.Join(", ", quiet.Select(card => $"[{card.Id}]({card.Id}.md)"))}.\n\n");
    }

    /// <summary>The example of a rule is an organization or a framework, as what it speaks of is.</summary>
    private static bool IsAboutFrameworks(RuleCard card) => card.Bad.StartsWith("roles:", StringComparison.Ordinal) || card.Bad.Contains("\nroles:", StringComparison.Ordinal);

    private static IEnumerable<RuleCard> Cards => RuleBook.All.Select(rule => rule.Card);

    private static void AppendRemarks(StringBuilder page, DataSet[] sets)
    {
        page.Append("## Where a rule fires a lot\n\nIs it the organization, or the rule?\n\n");
        foreach (var card in Cards.Where(card => sets.Any(set => set.FiresALot(card.Id))))
            page.Append($"- **{card.Id} {card.Name}** ({Where(sets, card.Id)}): {Remarks.ByRule.GetValueOrDefault(card.Id, "…")}\n");
    }

    private static string Where(DataSet[] sets, string rule) =>
        string.Join(", ", sets.Where(set => set.FiresALot(rule)).Select(set => $"{set.Name}: {Number(set.Hits[rule].Length)} of {Number(set.SubjectsOf(rule))}"));

    private static string Cell(DataSet set, string rule) =>
        set.Report.Skipped.Any(skipped => skipped.Rule.Id == rule) ? "–" : !set.Hits.TryGetValue(rule, out var hits) ? "·" : set.FiresALot(rule) ? $"**{Number(hits.Length)}**" : Number(hits.Length);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
