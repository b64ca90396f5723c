using System.Globalization;
using System.Text;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Reads the numbers of one field: with currency signs, thousands separators, a decimal comma or a per cent sign.</summary>
internal sealed class NumberColumn(Field field, string file, ImportLog log)
{
    private const int LeastPercent = 5, LikelyPercent = 50, MostPercent = 100;

    private readonly FieldType.Number type = (FieldType.Number)field.Type;

    /// <summary>Whether the file writes hundredths without a sign: 80 for 0.8.</summary>
    public bool IsPercent { get; private init; }

    /// <summary>The column of full-time equivalents: of 80 and 100 alone nobody could work, so such a column is in per cent.</summary>
    public static NumberColumn OfFte(Sheet sheet, ImportLog log)
    {
        var cells = sheet.Column(ImportColumn.Fte).Where(cell => !cell.IsEmpty).ToList();
        var amounts = cells.Where(cell => !cell.Text.Contains('%', StringComparison.Ordinal)).Select(cell => Parse(cell.Text, thousands: false)).OfType<decimal>().Where(amount => amount > 0).ToList();
        var isPercent = amounts.Exists(amount => amount >= LikelyPercent) && amounts.TrueForAll(amount => amount is >= LeastPercent and <= MostPercent);
        if (isPercent)
            log.Note(cells[0].In(sheet.File), $"Full-time equivalents are read as per cent: '{cells[0].Text}' is {new Value.Number((Parse(cells[0].Text, thousands: false) ?? 0) / 100)}.");
        return new NumberColumn(PositionFields.Fte, sheet.File, log) { IsPercent = isPercent };
    }
    /// <summary>The number of a cell, or null when it is empty, not disclosed or no number; the latter is a problem.</summary>
    public Value.Number? Read(Cell cell)
    {
        if (cell.IsEmpty || cell.Text is "-" or "N/A" or "n/a" or "N/D")
            return null;
        if (Scaled(cell.Text) is { } amount && amount >= type.Least && amount <= type.Most)
            return new Value.Number(amount) { Line = cell.Line, Column = cell.Column };
        var limits = string.Create(CultureInfo.InvariantCulture, $"{type.Least} to {type.Most}");
        log.ProblemOften(field.Key, new Problem(cell.In(file), $"'{cell.Text}' is not a number from {limits}, as {field.Key} must be.", "Correct the cell, or list its column under `ignore` in map.yaml."));
        return null;
    }

    private decimal? Scaled(string text)
    {
        var amount = Parse(text, thousands: type.Most > 1_000_000);
        return IsPercent && !text.Contains('%', StringComparison.Ordinal) ? amount / 100 : amount;
    }

    /// <summary>The number a text says. A single comma or point before exactly three digits parts thousands only where such numbers are likely.</summary>
    internal static decimal? Parse(string text, bool thousands)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (!(thousands && point == text.Length - 4) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plainly))
            return plainly;
        var digits = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.IsAsciiDigit(letter) || letter is '.' or ',' or '-' || char.IsAsciiLetter(letter))
                digits.Append(letter);
        var plain = digits.ToString();
        var last = plain.LastIndexOfAny(['.', ',']);
        var isDecimal = last >= 0 && IsDecimal(plain, last, thousands);
        var whole = (isDecimal ? plain[..last] : plain).Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var written = isDecimal ? $"{whole}.{plain[(last + 1)..]}" : whole;
        if (!decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return null;
        return text.Contains('%', StringComparison.Ordinal) ? amount / 100 : amount;
    }

    private static bool IsDecimal(string text, int last, bool thousands)
    {
        var mark = text[last];
        if (text.IndexOf(mark, StringComparison.Ordinal) != last)
            return false;
        return text.Length - last - 1 != 3 || !thousands || text.AsSpan(0, last).ContainsAny('.', ',');
    }
}
