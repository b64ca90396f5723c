using System.CommandLine;
using System.Globalization;
using Rolemap.Explanations;
using Rolemap.Files.Import;
using Rolemap.Files.Seats;
using Rolemap.Reports;

namespace Rolemap.Cli;

/// <summary><c>rolemap report ORG.csv --to DIR</c>: the tables of spans and layers of an organization, as CSV files in a folder.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> Source = new("org.csv") { Description = "The organization: a CSV file with one row for each seat, such as an export of people data." };

    private static readonly Option<string> To = new("--to")
    {
        Description = $"The folder to write into; made where there is none. Files of these names are replaced: {string.Join(", ", ReportTables.Names)}.",
        HelpName = "DIR",
        Required = true,
    };

    public static Command Create(Session session)
    {
        var command = new Command("report", "Write layers, spans, headcount and cost of every manager, and broken lines, as CSV files.") { Source, To };
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
        if (Read(session, parsed, full) is not { } report)
            return ExitCode.Misuse;
        Directory.CreateDirectory(folder);
        ReportTables.Write(report, folder);
        Say(session, report, to);
        return ExitCode.Fine;
    }

    private static SpansAndLayers? Read(Session session, ParseResult parsed, string full)
    {
        SeatsRead read;
        using (var bar = new ProgressBar(session))
            read = SeatFile.Read(ImportFile.OfPath(full, bar.Show), DayOf(session, parsed));
        foreach (var note in read.Notes)
            session.Hint($"note: {note}");
        foreach (var row in read.LeftOver)
            session.Hint($"note: {row.File}:{row.Line} was left out: {row.Reason}");
        if (read.Columns is { } columns)
            return new SpansAndLayers(columns);
        session.Refuse(read.Problems);
        return null;
    }

    private static DateOnly DayOf(Session session, ParseResult parsed)
    {
        if (parsed.GetValue(GlobalOptions.At) is { } day)
            return day;
        var today = session.Today();
        session.Hint($"As of today, {today:yyyy-MM-dd}: --at says no other day.");
        return today;
    }

    private static void Say(Session session, SpansAndLayers report, string folder)
    {
        session.Print($"{Words.Count(report.Seats, "seat")} in {Words.Count(report.SeatsOfLayer.Count, "layer")}, {Words.Count(report.Managers, "manager")}, {Words.Count(report.Vacancies, "vacant seat")}.");
        var wrong = (Above: report.AboveTheirManager.Count, Circles: report.OnCircles.Count, Unknown: report.WithUnknownManager.Count);
        if (wrong is not (0, 0, 0))
            session.Print($"{Words.Count(wrong.Above, "seat")} with a level above the manager's, {wrong.Circles.ToString(CultureInfo.InvariantCulture)} on circles of reporting lines, {wrong.Unknown.ToString(CultureInfo.InvariantCulture)} with a manager who is not written down.");
        session.Print($"Wrote {string.Join(", ", ReportTables.Names)} into {folder}.");
    }
}
