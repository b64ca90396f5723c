namespace Rolemap.Files.Csv;

/// <summary>Tells which character separates the fields of a file, from its header and first rows.</summary>
public static class CsvDelimiter
{
    private const int Looked = 25;

    /// <summary>The characters that may separate fields, the likeliest first.</summary>
    public static ReadOnlySpan<byte> Known => ",;\t|"u8;

    /// <summary>What a delimiter is called in a sentence.</summary>
    public static string NameOf(char delimiter) => delimiter switch
    {
        ',' => "comma",
        ';' => "semicolon",
        '\t' => "tab",
        '|' => "vertical bar",
        _ => $"'{delimiter}'",
    };

    /// <summary>The delimiter that gives the most rows as many fields as the header has, and at least two; the comma when none does.</summary>
    /// <param name="start">The first bytes of the file, after a byte order mark.</param>
    /// <param name="isWhole">Whether these bytes are the whole file.</param>
    public static char Detect(ReadOnlySpan<byte> start, bool isWhole)
    {
        var best = (Share: -1.0, Width: 0, Delimiter: (byte)',');
        foreach (var candidate in Known)
        {
            var (share, width) = Try(candidate, start, isWhole);
            if (width > 1 && (share > best.Share || (share == best.Share && width > best.Width)))
                best = (share, width, candidate);
        }
        return (char)best.Delimiter;
    }

    private static (double Share, int Width) Try(byte delimiter, ReadOnlySpan<byte> bytes, bool isWhole)
    {
        var scanner = new CsvRowScanner(delimiter);
        int width = 0, rows = 0, alike = 0;
        while (rows < Looked && !bytes.IsEmpty && scanner.TryScan(bytes, isWhole))
        {
            bytes = bytes[scanner.Next..];
            if (scanner is { Count: 1 } && scanner[0].Length == 0)
                continue;
            if (width == 0)
                width = scanner.Count;
            rows++;
            alike += scanner.Count == width && scanner.Fault == CsvFault.None ? 1 : 0;
        }
        return (rows == 0 ? 0 : alike / (double)rows, width);
    }
}
