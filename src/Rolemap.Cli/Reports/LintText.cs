using System.Globalization;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>Lint results as lines that editors and people can read: <c>file:line:col  severity  RULE  message</c>.</summary>
internal static class LintText
{
    public static void Write(Session session, Checked check, bool isOneOfSeveral)
    {
        var (problems, active) = (check.Opened.Workspace.Problems, check.Report.Active.ToArray());
        if (check.Fixing is { } fixing)
            FixText.Write(session, check, fixing);
        if (check.Fixing is null or { IsWritten: true })
        {
            var root = isOneOfSeveral ? RootOf(session, check) : "";
            foreach (var problem in problems)
                session.Out.WriteLine(Terminal.Safe($"{root}{problem.Place}  problem  {problem.Message} {problem.Hint}"));
            var width = root.Length + active.Select(result => result.Finding.Place.ToString().Length).DefaultIfEmpty().Max();
            foreach (var result in active)
                session.Out.WriteLine(Line(result, width, session.Colors, root));
        }
        session.Out.WriteLine(Terminal.Safe($"{(isOneOfSeveral ? $"{check.Opened.Path}: " : "")}{Summary(check)}"));
        if (active is [.., var last] && problems.IsEmpty && check.Fixing is null)
            session.Hint($"next: rolemap explain {(active.FirstOrDefault(result => result.Severity == Severity.Error) ?? last).Rule.Id}");
    }

    /// <summary>Among several, a place starts from the folder in hand, so that it says whose it is.</summary>
    private static string RootOf(Session session, Checked check) =>
        Path.GetRelativePath(session.Folder, check.Opened.Folder).Replace('\\', '/') is var folder && folder == "." ? "" : folder + "/";

    /// <summary>What could not be judged, by the kind of fact that is missing: "not judged: no product has a direction (RM251, RM252)".</summary>
    public static string NotJudged(LintReport report) =>
        $"not judged: {string.Join("; ", report.Skipped.GroupBy(skipped => skipped.Why).Select(reason => $"{reason.Key} ({string.Join(", ", reason.Select(skipped => skipped.Rule.Id))})"))}";

    /// <summary>How much was found, and in how large an organization.</summary>
    public static string Summary(Checked check)
    {
        var (opened, report) = (check.Opened, check.Report);
        var accepted = report.Accepted > 0 ? $"; {report.Accepted} accepted" : "";
        var problems = opened.Workspace.Problems.Length > 0 ? $"; {Count(opened.Workspace.Problems.Length, "problem")} kept something from being read" : "";
        return $"{Found(report)}{accepted}{problems}. {Size(check)}{(check.IncludesPrivate || opened.IsFramework ? "" : " (growth findings need --private)")}";
    }

    /// <summary>"14 findings: 6 errors, 8 warnings".</summary>
    public static string Found(LintReport report)
    {
        var found = report.Active.Count();
        var parts = new[] { Part(Severity.Error, "error"), Part(Severity.Warning, "warning"), Part(Severity.Note, "note") }.OfType<string>();
        return found == 0 ? "No findings" : $"{Count(found, "finding")}: {string.Join(", ", parts)}";

        string? Part(Severity severity, string noun) => report.CountOf(severity) is > 0 and var count ? Count(count, noun) : null;
    }

    /// <summary>"61 people, 13 teams, 17 products".</summary>
    public static string Size(Checked check)
    {
        if (check.Opened.IsFramework)
            return $"{Count(check.Report.Organization.Framework.Roles.Length, "role")}, {Count(check.Report.Organization.Framework.Activities.Length, "activity", "activities")}";
        var facts = OrganizationFacts.Of(check.Report.Organization);
        return $"{Count(facts.People, "person", "people")}, {Count(facts.Teams, "team")}, {Count(facts.Products, "product")}";
    }

    /// <summary>One finding.</summary>
    public static string Line(LintResult result, int width, bool colors, string root = "")
    {
        var word = result.Severity.ToString().ToLowerInvariant().PadRight(7);
        var color = result.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        return $"{Terminal.Safe(root + result.Finding.Place).PadRight(width)}  {(colors ? $"\u001b[{color}m{word}\u001b[0m" : word)}  {result.Rule.Id}  {Terminal.Safe(result.Finding.Message)}";
    }

    public static string Count(int count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several ?? one + "s")}");
}
