using System.Collections.Immutable;

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

    internal static readonly Gaps Gaps = new(20, 40);

    internal ChartPicture(Chart chart, ChartLayout layout) => (Chart, Layout) = (chart, layout);

    /// <summary>What it shows.</summary>
    public Chart Chart { get; }

    /// <summary>How its boxes are placed.</summary>
    public ChartLayout Layout { get; }

    /// <summary>The upper left corner of each box.</summary>
    public ImmutableArray<(double Left, double Top)> Corners { get; internal init; } = [];

    /// <summary>The reporting lines; none where frames show who leads whom.</summary>
    public ImmutableArray<ChartStroke> Strokes { get; internal init; } = [];

    /// <summary>The frames around branches, the outermost first; none where lines show who leads whom.</summary>
    public ImmutableArray<ChartFrame> Frames { get; internal init; } = [];

    /// <summary>The dotted lines, in the order of the chart.</summary>
    public ImmutableArray<ChartCurve> Curves => [.. Chart.Dotted.Select(line => ChartCurve.Between(Corners[line.From], Corners[line.To]))];

    /// <summary>How wide it is, without its dotted lines.</summary>
    internal double WidthOfBoxes { get; init; }

    /// <summary>How wide it is.</summary>
    public double Width => Curves.Select(curve => Math.Max(curve.Leaving.X, curve.Coming.X)).Append(WidthOfBoxes).Max();

    /// <summary>How high it is.</summary>
    public double Height { get; internal init; }

    /// <summary>Gives everything in a chart its place.</summary>
    /// <param name="chart">What is shown.</param>
    /// <param name="layout">How.</param>
    /// <param name="aspect">Width by height, where the layout can choose.</param>
    public static ChartPicture Of(Chart chart, ChartLayout layout, double aspect = 1.5)
    {
        int[] parents = [.. chart.Boxes.Select(box => box.Parent)];
        return layout == ChartLayout.Compact ? FramedPicture.Of(chart, parents, aspect) : StackedPicture.Of(chart, parents);
    }
}
