namespace Rolemap.Lint;

/// <summary>How far days lie apart.</summary>
internal static class Calendar
{
    /// <summary>Whole months from one day to another; negative when the other lies before.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to) =>
        to < from ? -MonthsBetween(to, from) : ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);

    /// <summary>Days from one day to another; negative when the other lies before.</summary>
    public static int DaysBetween(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}
