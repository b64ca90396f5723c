using System.Globalization;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>Lint results as lines that editors and people can read: <c>file:line:col  severity  RULE  message</c>.</summary>
internal static class LintText
{
    public static void Write(Session session, Opened opened, LintReport report, bool includePrivate)
    {
        var active = report.Active.ToArray();
        foreach (var problem in opened.Workspace.Problems)
            session.Out.WriteLine(Terminal.Safe($"{problem.Place}  problem  {problem.Message} {problem.Hint}"));
        var width = active.Select(result => result.Finding.Place.ToString().Length).DefaultIfEmpty().Max();
        foreach (var result in active)
            session.Out.WriteLine(Line(result, width, session.Colors));
        session.Out.WriteLine(Terminal.Safe(Summary(opened, report, includePrivate)));
        if (active is [.., var last] && opened.Workspace.Problems.IsEmpty)
            session.Hint($"next: rolemap explain {(active.FirstOrDefault(result => result.Severity == Severity.Error) ?? last).Rule.Id}");
    }

    private static string Line(LintResult result, int width, bool colors)
    {
        var word = result.Severity.ToString().ToLowerInvariant().PadRight(7);
        var color = result.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        return $"{Terminal.Safe(result.Finding.Place.ToString()).PadRight(width)}  {(colors ? $"\u001b[{color}m{word}\u001b[0m" : word)}  {result.Rule.Id}  {Terminal.Safe(result.Finding.Message)}";
    }

    private static string Summary(Opened opened, LintReport report, bool includePrivate)
    {
        var found = report.Active.Count();
        var parts = new[] { (report.CountOf(Severity.Error), "error"), (report.CountOf(Severity.Warning), "warning"), (report.CountOf(Severity.Note), "note") }
            .Where(part => part.Item1 > 0).Select(part => Count(part.Item1, part.Item2));
        var findings = found == 0 ? "No findings" : $"{Count(found, "finding")}: {string.Join(", ", parts)}";
        var accepted = report.Accepted > 0 ? $"; {report.Accepted} accepted" : "";
        var problems = opened.Workspace.Problems.Length > 0 ? $"; {Count(opened.Workspace.Problems.Length, "problem")} kept something from being read" : "";
        return $"{findings}{accepted}{problems}. {Size(opened, report)}{(includePrivate || opened.IsFramework ? "" : " (growth findings need --private)")}";
    }

    private static string Size(Opened opened, LintReport report)
    {
        if (opened.IsFramework)
            return $"{Count(report.Organization.Framework.Roles.Length, "role")}, {Count(report.Organization.Framework.Activities.Length, "activity", "activities")}";
        var facts = OrganizationFacts.Of(report.Organization);
        return $"{Count(facts.People, "person", "people")}, {Count(facts.Teams, "team")}, {Count(facts.Products, "product")}";
    }

    private static string Count(int count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several ?? one + "s")}");
}
