using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>The text of one file, with a line and column for every offset. Immutable.</summary>
/// <remarks>Line feed, carriage return and the two together each end a line. Offsets and columns count UTF-16 units.</remarks>
public sealed class SourceText
{
    /// <summary>The largest file that is read, in bytes: 64 MiB.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private readonly int[] lineStarts;

    internal SourceText(string file, string text, bool hasByteOrderMark)
    {
        File = file;
        Text = text;
        HasByteOrderMark = hasByteOrderMark;
        lineStarts = LineStartsOf(text);
    }

    /// <summary>The path relative to the workspace, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The whole text, without the byte order mark.</summary>
    public string Text { get; }

    /// <summary>Whether the file begins with a byte order mark, which a writer keeps.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>How many lines there are; a text that ends with a line end has an empty last line.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The line end the file uses: that of its first line, or a line feed when it has none.</summary>
    public string LineEnd => LineCount == 1 ? "\n" : Text.AsSpan(0, lineStarts[1]) switch
    {
        [.., '\r', '\n'] => "\r\n",
        [.., '\r'] => "\r",
        _ => "\n",
    };

    /// <summary>Takes a text that is in memory already, as tests and editors do.</summary>
    public static SourceText Of(string file, string text) => new(file, text, hasByteOrderMark: false);

    /// <summary>
    /// Reads the bytes of a file as strict UTF-8. Null when it is too large or in another encoding;
    /// invalid bytes and characters that no text file needs are problems, and the rest is still given so that it can be checked.
    /// </summary>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes, ICollection<Problem> problems) =>
        new TextDecoder(file, problems).Decode(bytes);

    /// <summary>The place of an offset from 0 to the length of the text.</summary>
    public Place PlaceOf(int offset)
    {
        var line = LineOf(offset);
        return new Place(File, line, offset - lineStarts[line - 1] + 1);
    }

    /// <summary>The line, from 1, that holds an offset.</summary>
    public int LineOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, (uint)Text.Length, nameof(offset));
        var found = Array.BinarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Where a line, from 1, begins.</summary>
    public int StartOfLine(int line) => lineStarts[line - 1];

    /// <summary>As <see cref="LineOf(int)"/>, but fast for offsets that come in order: <paramref name="near"/> is the line of the one before.</summary>
    internal int LineOf(int offset, int near)
    {
        for (var line = near; line < near + 4 && line <= lineStarts.Length; line++)
            if (lineStarts[line - 1] <= offset && (line == lineStarts.Length || offset < lineStarts[line]))
                return line;
        return LineOf(offset);
    }

    private static int[] LineStartsOf(string text)
    {
        var starts = new List<int>(Math.Max(16, text.Length / 64)) { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var step;)
        {
            at += step;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
        return [.. starts];
    }
}
