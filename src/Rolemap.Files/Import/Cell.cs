using Rolemap.Entries;
using Rolemap.Files.Csv;

namespace Rolemap.Files.Import;

/// <summary>A cell that an import reads: its text without space around it, and where it stands.</summary>
/// <param name="Text">Never null; empty when the cell is.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
internal readonly record struct Cell(string Text, int Line, int Column)
{
    public bool IsEmpty => Text.Length == 0;

    public Value.Text AsValue(string? text = null) => new(text ?? Text) { Line = Line, Column = Column };

    public Place In(string file) => new(file, Line, Column);

    /// <summary>The text of a cell: an apostrophe that our own export put before a formula is taken away, line ends become spaces.</summary>
    public static string TextOf(string raw)
    {
        var text = raw[0] == '\'' ? CsvCell.Restore(raw) : raw;
        if (text.AsSpan().ContainsAny("\r\n\t"))
            text = string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Trim();
    }

    /// <summary>What makes a text one that nobody could read or trust, as a sentence; null when nothing does.</summary>
    public static string? FaultOf(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return null;
        return Legible.FaultOf(text) is { } fault ? $"The cell {fault}." : null;
    }
}
