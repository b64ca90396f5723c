using System.Diagnostics.CodeAnalysis;

namespace Rolemap.Files.Csv;

/// <summary>The bytes of a file as a window that moves forward: only the rows in hand are in memory.</summary>
internal sealed class CsvInput(Stream stream)
{
    private const int Block = 64 * 1024;

    private byte[] buffer = new byte[Block];
    private int start, end;

    /// <summary>Whether the window reaches to the end of the file.</summary>
    public bool IsLast { get; private set; }

    /// <summary>The bytes in the window that were not taken yet.</summary>
    public ReadOnlySpan<byte> Window => buffer.AsSpan(start, end - start);

    /// <summary>Moves past bytes at the front of the window.</summary>
    public void Take(int count) => start += count;

    /// <summary>The bytes that were taken last; valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlySpan<byte> Taken(int count) => buffer.AsSpan(start - count, count);

    /// <summary>Brings more bytes into the window, growing it where one row fills it.</summary>
    public void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var wanted = Math.Min(Block, buffer.Length - end);
        var read = stream.ReadAtLeast(buffer.AsSpan(end), wanted, throwOnEndOfStream: false);
        end += read;
        IsLast = read < wanted;
    }

    /// <summary>Skips the mark that some programs put before UTF-8; names the encoding or format when the file is something else.</summary>
    public bool IsForeign([NotNullWhen(true)] out string? name)
    {
        name = Window switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
            [(byte)'P', (byte)'K', 3, 4, ..] => "an Excel workbook (.xlsx) or another ZIP file",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Excel workbook (.xls)",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF file",
            _ => null,
        };
        if (Window is [0xEF, 0xBB, 0xBF, ..])
            Take(3);
        return name is not null;
    }

    /// <summary>What a text that is not UTF-8 most likely is.</summary>
    public static string EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) ? "UTF-16 without a mark" : bytes.IndexOfAnyInRange((byte)0x80, (byte)0x9F) >= 0 ? "Windows-1252" : "ISO 8859-1 (Latin-1)";
}
