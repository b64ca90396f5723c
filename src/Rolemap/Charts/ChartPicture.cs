using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rolemap.Charts;

/// <summary>A straight line, across or down.</summary>
/// <param name="FromX">Where it begins.</param>
/// <param name="FromY">Where it begins.</param>
/// <param name="ToX">Where it ends.</param>
/// <param name="ToY">Where it ends.</param>
public readonly record struct ChartStroke(double FromX, double FromY, double ToX, double ToY);

/// <summary>The frame around a manager and all below.</summary>
/// <param name="Box">The manager.</param>
/// <param name="Level">0 for the outermost, one more for each manager around it.</param>
/// <param name="Around">The rectangle.</param>
public readonly record struct ChartFrame(int Box, int Level, Region Around);

/// <summary>A chart with the place of everything in it. Whoever draws it, on a page, as a file or on paper, draws the same picture.</summary>
public sealed class ChartPicture
{
    /// <summary>How wide a box is.</summary>
    public const int BoxWidth = 184;

    /// <summary>How high a box is.</summary>
    public const int BoxHeight = 60;

    /// <summary>Up to this many boxes a tree can be read.</summary>
    internal const int MostInTree = 150;

    internal static readonly Gaps Gaps = new(20, 40);

    private readonly Lazy<ImmutableArray<ChartCurve>> curves;
    private readonly Lazy<(ImmutableArray<int> Ends, ImmutableArray<Region> Regions)> branches;
    private readonly Lazy<(ImmutableArray<int> Levels, ImmutableArray<int> Before)> places;
    private readonly Lazy<ImmutableArray<int>> frameOf;

    internal ChartPicture(Chart chart, ChartLayout layout)
    {
        (Chart, Layout) = (chart, layout);
        curves = new(() => [.. Chart.AllDotted.Select(line => ChartCurve.Between(Corners[line.From], Corners[line.To]))]);
        branches = new(BranchesOf);
        places = new(PlacesOf);
        frameOf = new(FramesOf);
    }

    /// <summary>What it shows.</summary>
    public Chart Chart { get; }

    /// <summary>How its boxes are placed.</summary>
    public ChartLayout Layout { get; }

    /// <summary>The upper left corner of each box.</summary>
    public ImmutableArray<(double Left, double Top)> Corners { get; internal init; } = [];

    /// <summary>The reporting lines, by the box they belong to; none where frames show who leads whom.</summary>
    public ImmutableArray<ChartStroke> Strokes { get; internal init; } = [];

    /// <summary>For each box where its lines begin among <see cref="Strokes"/>, and for all where they end; empty without lines.</summary>
    internal ImmutableArray<int> StrokesFrom { get; init; } = [];

    /// <summary>The frames around branches, the outermost first; none where lines show who leads whom.</summary>
    public ImmutableArray<ChartFrame> Frames { get; internal init; } = [];

    /// <summary>All dotted lines, in the order of the chart, wanted or not.</summary>
    internal ImmutableArray<ChartCurve> Curves => curves.Value;

    /// <summary>Where the branch of each box ends: the first box after it that is not below it.</summary>
    internal ImmutableArray<int> Ends => branches.Value.Ends;

    /// <summary>The least rectangle around each box, all below it and its lines.</summary>
    internal ImmutableArray<Region> Branches => branches.Value.Regions;

    /// <summary>How many boxes are above each box.</summary>
    internal ImmutableArray<int> Levels => places.Value.Levels;

    /// <summary>The box before each box under the same one, or -1.</summary>
    internal ImmutableArray<int> Before => places.Value.Before;

    /// <summary>How wide it is, without its dotted lines.</summary>
    internal double WidthOfBoxes { get; init; }

    /// <summary>How wide it is.</summary>
    public double Width => Chart.HasDotted ? Curves.Select(curve => Math.Max(curve.Leaving.X, curve.Coming.X)).Append(WidthOfBoxes).Max() : WidthOfBoxes;

    /// <summary>How high it is.</summary>
    public double Height { get; internal init; }

    /// <summary>Gives everything in a chart its place.</summary>
    /// <param name="chart">What is shown.</param>
    /// <param name="layout">How; by the number of boxes when null, as a tree of many is a thin line.</param>
    /// <param name="aspect">Width by height, where the layout can choose.</param>
    public static ChartPicture Of(Chart chart, ChartLayout? layout, double aspect = 1.5)
    {
        layout ??= chart.Count <= MostInTree ? ChartLayout.Tidy : ChartLayout.Compact;
        int[] parents = [.. chart.Parents];
        return layout == ChartLayout.Compact ? FramedPicture.Of(chart, parents, aspect) : StackedPicture.Of(chart, parents);
    }

    /// <summary>The least rectangle around some boxes; null for none.</summary>
    public Region? Around(IEnumerable<int> boxes)
    {
        Region? around = null;
        foreach (var box in boxes)
            around = around?.With(BoxAt(box)) ?? BoxAt(box);
        return around;
    }

    /// <summary>The corner of a box as a rectangle.</summary>
    internal Region BoxAt(int box) => new(Corners[box].Left, Corners[box].Top, BoxWidth, BoxHeight);

    /// <summary>The lines that belong to a box: that from above to it, and those from it to all below.</summary>
    internal ReadOnlySpan<ChartStroke> StrokesOf(int box) => StrokesFrom.IsEmpty ? [] : Strokes.AsSpan()[StrokesFrom[box]..StrokesFrom[box + 1]];

    /// <summary>The frame that a box leads, or null.</summary>
    internal ChartFrame? FrameOf(int box) => !Frames.IsEmpty && frameOf.Value[box] is >= 0 and var frame ? Frames[frame] : null;

    private ImmutableArray<int> FramesOf()
    {
        var frames = new int[Corners.Length];
        Array.Fill(frames, -1);
        for (var frame = 0; frame < Frames.Length; frame++)
            frames[Frames[frame].Box] = frame;
        return ImmutableCollectionsMarshal.AsImmutableArray(frames);
    }

    private (ImmutableArray<int>, ImmutableArray<int>) PlacesOf()
    {
        var (levels, before, last, lastTop) = (new int[Corners.Length], new int[Corners.Length], new int[Corners.Length], -1);
        for (var box = 0; box < levels.Length; box++)
        {
            last[box] = -1;
            if (Chart.Parents[box] is >= 0 and var parent)
                (levels[box], before[box], last[parent]) = (levels[parent] + 1, last[parent], box);
            else
                (before[box], lastTop) = (lastTop, box);
        }
        return (ImmutableCollectionsMarshal.AsImmutableArray(levels), ImmutableCollectionsMarshal.AsImmutableArray(before));
    }

    private (ImmutableArray<int>, ImmutableArray<Region>) BranchesOf()
    {
        var (ends, regions) = (new int[Corners.Length], new Region[Corners.Length]);
        for (var box = 0; box < ends.Length; box++)
            (ends[box], regions[box]) = (box + 1, BoxAt(box));
        foreach (var frame in Frames)
            regions[frame.Box] = frame.Around;
        for (var box = ends.Length - 1; box >= 0; box--)
        {
            if (Chart.Parents[box] is not (>= 0 and var parent))
                continue;
            ends[parent] = Math.Max(ends[parent], ends[box]);
            regions[parent] = regions[parent].With(regions[box]);
        }
        return (ImmutableCollectionsMarshal.AsImmutableArray(ends), ImmutableCollectionsMarshal.AsImmutableArray(regions));
    }
}
