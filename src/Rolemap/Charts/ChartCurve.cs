namespace Rolemap.Charts;

/// <summary>The curve of a dotted line: a cubic one, from the side of one box to the side of another.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Leaving">The point it leaves towards.</param>
/// <param name="Coming">The point it comes from.</param>
/// <param name="To">Where it ends.</param>
public readonly record struct ChartCurve((double X, double Y) From, (double X, double Y) Leaving, (double X, double Y) Coming, (double X, double Y) To)
{
    private const double LeastBend = 56;
    private const double MostBend = 240;

    /// <summary>The middle of it.</summary>
    public (double X, double Y) Middle => ((From.X + (3 * Leaving.X) + (3 * Coming.X) + To.X) / 8, (From.Y + (3 * Leaving.Y) + (3 * Coming.Y) + To.Y) / 8);

    /// <summary>Between the sides that face each other; boxes one below the other are joined on the right.</summary>
    internal static ChartCurve Between((double Left, double Top) from, (double Left, double Top) to)
    {
        var isBeside = Math.Abs(to.Left - from.Left) >= ChartPicture.BoxWidth;
        var isRight = !isBeside || to.Left > from.Left;
        var (start, end) = (Side(from, isRight), Side(to, isBeside ? !isRight : isRight));
        var bend = Math.Clamp(Math.Abs(end.X - start.X) / 2, LeastBend, MostBend);
        var (outwards, inwards) = (isRight ? bend : -bend, isBeside == isRight ? -bend : bend);
        return new ChartCurve(start, (start.X + outwards, start.Y), (end.X + inwards, end.Y), end);
    }

    private static (double X, double Y) Side((double Left, double Top) box, bool isRight) =>
        (box.Left + (isRight ? ChartPicture.BoxWidth : 0), box.Top + (ChartPicture.BoxHeight / 2.0));
}
