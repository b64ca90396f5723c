namespace Rolemap.Lint;

/// <summary>How the numbers that a rule measures are spread in an organization, to stand beside the limit.</summary>
/// <param name="Count">How many numbers there are; at least one.</param>
/// <param name="Median">Half of them are at most this; between the two in the middle, their mean.</param>
/// <param name="NineInTen">Nine in ten of them are at most this.</param>
public sealed record Spread(int Count, decimal Median, decimal NineInTen)
{
    /// <summary>The spread of some numbers, or null when there are none.</summary>
    public static Spread? Of(IEnumerable<decimal> numbers)
    {
        decimal[] sorted = [.. numbers.Order()];
        if (sorted.Length == 0)
            return null;
        var middle = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        var nineInTen = sorted[(int)Math.Ceiling(sorted.Length * 0.9m) - 1];
        return new Spread(sorted.Length, Math.Round(middle, 2), Math.Round(nineInTen, 2));
    }
}
