using System.Globalization;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Import;

namespace Rolemap.Cli.Reports;

/// <summary>What an import found, row by row where a row was left out.</summary>
internal static class ImportText
{
    private const int MostTitles = 20, MostEnding = 20;

    public static void Write(Session session, ImportResult result, ImportChanges update)
    {
        foreach (var note in result.Notes)
            session.Hint($"note: {note}");
        if (result.Problems.IsEmpty)
            foreach (var note in update.Notes)
                session.Hint($"note: {note}");
        foreach (var problem in result.Problems)
            session.Out.WriteLine(Terminal.Safe($"{problem.Place}  problem   {problem.Message} {problem.Hint}"));
        foreach (var row in result.LeftOver)
            session.Out.WriteLine(Terminal.Safe($"{row.File}:{row.Line}  left out  {row.Reason}"));
        WriteTitles(session, [.. result.UnmappedTitles.OrderBy(title => title.Suggestions.IsEmpty)]);
        session.Out.WriteLine($"{Count(result.RowsRead, "row")}: {result.RowsImported} {(result.Problems.IsEmpty ? "imported" : "could be imported")}, {result.LeftOver.Length} left out{(result.Problems.IsEmpty ? "" : $"; {Count(result.Problems.Length, "problem")}")}.");
        if (!result.Lacks.IsEmpty)
            session.Out.WriteLine(Terminal.Safe($"Not in the export, and not guessed: {string.Join(", ", result.Lacks)}."));
        if (!result.Problems.IsEmpty)
            return;
        WriteEnding(session, [.. update.Changes.Where(change => change.Subject.Kind == RefKind.Position).Where(change => change.After is null).Select(change => change.Before).OfType<Entry>()]);
        session.Out.WriteLine(Terminal.Safe(Summary(update.Changes)));
    }

    /// <summary>Seats that the files do not list and that end; a dry run shows all.</summary>
    private static void WriteEnding(Session session, Entry[] seats)
    {
        foreach (var seat in seats.Take(MostEnding))
            session.Out.WriteLine(Terminal.Safe($"{seat.Place}  ends      {seat.Ref}, which the files do not list"));
        if (seats.Length > MostEnding)
            session.Out.WriteLine($"and {Count(seats.Length - MostEnding, "seat")} more that the files do not list");
    }

    /// <summary>Titles with a suggestion first; of the others as many as fit.</summary>
    private static void WriteTitles(Session session, UnmappedTitle[] titles)
    {
        var shown = Math.Max(MostTitles, titles.Count(title => !title.Suggestions.IsEmpty));
        foreach (var title in titles.Take(shown))
        {
            session.Out.WriteLine(Terminal.Safe($"{title.Place}  no role   \"{title.Title}\" on {Count(title.Rows, "seat")}"));
            foreach (var one in title.Suggestions)
                session.Out.WriteLine(Terminal.Safe($"    {one.Role}? ({one.Confidence.ToString().ToLowerInvariant()}) {one.Reason}"));
        }
        if (titles.Length > shown)
            session.Out.WriteLine($"and {Count(titles.Length - shown, "title")} more that {(titles.Length - shown == 1 ? "names" : "name")} no role and {(titles.Length - shown == 1 ? "is" : "are")} like none");
    }

    private static string Summary(ChangeList changes)
    {
        if (changes.Count == 0)
            return "No changes.";
        var parts = changes.GroupBy(change => (change.Subject.Kind, change.Kind)).OrderBy(group => group.Key)
            .Select(group => $"{Count(group.Count(), Ref.WordOf(group.Key.Item1))} {group.Key.Item2.ToString().ToLowerInvariant()}");
        return $"Changes: {string.Join(", ", parts)}.";
    }

    private static string Count(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : one == "person" ? "people" : one + "s")}");
}
