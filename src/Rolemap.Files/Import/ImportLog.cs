using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Gathers what an import has to tell: rows left over, notes and problems.</summary>
internal sealed class ImportLog
{
    private const int Shown = 20;

    private readonly List<LeftOverRow> leftOver = [];
    private readonly List<ImportNote> notes = [];
    private readonly List<Problem> problems = [];

    public int RowsRead { get; set; }

    /// <summary>Rows that went into an entry; counted where that happens, so that a row that was lost shows.</summary>
    public int RowsImported { get; set; }

    public IEnumerable<ImportNote> Notes => notes;

    public IEnumerable<Problem> Problems => problems;

    /// <summary>The rows that were not imported, in the order of files and lines.</summary>
    public IEnumerable<LeftOverRow> LeftOver => leftOver.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line);

    public void Leave(string file, int line, string reason) => leftOver.Add(new LeftOverRow(file, line, reason));

    public void Note(Place place, string text) => notes.Add(new ImportNote(place, text));

    public void Problem(Place place, string message, string hint) => problems.Add(new Problem(place, message, hint));

    public void AddRange(IEnumerable<Problem> more) => problems.AddRange(more);

    /// <summary>Adds problems of one kind, each up to a limit and then their number.</summary>
    public void AddCapped(List<Problem> alike)
    {
        problems.AddRange(alike.Take(Shown));
        if (alike.Count > Shown)
            problems.Add(new Problem(alike[Shown].Place, $"From here on there are {alike.Count - Shown} more like it.", "Mend the first ones and try again."));
    }
}
