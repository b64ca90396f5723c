using System.CommandLine;
using System.Globalization;
using Rolemap.Cli.Reports;
using Rolemap.Explanations;
using Rolemap.Files.Csv;
using Rolemap.Files.Seats;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Reports;

namespace Rolemap.Cli;

/// <summary><c>rolemap report ORG.csv --to DIR</c>: the tables of spans and layers of an organization, and with <c>--lint</c> what rules find in it, as CSV files in a folder.</summary>
/// <remarks>No framework is read, so rules about roles have nothing to say; <c>rolemap lint ORG.csv</c> has them. Findings do not change the exit code.</remarks>
internal static class ReportCommand
{
    private static readonly Argument<string> Source = new("org.csv") { Description = "The organization: a CSV file with one row for each seat, such as an export of people data." };

    private static readonly Option<string> To = new("--to")
    {
        Description = $"The folder to write into; made where there is none. Files of these names are replaced: {string.Join(", ", ReportTables.Names)}.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<bool> Lint = new("--lint")
    {
        Description = $"Check the organization too, by all rules that need no framework, and write {FindingsCsv.Name}: rule, severity, subject, line, reason, fix.",
    };

    public static Command Create(Session session)
    {
        var command = new Command("report", "Write layers, spans, headcount and cost of every manager, and broken lines, as CSV files.") { Source, To, Lint };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var (path, to) = (parsed.GetRequiredValue(Source), parsed.GetRequiredValue(To));
        var (full, folder) = (session.FullPath(path), session.FullPath(to));
        if (Directory.Exists(full))
            return session.Refuse($"'{path}' is a folder; a report is made of one CSV file.", "For a workspace see: rolemap lint, rolemap chart");
        if (!File.Exists(full))
            return session.Refuse($"There is no file '{path}'.", "Check the path; relative paths start from the current folder.");
        if (File.Exists(folder))
            return session.Refuse($"'{to}' is a file.", "Name a folder, which is made where there is none.");
        if (ReportTables.Names.Append(FindingsCsv.Name).Any(name => string.Equals(Path.Combine(folder, name), full, StringComparison.OrdinalIgnoreCase)))
            return session.Refuse($"'{path}' would be replaced by what is written.", "Name another folder.");
        var read = SeatReading.Read(session, full, GlobalOptions.DayOf(session, parsed), forRules: parsed.GetValue(Lint));
        if (read.Columns is not { } columns)
            return session.Refuse(read.Problems);
        Directory.CreateDirectory(folder);
        var checking = parsed.GetValue(Lint) && read.Organization is { } organization ? Task.Run(() => Check(organization, folder)) : null;
        var report = new SpansAndLayers(columns);
        ReportTables.Write(report, folder);
        Say(session, report);
        if (checking is not null)
            Say(session, checking.GetAwaiter().GetResult());
        session.Print($"Wrote {string.Join(", ", checking is not null ? [.. ReportTables.Names, FindingsCsv.Name] : ReportTables.Names)} into {to}.");
        return ExitCode.Fine;
    }

    /// <summary>Checks an organization and writes what was found, while the tables are made.</summary>
    private static LintReport Check(Organization organization, string folder)
    {
        var findings = Linter.Check(organization, RuleBook.All, includePrivate: false);
        FindingsCsv.Write(findings, folder);
        return findings;
    }

    private static void Say(Session session, LintReport findings)
    {
        session.Print($"{LintText.Found(findings)}.");
        if (findings.Skipped.Length > 0)
            session.Hint(LintText.NotJudged(findings));
    }

    private static void Say(Session session, SpansAndLayers report)
    {
        session.Print($"{Words.Count(report.Seats, "seat")} in {Words.Count(report.SeatsOfLayer.Count, "layer")}, {Words.Count(report.Managers, "manager")}, {Words.Count(report.Vacancies, "vacant seat")}.");
        var wrong = (Above: report.AboveTheirManager.Count, Circles: report.OnCircles.Count, Unknown: report.WithUnknownManager.Count);
        if (wrong is not (0, 0, 0))
            session.Print($"{Words.Count(wrong.Above, "seat")} with a level above the manager's, {wrong.Circles.ToString(CultureInfo.InvariantCulture)} on circles of reporting lines, {wrong.Unknown.ToString(CultureInfo.InvariantCulture)} with a manager who is not written down.");
    }
}
