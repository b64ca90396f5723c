using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Turns bytes into text and says where they are not what a text file of ours may hold.</summary>
internal sealed class TextDecoder(string file, ICollection<Problem> problems)
{
    /// <summary>A file in the wrong encoding has thousands of invalid bytes; the first few tell the story.</summary>
    private const int MostReported = 10;

    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        [.. from code in Enumerable.Range(0, 0xFFFF) where Legible.IsUnwanted((char)code) select (char)code, '\uFEFF']);

    public SourceText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > SourceText.MostBytes)
            return Refuse($"The file has {bytes.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes; at most 64 MiB are read.", "Split it into several files in a folder of the same name.");
        if (OtherEncodingOf(bytes) is { } name)
            return Refuse($"The file is in {name}; only UTF-8 is read.", "Save it as UTF-8.");
        var marked = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        var rest = marked ? bytes[3..] : bytes;
        var broken = new List<(int Offset, byte Byte)>();
        var text = Utf8.IsValid(rest) ? Encoding.UTF8.GetString(rest) : Mended(rest, broken);
        var source = new SourceText(file, text, marked);
        ReportBroken(source, broken);
        ReportUnwanted(source);
        return source;
    }

    private SourceText? Refuse(string message, string hint)
    {
        problems.Add(new Problem(new Place(file, 1, 1), message, hint));
        return null;
    }

    private static string? OtherEncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        [0x1F, 0x8B, ..] => "gzip form",
        [(byte)'P', (byte)'K', 3, 4, ..] => "ZIP form",
        _ => null,
    };

    private static string Mended(ReadOnlySpan<byte> bytes, List<(int Offset, byte Byte)> broken)
    {
        var units = new char[bytes.Length];
        int from = 0, to = 0;
        while (Utf8.ToUtf16(bytes[from..], units.AsSpan(to), out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            (from, to) = (from + read, to + written);
            broken.Add((to, bytes[from]));
            Rune.DecodeFromUtf8(bytes[from..], out _, out var skipped);
            from += skipped;
            units[to++] = '\uFFFD';
            if (from == bytes.Length)
                return new string(units, 0, to);
        }
        return new string(units, 0, to + Utf16LengthOf(bytes[from..]));
    }

    private static int Utf16LengthOf(ReadOnlySpan<byte> valid) => Encoding.UTF8.GetCharCount(valid);

    private void ReportBroken(SourceText source, List<(int Offset, byte Byte)> broken)
    {
        foreach (var (offset, value) in broken.Take(MostReported))
            problems.Add(new Problem(source.PlaceOf(offset), $"The byte 0x{value:X2} is not valid UTF-8.", "Save the file as UTF-8; it may be in Windows-1252 or Latin-1."));
        if (broken.Count > MostReported)
            problems.Add(new Problem(source.PlaceOf(broken[MostReported].Offset), $"{broken.Count - MostReported} more bytes from here on are not valid UTF-8.", "Save the file as UTF-8."));
    }

    private void ReportUnwanted(SourceText source)
    {
        var reported = 0;
        for (var at = 0; source.Text.AsSpan(at).IndexOfAny(Unwanted) is >= 0 and var step; at++)
        {
            at += step;
            if (++reported > MostReported)
            {
                problems.Add(new Problem(source.PlaceOf(at), "There are more control characters from here on.", "Remove them; the file may not be a text file."));
                return;
            }
            problems.Add(new Problem(source.PlaceOf(at), $"The character U+{(int)source.Text[at]:X4} ({NameOf(source.Text[at])}) is not accepted.", "Remove it."));
        }
    }

    private static string NameOf(char unwanted) => unwanted switch
    {
        '\0' => "NUL",
        '\uFEFF' => "a byte order mark inside the text",
        > '\u2000' => "a control that changes the direction of text",
        _ => "a control character",
    };
}
