using System.Collections.Immutable;

namespace Rolemap.Charts;

/// <summary>The compact picture: a frame around each manager and all below, with the manager in its upper left corner.</summary>
internal static class FramedPicture
{
    private static readonly Gaps Gaps = new(20, 22);

    // Frames that begin at the same corner must not lie on each other, and those of neighbours must not touch: the space between boxes is shared out.
    private const double Innermost = 4;
    private const double EachFurther = 1.2;
    private static readonly double Outermost = (Gaps.Across / 2.0) - 0.5;

    public static ChartPicture Of(Chart chart, int[] parents, double aspect)
    {
        var placed = CompactLayout.Place(Boxes.Alike(parents, ChartPicture.BoxWidth, ChartPicture.BoxHeight), Gaps, aspect);
        var corners = ImmutableArray.CreateBuilder<(double, double)>(parents.Length);
        for (var box = 0; box < parents.Length; box++)
            corners.Add((placed.Left[box], placed.Top[box]));
        return new ChartPicture(chart, ChartLayout.Compact)
        {
            Corners = corners.MoveToImmutable(),
            Frames = FramesOf(parents, placed.Regions.Span),
            WidthOfBoxes = placed.Width,
            Height = placed.Height,
        };
    }

    private static ImmutableArray<ChartFrame> FramesOf(int[] parents, ReadOnlySpan<Region> regions)
    {
        var (inner, level, frames) = (new int[parents.Length], new int[parents.Length], ImmutableArray.CreateBuilder<ChartFrame>());
        for (var box = parents.Length - 1; box >= 0; box--)
            if (parents[box] is >= 0 and var parent)
                inner[parent] = Math.Max(inner[parent], inner[box] + 1);
        for (var box = 0; box < parents.Length; box++)
        {
            level[box] = parents[box] < 0 ? 0 : level[parents[box]] + 1;
            if (inner[box] == 0)
                continue;
            var (margin, region) = (Math.Min(Outermost, Innermost + (EachFurther * (inner[box] - 1))), regions[box]);
            frames.Add(new ChartFrame(box, level[box], new Region(region.Left - margin, region.Top - margin, region.Width + (2 * margin), region.Height + (2 * margin))));
        }
        return frames.ToImmutable();
    }
}
