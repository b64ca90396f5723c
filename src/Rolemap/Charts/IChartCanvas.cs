namespace Rolemap.Charts;

/// <summary>What a chart is drawn on: a file of vectors, a page, a picture of points. Everything is drawn once, for all of them.</summary>
/// <remarks>Lengths are units of the picture; colours go by the names of <see cref="ChartColors"/>.</remarks>
public interface IChartCanvas
{
    /// <summary>Begins what belongs together.</summary>
    /// <param name="kind">What it is: a class of ours.</param>
    /// <param name="words">What it says to those who cannot see it, from data; or null.</param>
    /// <param name="at">Where its own (0, 0) is.</param>
    void Begin(string kind, string? words, (double Left, double Top) at);

    /// <summary>Begins what stands for a box of a window: the box, a block for its branch, the name of its branch; or a dotted line.</summary>
    /// <param name="box">The box; of a dotted line its number.</param>
    /// <param name="kind">What it is: "seat" and how it is held, "block", "branch", or "second" for a dotted line.</param>
    /// <param name="words">What it says to those who cannot see it, from data; or null.</param>
    /// <param name="at">Where its own (0, 0) is.</param>
    void BeginBox(int box, string kind, string? words, (double Left, double Top) at);

    /// <summary>Begins a part that shows an area of something larger, as large as it fits, and cut off at its edge.</summary>
    /// <param name="on">Where the part is.</param>
    /// <param name="of">The area that it shows, of the same shape.</param>
    void BeginWindow(Region on, Region of);

    /// <summary>Ends what was begun last.</summary>
    void End();

    /// <summary>A rectangle.</summary>
    void Rectangle(Region at, double round, ChartPaint paint);

    /// <summary>Rectangles of one paint.</summary>
    void Rectangles(scoped ReadOnlySpan<Region> places, ChartPaint paint);

    /// <summary>A filled circle.</summary>
    void Circle((double X, double Y) middle, double radius, string fill);

    /// <summary>Straight lines of one paint.</summary>
    void Lines(scoped ReadOnlySpan<ChartStroke> strokes, ChartPaint paint);

    /// <summary>A curve.</summary>
    void Curve(ChartCurve curve, ChartPaint paint);

    /// <summary>Text on one line, from data or our own.</summary>
    void Text(string text, (double X, double Baseline) at, ChartType type);
}

/// <summary>How a line is drawn.</summary>
public enum ChartDash
{
    /// <summary>Through.</summary>
    None,

    /// <summary>Dashes: nobody is there.</summary>
    Dashed,

    /// <summary>Dashes of a small sample.</summary>
    SmallDashed,

    /// <summary>Dots: a second line.</summary>
    Dotted,
}

/// <summary>The colours of a shape.</summary>
/// <param name="Fill">The name of the colour within, or null.</param>
/// <param name="Line">The name of the colour of its outline, or null.</param>
/// <param name="Width">How wide the outline is.</param>
/// <param name="Dash">How the outline is drawn.</param>
public readonly record struct ChartPaint(string? Fill, string? Line = null, double Width = 1, ChartDash Dash = ChartDash.None);

/// <summary>How text looks.</summary>
/// <param name="Size">The size of the font.</param>
/// <param name="Color">The name of its colour.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsCentred">Whether its middle, not its beginning, stands at the place.</param>
/// <param name="HasHalo">Whether it is kept apart from what is below it.</param>
public readonly record struct ChartType(double Size, string Color, bool IsBold = false, bool IsCentred = false, bool HasHalo = false)
{
    /// <summary>How wide the line around its letters is that keeps it apart: as wide for the eye from afar as from near.</summary>
    public double HaloWidth => Math.Max(3, Size * 0.3);
}
