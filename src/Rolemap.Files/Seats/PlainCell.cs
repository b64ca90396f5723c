using System.Buffers;
using Rolemap.Entries;

namespace Rolemap.Files.Seats;

/// <summary>Reads cells that are written in the plainest way; whatever else a cell may say is for an import to read.</summary>
internal static class PlainCell
{
    private const int MostLevel = 1000, MostCostDigits = 11, CostDecimals = 2, FteDecimals = 3, MostFte = 4999;

    private static readonly SearchValues<byte> IdLetters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-"u8);

    /// <summary>Whether a text is an id of ASCII characters.</summary>
    public static bool IsId(ReadOnlySpan<byte> text) => text.Length is > 0 and <= Ref.LongestId && text.IndexOfAnyExcept(IdLetters) < 0;

    /// <summary>Whether a manager's cell says that there is none.</summary>
    public static bool IsNobody(ReadOnlySpan<byte> text) => text.Length <= 4 && (text.SequenceEqual("-"u8) || text.SequenceEqual("N/A"u8) || text.SequenceEqual("n/a"u8) || text.SequenceEqual("none"u8) || text.SequenceEqual("None"u8));

    /// <summary>Reads a whole number as a level; an empty cell is none.</summary>
    public static bool TryLevel(ReadOnlySpan<byte> text, out short level)
    {
        level = -1;
        if (text.IsEmpty)
            return true;
        if (!TryScaled(text, 4, 0, out var number) || number > MostLevel)
            return false;
        level = (short)number;
        return true;
    }

    /// <summary>Reads what a full-time year costs and how much of it is worked; empty cells are 0 and 1. Halves go to the even number.</summary>
    public static bool TryCost(ReadOnlySpan<byte> full, ReadOnlySpan<byte> fte, out long cost)
    {
        cost = 0;
        var (yearly, worked) = (0L, 1000L);
        if (!full.IsEmpty && !TryScaled(full, MostCostDigits, CostDecimals, out yearly))
            return false;
        if (!fte.IsEmpty && (!TryScaled(fte, 1, FteDecimals, out worked) || worked > MostFte))
            return false;
        const long Whole = 100_000;
        var (whole, rest) = Math.DivRem(yearly * worked, Whole);
        cost = whole + (rest * 2 > Whole || (rest * 2 == Whole && whole % 2 == 1) ? 1 : 0);
        return true;
    }

    /// <summary>Reads a day written as 2026-04-03.</summary>
    public static bool TryDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        if (!TryScaled(text[..4], 4, 0, out var year) || !TryScaled(text[5..7], 2, 0, out var month) || !TryScaled(text[8..], 2, 0, out var date))
            return false;
        if (year < 1 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth((int)year, (int)month))
            return false;
        day = new DateOnly((int)year, (int)month, (int)date);
        return true;
    }

    /// <summary>Reads digits, and decimals behind a point, as a whole number of the smallest unit.</summary>
    private static bool TryScaled(ReadOnlySpan<byte> text, int digits, int decimals, out long number)
    {
        number = 0;
        var at = 0;
        for (; at < text.Length && (uint)(text[at] - '0') <= 9; at++)
            number = (number * 10) + text[at] - '0';
        if (at == 0 || at > digits)
            return false;
        var missing = decimals;
        if (at < text.Length)
        {
            if (text[at] != '.' || text.Length - at - 1 is var written && (written == 0 || written > decimals))
                return false;
            for (at++; at < text.Length; at++, missing--)
            {
                if ((uint)(text[at] - '0') > 9)
                    return false;
                number = (number * 10) + text[at] - '0';
            }
        }
        for (; missing > 0; missing--)
            number *= 10;
        return true;
    }
}
