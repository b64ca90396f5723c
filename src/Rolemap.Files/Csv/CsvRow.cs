using System.Text;

namespace Rolemap.Files.Csv;

/// <summary>A row of a CSV file: its fields as UTF-8 without their quotes, and where each starts. It lives as long as the bytes do.</summary>
/// <param name="bytes">The row, its line end included.</param>
/// <param name="scanner">What scanned it last.</param>
/// <param name="line">The line it starts at, from 1.</param>
/// <param name="isAscii">Whether it has no character beyond ASCII.</param>
internal readonly ref struct CsvRow(ReadOnlySpan<byte> bytes, CsvRowScanner scanner, int line, bool isAscii)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private readonly CsvRowScanner scanner = scanner;
    private readonly int line = line;
    private readonly bool isAscii = isAscii;

    /// <summary>The line it starts at, from 1.</summary>
    public int Line => line;

    /// <summary>A field without its quotes.</summary>
    public ReadOnlySpan<byte> this[int field]
    {
        get
        {
            var found = scanner[field];
            var text = bytes.Slice(found.Start, found.Length);
            return found.IsDoubled ? Undoubled(text) : text;
        }
    }

    /// <summary>Where a field starts: line and column from 1, columns in UTF-16 units.</summary>
    public (int Line, int Column) PlaceOf(int field)
    {
        var found = scanner[field];
        return PlaceAt(found.IsQuoted ? found.Start - 1 : found.Start);
    }

    /// <summary>Where a byte of the row stands.</summary>
    public (int Line, int Column) PlaceAt(int offset)
    {
        if (isAscii && !scanner.HasQuotes)
            return (line, offset + 1);
        var before = bytes[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (line + (lineStart == 0 ? 0 : before.Count((byte)'\n')), Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>Doubled quotes are rare: such a field is copied beside the row.</summary>
    private static ReadOnlySpan<byte> Undoubled(ReadOnlySpan<byte> text)
    {
        var (plain, length) = (new byte[text.Length], 0);
        for (var at = 0; at < text.Length; at++)
        {
            plain[length++] = text[at];
            at += text[at] == '"' ? 1 : 0;
        }
        return plain.AsSpan(0, length);
    }
}
