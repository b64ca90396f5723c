using System.Globalization;

namespace Rolemap.Files.Import;

/// <summary>Reads one date as people data writes it.</summary>
internal static class DateText
{
    private static readonly string[] YearFirst = ["yyyy-MM-dd", "yyyy-MM", "yyyy/MM/dd", "yyyy/M/d", "yyyy.MM.dd", "yyyyMMdd"];
    private static readonly string[] Named = ["d-MMM-yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d. MMMM yyyy", "MMM yyyy", "MMMM yyyy"];

    private const int FirstShortYear = 70;

    /// <summary>Whether a date is written with two digits for the year, as in 01/20/26.</summary>
    public static bool HasShortYear(string text) => Numbers(text) is not null && text.Length - text.AsSpan().LastIndexOfAny('/', '.') == 3;

    /// <summary>The day, or null when the text is no date in this order.</summary>
    public static DateOnly? Read(string text, DateOrder order)
    {
        var day = text.AsSpan();
        if (IsoDay(day) is { } iso)
            return iso;
        if (day.IndexOf('T') == 10 || (day.IndexOf(' ') is 8 or 9 or 10 && day.Contains(':')))
            day = day[..day.IndexOfAny('T', ' ')];
        if (DateOnly.TryParseExact(day, YearFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        if (Numbers(day) is { } parts)
            return order switch
            {
                DateOrder.DayFirst => Of(parts.Year, parts.Second, parts.First),
                DateOrder.MonthFirst => Of(parts.Year, parts.First, parts.Second),
                DateOrder.Unknown when parts.First == parts.Second => Of(parts.Year, parts.First, parts.Second),
                _ => null,
            };
        return DateOnly.TryParseExact(text, Named, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
    }

    /// <summary>What this text alone says about the order: nothing when both readings are days, and differ.</summary>
    public static DateOrder OrderOf(string text)
    {
        var day = text.AsSpan();
        if (Numbers(day.IndexOf(' ') is > 0 and var space ? day[..space] : day) is not { } parts)
            return DateOrder.YearFirst;
        if (parts.Separator == '.' || parts.First > 12)
            return DateOrder.DayFirst;
        if (parts.Second > 12)
            return DateOrder.MonthFirst;
        return parts.First == parts.Second ? DateOrder.YearFirst : DateOrder.Unknown;
    }

    /// <summary>The form that nearly every export has, read without trying the others.</summary>
    private static DateOnly? IsoDay(ReadOnlySpan<char> text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return null;
        return int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? Of(year, month, day)
            : null;
    }

    private static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static (int First, int Second, int Year, char Separator)? Numbers(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('/', '.', '-');
        if (at is < 1 or > 2)
            return null;
        var rest = text[(at + 1)..];
        var next = rest.IndexOf(text[at]);
        var isShort = rest.Length - next == 3 && text[at] != '-'; // 01-02-03 may begin with the year
        if (next is < 1 or > 2 || (rest.Length - next != 5 && !isShort))
            return null;
        return int.TryParse(text[..at], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(rest[..next], NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && int.TryParse(rest[(next + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (first, second, isShort ? year + (year < FirstShortYear ? 2000 : 1900) : year, text[at])
            : null;
    }
}
