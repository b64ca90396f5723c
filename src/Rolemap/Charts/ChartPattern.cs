using System.Collections.Immutable;

namespace Rolemap.Charts;

/// <summary>What tells boxes apart from afar beside their colours: bars and squares that are left out of them. The first entry of a legend is plain.</summary>
public static class ChartPattern
{
    /// <summary>For each entry of a legend the parts of a box that are left out, as parts of its width and height.</summary>
    private static readonly (double Left, double Top, double Width, double Height)[][] Parts =
    [
        [],
        [(0, 0.4, 1, 0.2)],
        [(0.3, 0, 0.12, 1), (0.58, 0, 0.12, 1)],
        [(0.15, 0.25, 0.7, 0.5)],
        [(0.5, 0, 0.5, 0.5)],
        [(0, 0.2, 1, 0.15), (0, 0.65, 1, 0.15)],
        [(0, 0.42, 1, 0.16), (0.44, 0, 0.12, 1)],
        [(0, 0, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5)],
        [(0.1, 0.2, 0.2, 0.25), (0.4, 0.55, 0.2, 0.25), (0.7, 0.2, 0.2, 0.25)],
    ];

    /// <summary>What is left out of boxes that belong to an entry of the legend.</summary>
    /// <param name="key">The entry, from 0.</param>
    /// <param name="boxes">The boxes.</param>
    public static ImmutableArray<Region> Of(int key, IEnumerable<Region> boxes)
    {
        var left = ImmutableArray.CreateBuilder<Region>();
        foreach (var box in boxes)
            foreach (var part in Parts[key % Parts.Length])
                left.Add(new Region(box.Left + (part.Left * box.Width), box.Top + (part.Top * box.Height), part.Width * box.Width, part.Height * box.Height));
        return left.ToImmutable();
    }
}
