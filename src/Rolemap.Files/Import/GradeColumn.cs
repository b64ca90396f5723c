using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Reads grades: whole numbers, or numbers behind letters that are the same in the whole column, such as L5 or SCS1.</summary>
/// <remarks>Where the letters differ (IC4 and M4) the numbers do not compare, so none is taken; the texts are kept in the source.</remarks>
internal sealed class GradeColumn
{
    private const int Most = 1000;

    private readonly string? prefix;

    public GradeColumn(IEnumerable<Cell> cells)
    {
        var prefixes = cells.Where(cell => !cell.IsEmpty).Select(cell => Split(cell.Text)).Where(split => split is not null).Select(split => split!.Value.Prefix)
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        prefix = prefixes is [var only] ? only : null;
    }

    /// <summary>The grade of a cell, or null when it is no number here.</summary>
    public Value.Number? Read(Cell cell) =>
        Split(cell.Text) is { } split && string.Equals(split.Prefix, prefix, StringComparison.OrdinalIgnoreCase) && split.Number <= Most
            ? new Value.Number(split.Number) { Line = cell.Line, Column = cell.Column }
            : null;

    private static (string Prefix, int Number)? Split(string text)
    {
        var letters = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (letters < 0 || !int.TryParse(text.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        foreach (var letter in text.AsSpan(0, letters))
            if (!char.IsLetter(letter) && letter is not (' ' or '-'))
                return null;
        return (text[..letters].TrimEnd(' ', '-'), number);
    }
}
