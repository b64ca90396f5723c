using System.Globalization;
using System.Text;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Reads the numbers of one field: with currency signs, thousands separators, a decimal comma or a per cent sign.</summary>
internal sealed class NumberColumn(Field field, string file, ImportLog log)
{
    private readonly FieldType.Number type = (FieldType.Number)field.Type;

    /// <summary>The number of a cell, or null when it is empty, not disclosed or no number; the latter is a problem.</summary>
    public Value.Number? Read(Cell cell)
    {
        if (cell.IsEmpty || cell.Text is "-" or "N/A" or "n/a" or "N/D")
            return null;
        if (Parse(cell.Text, thousands: type.Most > 1_000_000) is { } amount && amount >= type.Least && amount <= type.Most)
            return new Value.Number(amount) { Line = cell.Line, Column = cell.Column };
        var limits = string.Create(CultureInfo.InvariantCulture, $"{type.Least} to {type.Most}");
        log.ProblemOften(field.Key, new Problem(cell.In(file), $"'{cell.Text}' is not a number from {limits}, as {field.Key} must be.", "Correct the cell, or list its column under `ignore` in map.yaml."));
        return null;
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
