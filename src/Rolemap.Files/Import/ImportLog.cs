using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Gathers what an import has to tell: rows left over, notes and problems.</summary>
internal sealed class ImportLog
{
    private const int Shown = 20;

    private readonly List<LeftOverRow> leftOver = [];
    private readonly List<ImportNote> notes = [];
    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, (int Count, Place Place)> hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> shown = new(StringComparer.Ordinal);

    public int RowsRead { get; set; }

    /// <summary>Rows that went into an entry; counted where that happens, so that a row that was lost shows.</summary>
    public int RowsImported { get; set; }

    /// <summary>The notes; of those that are alike only the first are shown, the rest is counted.</summary>
    public IEnumerable<ImportNote> Notes =>
        notes.Concat(Hidden("note").Select(one => new ImportNote(one.Place, $"From here on there {More(one.Count)} like an earlier note.")));

    /// <summary>The problems, counted in the same way.</summary>
    public IEnumerable<Problem> Problems =>
        problems.Concat(Hidden("problem").Select(one => new Problem(one.Place, $"From here on there {More(one.Count)} like an earlier problem.", "Mend the first ones and try again.")));

    /// <summary>The rows that were not imported, in the order of files and lines.</summary>
    public IEnumerable<LeftOverRow> LeftOver => leftOver.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line);

    public void Leave(string file, int line, string reason) => leftOver.Add(new LeftOverRow(file, line, reason));

    public void Note(Place place, string text) => notes.Add(new ImportNote(place, text));

    public void Problem(Place place, string message, string hint) => problems.Add(new Problem(place, message, hint));

    /// <summary>Notes something that may be true of very many rows.</summary>
    /// <param name="kind">What notes that are alike have in common.</param>
    /// <param name="place">Where it shows.</param>
    /// <param name="text">What it is.</param>
    public void NoteOften(string kind, Place place, string text)
    {
        if (IsShown("note " + kind, place))
            Note(place, text);
    }

    /// <summary>Adds a problem that very many rows may have.</summary>
    /// <param name="kind">What problems that are alike have in common.</param>
    /// <param name="problem">The problem.</param>
    public void ProblemOften(string kind, Problem problem)
    {
        if (IsShown("problem " + kind, problem.Place))
            problems.Add(problem);
    }

    public void AddRange(IEnumerable<Problem> more) => problems.AddRange(more);

    private bool IsShown(string kind, Place place)
    {
        if ((shown[kind] = shown.GetValueOrDefault(kind) + 1) <= Shown)
            return true;
        var (count, first) = hidden.GetValueOrDefault(kind, (0, place));
        hidden[kind] = (count + 1, first);
        return false;
    }

    private IEnumerable<(int Count, Place Place)> Hidden(string what)
    {
        foreach (var (key, alike) in hidden.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if (key.StartsWith(what, StringComparison.Ordinal))
                yield return alike;
    }

    private static string More(int count) => count == 1 ? "is 1 more" : string.Create(CultureInfo.InvariantCulture, $"are {count} more");
}
