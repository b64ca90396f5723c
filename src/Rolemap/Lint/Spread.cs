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
        KeyValuePair<decimal, int>[] sorted = [.. numbers.CountBy(number => number).OrderBy(pair => pair.Key)]; // the same few come again and again
        var count = sorted.Sum(pair => pair.Value);
        if (count == 0)
            return null;
        var middle = (At(sorted, (count - 1) / 2) + At(sorted, count / 2)) / 2;
        var nineInTen = At(sorted, (int)Math.Ceiling(count * 0.9m) - 1);
        return new Spread(count, Math.Round(middle, 2), Math.Round(nineInTen, 2));
    }

    /// <summary>The number at a place in the order, from 0.</summary>
    private static decimal At(KeyValuePair<decimal, int>[] sorted, int place)
    {
        var pair = 0;
        while (place >= sorted[pair].Value)
            place -= sorted[pair++].Value;
        return sorted[pair].Key;
    }
}
