using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>Lint results as Markdown, to be pasted into a pull request or a page.</summary>
internal static class LintMarkdown
{
    /// <summary>A comment on GitHub holds 65,536 characters; beyond this many findings they are counted by rule.</summary>
    private const int MostListed = 100;

    public static void Write(Session session, Checked check)
    {
        var (output, paths) = (session.Out, new SourcePaths(session, check.Opened.Folder));
        output.WriteLine($"## {Markdown.Safe(check.Opened.Workspace.Name)}: {Headline(check.Report)}");
        output.WriteLine();
        output.WriteLine($"{(check.Opened.IsFramework ? "" : $"As of {new Value.Day(check.Report.Organization.AsOf)}: ")}{LintText.Size(check)}.");
        output.WriteLine();
        if (check.Fixing is { } fixing)
            WriteFixes(output, paths, fixing);
        WriteProblems(output, paths, check.Opened);
        WriteFindings(output, paths, check.Report);
        WriteAccepted(output, check.Report);
        if (!check.Report.Skipped.IsEmpty)
            output.WriteLine($"{Markdown.Safe(LintText.NotJudged(check.Report))}.");
    }

    private static string Headline(LintReport report)
    {
        var found = LintText.Found(report);
        return $"{char.ToLowerInvariant(found[0])}{found[1..]}{(report.Accepted > 0 ? $", {report.Accepted} accepted" : "")}";
    }

    private static void WriteProblems(TextWriter output, SourcePaths paths, Opened opened)
    {
        if (opened.Workspace.Problems.IsEmpty)
            return;
        output.WriteLine("These could not be read, so not everything was checked:");
        output.WriteLine();
        foreach (var problem in opened.Workspace.Problems.Take(MostListed))
            output.WriteLine($"- {Markdown.Safe($"{paths.From(problem.Place)}: {problem.Message} {problem.Hint}")}");
        if (opened.Workspace.Problems.Length > MostListed)
            output.WriteLine($"- … and {opened.Workspace.Problems.Length - MostListed} more");
        output.WriteLine();
    }

    private static void WriteFindings(TextWriter output, SourcePaths paths, LintReport report)
    {
        LintResult[] active = [.. report.Active.OrderByDescending(result => result.Severity).ThenBy(result => result)];
        if (active.Length == 0)
            return;
        output.WriteLine("| | Rule | Where | What |");
        output.WriteLine("|---|---|---|---|");
        foreach (var result in active.Take(MostListed))
            output.WriteLine($"| {result.Severity.ToString().ToLowerInvariant()} | {result.Rule.Id} {result.Rule.Name} | {Markdown.Safe(Where(paths, result.Finding.Place))} | {Markdown.Safe(result.Finding.Message)} |");
        if (active.Length > MostListed)
        {
            output.WriteLine();
            output.WriteLine($"… and {active.Length - MostListed} more: {string.Join(", ", active.Skip(MostListed).GroupBy(result => result.Rule.Id).Select(rule => $"{rule.Count()} × {rule.Key}"))}.");
        }
        output.WriteLine();
        output.WriteLine($"What a rule means and what to do: `rolemap explain {active[0].Rule.Id}`.");
        output.WriteLine();
    }

    private static void WriteAccepted(TextWriter output, LintReport report)
    {
        if (report.Accepted == 0)
            return;
        output.WriteLine("Accepted for now:");
        output.WriteLine();
        foreach (var result in report.Results.Where(result => result.Acceptance is not null).Take(MostListed))
            output.WriteLine($"- {result.Rule.Id}: {Markdown.Safe(result.Finding.Message)}. {Markdown.Safe(Reason(result.Acceptance!))}");
        output.WriteLine();
    }

    private static void WriteFixes(TextWriter output, SourcePaths paths, Fixing fixing)
    {
        output.WriteLine(Markdown.Safe(FixText.Outcome(fixing)));
        output.WriteLine();
        foreach (var result in fixing.Plan.Fixed)
            output.WriteLine($"- {result.Rule.Id}: {Markdown.Safe(string.Join(' ', result.Finding.Fix.SelectMany(change => fixing.SentencesOf(change))))}");
        foreach (var caused in fixing.Plan.Caused)
            output.WriteLine($"- causes {caused.Rule.Id}: {Markdown.Safe(caused.Finding.Message)}");
        if (fixing.Plan.Fixed.Length > 0)
            output.WriteLine();
        var lines = FixText.Diff(paths, fixing).ToArray();
        if (lines.Length == 0)
            return;
        var fence = Markdown.FenceAround(lines);
        output.WriteLine($"{fence}diff");
        foreach (var line in lines)
            output.WriteLine(line);
        output.WriteLine(fence);
        output.WriteLine();
    }

    private static string Where(SourcePaths paths, Place place) => place.IsNowhere ? "" : $"{paths.From(place).File}:{place.Line}";

    private static string Reason(Entry acceptance) =>
        acceptance[AcceptanceFields.Until] is { } until ? $"{acceptance.Text(AcceptanceFields.Reason)} (until {until})" : acceptance.Text(AcceptanceFields.Reason) ?? "";
}
