using System.Globalization;

namespace Rolemap.Files.Yaml;

/// <summary>The written form of days: <c>YYYY-MM-DD</c>, or <c>YYYY-MM</c> for the first day of a month.</summary>
public static class DayText
{
    /// <summary>Reads a day; false for any other form and for days that no calendar has.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length is not (7 or 10) || text[4] != '-' || (text.Length == 10 && text[7] != '-'))
            return false;
        var (year, month, of) = (Digits(text[..4]), Digits(text[5..7]), text.Length == 10 ? Digits(text[8..]) : 1);
        if (year < 1 || month is < 1 or > 12 || of < 1 || of > DateTime.DaysInMonth(year, month))
            return false;
        day = new DateOnly(year, month, of);
        return true;
    }

    /// <summary>What to try for a text that is no day.</summary>
    public static string HintFor(string text)
    {
        string[] forms = ["yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d.M.yyyy", "yyyyMMdd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-dd HH:mm:ss"];
        return DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var meant)
            ? $"Write '{meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'."
            : "Write a day of the calendar as YYYY-MM-DD, or a month as YYYY-MM.";
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var unit in text)
        {
            if (!char.IsAsciiDigit(unit))
                return -1;
            number = number * 10 + (unit - '0');
        }
        return number;
    }
}
