namespace Rolemap.Charts;

/// <summary>Where boxes stand: the upper left corner of each, from (0, 0), and how large the whole is.</summary>
public sealed class Placement
{
    private readonly double[] left;
    private readonly double[] top;

    internal Placement(double[] left, double[] top, double width, double height) => (this.left, this.top, Width, Height) = (left, top, width, height);

    /// <summary>The left edge of each box.</summary>
    public ReadOnlySpan<double> Left => left;

    /// <summary>The upper edge of each box.</summary>
    public ReadOnlySpan<double> Top => top;

    /// <summary>The rectangle of each box and all under it, where a layout gives every branch one of its own; else empty.</summary>
    public ReadOnlyMemory<Region> Regions { get; internal init; }

    /// <summary>From the left edge of the first to the right edge of the last box.</summary>
    public double Width { get; }

    /// <summary>From the upper edge of the highest to the lower edge of the lowest box.</summary>
    public double Height { get; }
}

/// <summary>A rectangle.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public readonly record struct Region(double Left, double Top, double Width, double Height)
{
    /// <summary>Its right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Its lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>Whether it and another have a point in common.</summary>
    public bool Meets(Region other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    /// <summary>The least rectangle around both.</summary>
    internal Region With(Region other)
    {
        var (left, top) = (Math.Min(Left, other.Left), Math.Min(Top, other.Top));
        return new Region(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }
}
