using System.Globalization;
using System.Text;

namespace Rolemap.Entries;

/// <summary>Whether a text can be shown to people as it is: no control characters, no direction overrides, something to see.</summary>
/// <remarks>Honest text of every script passes: Arabic, Hebrew, joiners (ZWJ, ZWNJ), marks of direction (LRM, RLM), emoji, and U+FFFD.</remarks>
public static class Legible
{
    /// <summary>The longest text of one field, in UTF-16 units: 32 Ki.</summary>
    public const int LongestText = 32 * 1024;

    /// <summary>Whether a character is refused wherever it stands: controls but tab and line ends, direction overrides and isolates.</summary>
    public static bool IsUnwanted(char unit) => unit is
        (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>What is wrong with a text, as the end of a sentence that begins with "it"; null when nothing is. An empty text is fine.</summary>
    public static string? FaultOf(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText)
            return $"is longer than {LongestText} characters";
        var visible = text.Length == 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && IsUnwanted((char)rune.Value))
                return $"holds the control character U+{rune.Value:X4}";
            visible = visible || IsVisible(rune);
        }
        return visible ? null : "has nothing that can be seen";
    }

    private static bool IsVisible(Rune rune) => rune.IsAscii
        ? rune.Value > ' '
        : rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800) && CategoryIsVisible(Rune.GetUnicodeCategory(rune));

    private static bool CategoryIsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
