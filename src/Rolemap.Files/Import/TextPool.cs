using System.Text;

namespace Rolemap.Files.Import;

/// <summary>Gives one string for the same text in many cells, so that a million rows hold each department once.</summary>
internal sealed class TextPool
{
    private const int LongestShared = 128;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TextPool() => lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8, bool isShared)
    {
        if (!isShared || utf8.Length > LongestShared)
            return Encoding.UTF8.GetString(utf8);
        Span<char> letters = stackalloc char[LongestShared];
        var text = letters[..Encoding.UTF8.GetChars(utf8, letters)];
        if (lookup.TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        texts.Add(made);
        return made;
    }
}
