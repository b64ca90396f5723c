using System.Text;
using Rolemap.Entries;
using Rolemap.Lint;

namespace Rolemap.Cli.Reports;

/// <summary>Lint results as workflow commands of GitHub Actions, which show each beside its line in a pull request.</summary>
internal static class LintGithub
{
    /// <summary>GitHub shows this many annotations of a level for each step; the others stand in the log only.</summary>
    private const int MostShown = 10;

    public static void Write(Session session, IReadOnlyList<Checked> checks)
    {
        foreach (var check in checks)
        {
            var paths = new SourcePaths(session, check.Opened.Folder);
            foreach (var problem in check.Opened.Workspace.Problems)
                session.Out.WriteLine(Command("error", paths, problem.Place, "Cannot be read", $"{problem.Message} {problem.Hint}"));
            foreach (var result in check.Report.Active)
                session.Out.WriteLine(Command(WordOf(result.Severity), paths, result.Finding.Place, $"{result.Rule.Id} {result.Rule.Name}", result.Finding.Message));
            session.Out.WriteLine(LintText.Summary(check));
        }
        if (checks.SelectMany(check => check.Report.Active).GroupBy(result => result.Severity).Any(level => level.Count() > MostShown))
            session.Hint($"GitHub shows at most {MostShown} annotations of a level for each step; the log above has them all.");
    }

    /// <summary>One workflow command. Nothing in the data can end it, begin another or add a property.</summary>
    public static string Command(string level, SourcePaths paths, Place place, string title, string message)
    {
        if (paths.Of(place) is not { } path)
            return $"::{level} title={Property(title)}::{Data(place.IsNowhere ? message : $"{message} ({place})")}";
        return $"::{level} file={Property(path)},line={Math.Max(1, place.Line)},col={Math.Max(1, place.Column)},title={Property(title)}::{Data(message)}";
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
            _ = letter switch
            {
                '%' => escaped.Append("%25"),
                '\r' => escaped.Append("%0D"),
                '\n' => escaped.Append("%0A"),
                _ => escaped.Append(letter),
            };
        return Terminal.Safe(escaped.ToString());
    }
}
