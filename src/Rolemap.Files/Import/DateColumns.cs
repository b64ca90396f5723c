using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>The dates of one file: their order is decided over all of them, never row by row.</summary>
internal sealed class DateColumns
{
    private readonly DateOrder order;
    private readonly string file;
    private readonly ImportLog log;

    public DateColumns(Sheet sheet, ImportMap map, ImportLog log)
    {
        (file, this.log) = (sheet.File, log);
        var cells = sheet.Column(ImportColumn.Start).Concat(sheet.Column(ImportColumn.End)).Where(cell => !cell.IsEmpty);
        order = map.Dates switch
        {
            "dmy" => DateOrder.DayFirst,
            "mdy" => DateOrder.MonthFirst,
            "iso" => DateOrder.YearFirst,
            _ => Decide(cells),
        };
    }

    /// <summary>The day of a cell, or null when it is empty or no date; the latter is a problem.</summary>
    public Value? Read(Cell cell)
    {
        if (IsNone(cell))
            return null;
        if (DateText.HasShortYear(cell.Text))
            log.NoteOften("short year", cell.In(file), $"Years of two digits, as in '{cell.Text}', are read as 1970 to 2069.");
        if (DateText.Read(cell.Text, order) is { } date)
            return new Value.Day(date) { Line = cell.Line, Column = cell.Column };
        if (order != DateOrder.Unknown || DateText.OrderOf(cell.Text) != DateOrder.Unknown)
            log.ProblemOften("date", new Problem(cell.In(file), $"'{cell.Text}' is not a date.", $"Write it as 2026-04-03, or set `dates` in map.yaml{(order == DateOrder.Unknown ? "" : $"; the file was read {Words(order)}")}."));
        return null;
    }

    /// <summary>The day of a cell where it is one; nothing is noted.</summary>
    public DateOnly? DayOf(Cell cell) => IsNone(cell) ? null : DateText.Read(cell.Text, order);

    /// <summary>Whether a cell says that there is no date.</summary>
    public static bool IsNone(Cell cell) => cell.Text is "" or "-" or "N/A" or "n/a" or "N/D" or "0000-00-00";

    private DateOrder Decide(IEnumerable<Cell> cells)
    {
        Cell? dayFirst = null, monthFirst = null, open = null;
        foreach (var cell in cells)
        {
            var says = DateText.OrderOf(cell.Text);
            dayFirst ??= says == DateOrder.DayFirst ? cell : null;
            monthFirst ??= says == DateOrder.MonthFirst ? cell : null;
            open ??= says == DateOrder.Unknown ? cell : null;
        }
        if (dayFirst is { } day && monthFirst is { } month)
            log.Problem(month.In(file), $"'{month.Text}' has the month first, but '{day.Text}' in line {day.Line.ToString(CultureInfo.InvariantCulture)} has the day first.", "Mend one of them, or set `dates: dmy` or `dates: mdy` in map.yaml.");
        else if (dayFirst is null && monthFirst is null && open is { } either)
            log.Problem(either.In(file), $"'{either.Text}' may have the day or the month first, and no other date in the file tells.", "Set `dates: dmy` or `dates: mdy` in map.yaml.");
        else if (open is { } told)
            log.Note(told.In(file), $"Dates such as '{told.Text}' are read {Words(dayFirst is null ? DateOrder.MonthFirst : DateOrder.DayFirst)}, as '{(dayFirst ?? monthFirst)?.Text}' tells.");
        return dayFirst is not null ? DateOrder.DayFirst : monthFirst is not null ? DateOrder.MonthFirst : DateOrder.Unknown;
    }

    private static string Words(DateOrder order) => order switch
    {
        DateOrder.DayFirst => "day first",
        DateOrder.MonthFirst => "month first",
        _ => "year first",
    };
}
