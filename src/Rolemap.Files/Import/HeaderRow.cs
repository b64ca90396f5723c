using System.Text;
using Rolemap.Files.Csv;

namespace Rolemap.Files.Import;

/// <summary>Where the header of an export stands: reports often begin with a title, a date and filters above it.</summary>
/// <param name="Above">How many rows stand above it; empty lines do not count.</param>
/// <param name="Delimiter">What separates its fields; null where the file's own rows are to tell.</param>
/// <param name="Words">What the rows above say, shortened.</param>
internal sealed record HeaderRow(int Above, char? Delimiter, IReadOnlyList<string> Words)
{
    private const int Looked = 30, Enough = 3, Bytes = 64 * 1024, Shown = 4;

    private static readonly HeaderRow First = new(0, null, []);

    /// <summary>Finds the header. The first row is it unless it names next to nothing and a row below names three columns or more.</summary>
    public static HeaderRow Find(ImportFile file, ImportMap map)
    {
        using var stream = file.Open();
        var buffer = new byte[Bytes];
        var read = stream.ReadAtLeast(buffer, Bytes, throwOnEndOfStream: false);
        var start = buffer.AsSpan(0, read);
        if (start is [0xEF, 0xBB, 0xBF, ..])
            start = start[3..];
        var best = (Known: 0, Row: First);
        foreach (var delimiter in map.Delimiter is { } told ? [(byte)told] : CsvDelimiter.Known)
        {
            var rows = RowsOf(start, delimiter, read < Bytes);
            for (var row = 0; row < rows.Count; row++)
            {
                var known = rows[row].Count(cell => IsKnown(cell, map));
                if (row == 0 && known >= 2)
                    return First with { Delimiter = map.Delimiter };
                if (known >= Enough && known > best.Known)
                    best = (known, new HeaderRow(row, (char)delimiter, [.. rows.Take(row).Select(Said).Take(Shown)]));
            }
        }
        return best.Row.Above == 0 ? First with { Delimiter = map.Delimiter } : best.Row;
    }

    private static bool IsKnown(string cell, ImportMap map) =>
        HeaderWords.Recognise(cell) is not null || map.Columns.Keys.Any(name => string.Equals(name.Trim(), cell, StringComparison.OrdinalIgnoreCase));

    private static string Said(List<string> row) => string.Join(' ', row.Where(cell => cell.Length > 0)) is var text && text.Length > 60 ? text[..60] + "…" : text;

    private static List<List<string>> RowsOf(ReadOnlySpan<byte> bytes, byte delimiter, bool isWhole)
    {
        var scanner = new CsvRowScanner(delimiter);
        var rows = new List<List<string>>();
        while (rows.Count < Looked && !bytes.IsEmpty && scanner.TryScan(bytes, isWhole))
        {
            if (scanner.Count > 1 || scanner[0] is not { Length: 0, IsQuoted: false })
            {
                var cells = new List<string>(scanner.Count);
                for (var field = 0; field < scanner.Count; field++)
                    cells.Add(Encoding.UTF8.GetString(bytes.Slice(scanner[field].Start, scanner[field].Length)).Trim());
                rows.Add(cells);
            }
            bytes = bytes[scanner.Next..];
        }
        return rows;
    }
}
