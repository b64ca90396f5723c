using System.Collections.Immutable;
using System.Globalization;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>One line of a typical week.</summary>
/// <param name="Activity">What is done.</param>
/// <param name="Hours">The hours as written, or null.</param>
/// <param name="Least">The fewest hours; null where what is written is no number or range.</param>
/// <param name="Most">The most hours; null likewise.</param>
public sealed record WeekLine(string Activity, string? Hours, decimal? Least, decimal? Most)
{
    private static readonly string[] Dashes = [" to ", "–", "—", "-"];

    /// <summary>The week of a role, in the order written.</summary>
    public static ImmutableArray<WeekLine> Of(Role role) =>
        [.. role.Entry.Parts(RoleFields.Week).Select(line => Read(line.Text(WeekFields.Activity) ?? "", line.Text(WeekFields.Hours)))];

    private static WeekLine Read(string activity, string? hours)
    {
        if (hours is null)
            return new WeekLine(activity, null, null, null);
        var ends = hours.Split(Dashes, StringSplitOptions.TrimEntries);
        return ends switch
        {
            [var only] when Number(only) is { } one => new WeekLine(activity, hours, one, one),
            [var first, var last] when Number(first) is { } least && Number(last) is { } most && least <= most => new WeekLine(activity, hours, least, most),
            _ => new WeekLine(activity, hours, null, null),
        };
    }

    /// <summary>Only hours that a week has: anything else is kept as text and not drawn.</summary>
    private static decimal? Number(string text) =>
        decimal.TryParse(text.TrimEnd('h', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 168 ? number : null;
}
