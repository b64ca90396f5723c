using System.Buffers;

namespace Rolemap.Files.Csv;

/// <summary>Writes CSV that spreadsheets can open without running anything, and that <see cref="CsvCell.Restore(string)"/> takes back exactly.</summary>
/// <remarks>
/// Line ends are LF. A cell is quoted where it must be, and one that a spreadsheet would take for a formula gets an apostrophe in
/// front (<see cref="CsvCell.Neutralise(string)"/>); readers of our own exports take it away again, so nothing is lost.
/// </remarks>
public sealed class CsvWriter(TextWriter writer, char delimiter = ',')
{
    private readonly SearchValues<char> special = SearchValues.Create([delimiter, '"', '\r', '\n']);
    private int cells;
    private bool isBlank;

    /// <summary>Writes one cell; null is an empty one.</summary>
    public void Cell(string? text)
    {
        if (cells++ > 0)
            writer.Write(delimiter);
        var safe = CsvCell.Neutralise(text ?? "");
        isBlank = cells == 1 && safe.Length == 0;
        if (safe.AsSpan().ContainsAny(special) || safe.AsSpan().Trim().Length < safe.Length)
            Quoted(safe);
        else
            writer.Write(safe);
    }

    /// <summary>Ends the row. A row of one empty cell is written as two quotes: an empty line would be no row.</summary>
    public void EndRow()
    {
        writer.Write(isBlank ? "\"\"\n" : "\n");
        (cells, isBlank) = (0, false);
    }

    /// <summary>Writes a whole row.</summary>
    public void Row(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            Cell(text);
        EndRow();
    }

    private void Quoted(string text)
    {
        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
