using System.Globalization;
using System.Text;

namespace Rolemap.Charts;

/// <summary>How wide text is likely to be in a font without serifs, and how it is shortened to fit.</summary>
/// <remarks>An estimate, as no font is at hand: a little too wide rather than too narrow, so that text stays within its box.</remarks>
public static class TextFit
{
    private const double Bold = 1.13;

    /// <summary>The likely width of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static double WidthOf(ReadOnlySpan<char> text, double size, bool isBold = false)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += EmOf(rune);
        return width * size * (isBold ? Bold : 1);
    }

    /// <summary>The text if it fits, else as much of it as does, with an ellipsis; letters keep their accents, and emoji stay whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="room">How wide it may be.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static string Shorten(string text, double size, double room, bool isBold = false)
    {
        if (WidthOf(text, size, isBold) <= room)
            return text;
        var (left, at) = (room - WidthOf("…", size, isBold), 0);
        while (at < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            left -= WidthOf(text.AsSpan(at, length), size, isBold);
            if (left < 0)
                break;
            at += length;
        }
        return string.Concat(text.AsSpan(0, at).TrimEnd(), "…");
    }

    /// <summary>The text on one line if it fits, else on two parted at a space; what does not fit on the second, or has no space to be parted at, is shortened.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="room">How wide the first line may be.</param>
    /// <param name="roomBelow">How wide the second may be.</param>
    public static (string First, string? Second) OnTwoLines(string text, double size, double room, double roomBelow)
    {
        if (WidthOf(text, size) <= room)
            return (text, null);
        var end = -1;
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0 && WidthOf(text.AsSpan(0, space), size) <= room; space = text.IndexOf(' ', space + 1))
            end = space;
        return end <= 0 ? (Shorten(text, size, room), null) : (text[..end], Shorten(text[(end + 1)..], size, roomBelow));
    }

    /// <summary>Whether a line runs from right to left: its first letter that has a direction does.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is 0x200E or 0x200F or 0x061C || Rune.IsLetter(rune))
                return rune.Value is 0x200F or (>= 0x0590 and < 0x0900) or (>= 0xFB1D and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
        return false;
    }

    private static double EmOf(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.32,
        ' ' or 'f' or 't' or 'r' or '(' or ')' or '-' or '/' or '·' => 0.4,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.9,
        >= 'A' and <= 'Z' => 0.7,
        < 0x0300 => 0.6,
        _ => WideOrOther(rune),
    };

    private static double WideOrOther(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is >= 0x1100 and (<= 0x115F or >= 0x2E80) and not (>= 0xFB00 and <= 0xFDFF) ? 1 : 0.65,
    };
}
