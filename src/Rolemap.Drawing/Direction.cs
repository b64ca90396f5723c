using System.Globalization;
using System.Text;
using Rolemap.Charts;

namespace Rolemap.Drawing;

/// <summary>Which parts of a line run from right to left: the rules of Unicode's bidirectional algorithm (UAX 9) for one line of plain text.</summary>
/// <remarks>
/// Left out, as nothing here needs them: embeddings, overrides and isolates (names cannot hold them), and the pairing of brackets (rule N0).
/// The direction of the line is that of its first letter.
/// </remarks>
internal static class Direction
{
    private enum Kind : byte
    {
        Left,
        Right,
        Arabic,
        Number,
        ArabicNumber,
        Sign,
        Currency,
        Separator,
        Mark,
        Unseen,
        Neutral,
        Space,
    }

    /// <summary>For each unit of a text how deep it is: odd from right to left, even from left to right.</summary>
    public static byte[] LevelsOf(string text)
    {
        var kinds = new Kind[text.Length];
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var letter, out var length);
            kinds.AsSpan(at, length).Fill(KindOf(letter));
            at += length;
        }
        var line = (byte)(TextFit.IsRightToLeft(text) ? 1 : 0);
        var levels = new byte[text.Length];
        Array.Fill(levels, line);
        if (line == 0 && !kinds.Any(kind => kind is Kind.Right or Kind.Arabic or Kind.ArabicNumber))
            return levels;
        var spaces = Array.ConvertAll(kinds, kind => kind == Kind.Space);
        Resolve(kinds, line == 0 ? Kind.Left : Kind.Right);
        for (var at = 0; at < kinds.Length; at++)
            levels[at] = kinds[at] switch
            {
                Kind.Left => (byte)(line == 0 ? 0 : 2),
                Kind.Right => 1,
                _ => 2,
            };
        for (var at = levels.Length - 1; at >= 0 && spaces[at]; at--)
            levels[at] = line;
        return levels;
    }

    private static void Resolve(Kind[] kinds, Kind line)
    {
        Weak(kinds, line);
        NumbersAndSigns(kinds);
        var strong = line;
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] == Kind.Number && strong == Kind.Left)
                kinds[at] = Kind.Left; // W7
            if (kinds[at] is Kind.Left or Kind.Right)
                strong = kinds[at];
        }
        for (var at = 0; at < kinds.Length;)
        {
            var end = at;
            while (end < kinds.Length && kinds[end] == Kind.Neutral)
                end++;
            if (end > at)
            {
                // N1 and N2: between two of one direction neutral letters go with them, else with the line.
                var (before, after) = (at == 0 ? line : SideOf(kinds[at - 1]), end == kinds.Length ? line : SideOf(kinds[end]));
                Array.Fill(kinds, before == after ? before : line, at, end - at);
            }
            at = end + 1;
        }
    }

    private static Kind SideOf(Kind kind) => kind == Kind.Left ? Kind.Left : Kind.Right;

    /// <summary>W1 to W3: marks go with their letter, numbers after Arabic are Arabic, Arabic letters run right to left.</summary>
    private static void Weak(Kind[] kinds, Kind line)
    {
        var (before, strong) = (line, line);
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] is Kind.Mark or Kind.Unseen)
                kinds[at] = before;
            before = kinds[at];
            if (kinds[at] is Kind.Left or Kind.Right or Kind.Arabic)
                strong = kinds[at];
            else if (kinds[at] == Kind.Number && strong == Kind.Arabic)
                kinds[at] = Kind.ArabicNumber;
        }
        for (var at = 0; at < kinds.Length; at++)
            if (kinds[at] == Kind.Arabic)
                kinds[at] = Kind.Right;
    }

    /// <summary>W4 to W6: a single separator within a number, and signs beside it, belong to it; others are neutral.</summary>
    private static void NumbersAndSigns(Kind[] kinds)
    {
        for (var at = 1; at + 1 < kinds.Length; at++)
            if (kinds[at] is Kind.Sign or Kind.Separator && kinds[at - 1] == kinds[at + 1]
                && (kinds[at - 1] == Kind.Number || (kinds[at] == Kind.Separator && kinds[at - 1] == Kind.ArabicNumber)))
                kinds[at] = kinds[at - 1];
        for (var at = 0; at < kinds.Length; at++)
        {
            var end = at;
            while (end < kinds.Length && kinds[end] == Kind.Currency)
                end++;
            if (end > at && ((at > 0 && kinds[at - 1] == Kind.Number) || (end < kinds.Length && kinds[end] == Kind.Number)))
                Array.Fill(kinds, Kind.Number, at, end - at);
            at = Math.Max(at, end - 1);
        }
        for (var at = 0; at < kinds.Length; at++)
            if (kinds[at] is Kind.Sign or Kind.Separator or Kind.Currency or Kind.Space)
                kinds[at] = Kind.Neutral;
    }

    private static Kind KindOf(Rune letter) => letter.Value switch
    {
        '+' or '-' or 0x2212 => Kind.Sign,
        '#' or '%' or 0xB0 or 0x2030 or 0x066A => Kind.Currency,
        ',' or '.' or '/' or ':' or 0xA0 or 0x060C or 0x202F => Kind.Separator,
        (>= '0' and <= '9') or (>= 0x06F0 and <= 0x06F9) or 0xB2 or 0xB3 or 0xB9 => Kind.Number,
        (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C or (>= 0x0600 and <= 0x0605) or 0x06DD => Kind.ArabicNumber,
        0x200E => Kind.Left,
        0x200F => Kind.Right,
        0x061C => Kind.Arabic,
        _ => KindOfCategory(letter),
    };

    private static Kind KindOfCategory(Rune letter) => Rune.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Kind.Mark,
        UnicodeCategory.Format or UnicodeCategory.Control => Kind.Unseen,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Kind.Space,
        UnicodeCategory.CurrencySymbol => Kind.Currency,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
            => IsHebrewOrArabic(letter) ? Letter(letter) : Kind.Neutral,
        _ => Letter(letter),
    };

    private static Kind Letter(Rune letter) => letter.Value switch
    {
        (>= 0x0600 and <= 0x07BF) or (>= 0x0860 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x1EC70 and <= 0x1EEFF) => Kind.Arabic,
        (>= 0x0590 and <= 0x085F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => Kind.Right,
        _ => Kind.Left,
    };

    /// <summary>Punctuation of these scripts has their direction, but for a few signs of Arabic.</summary>
    private static bool IsHebrewOrArabic(Rune letter) => letter.Value is
        (>= 0x0590 and <= 0x08FF and not (0x0606 or 0x0607 or 0x060E or 0x060F)) or (>= 0xFB1D and <= 0xFDFF and not (0xFD3E or 0xFD3F));
}
