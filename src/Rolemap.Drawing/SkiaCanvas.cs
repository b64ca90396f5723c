using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>Draws with Skia: on points, on pages, or as a record that is drawn many times.</summary>
internal sealed class SkiaCanvas : IChartCanvas, IDisposable
{
    private readonly SKCanvas canvas;
    private readonly Func<string, SKColor> colorOf;
    private readonly bool hasText;
    private readonly SKPaint fill = new() { IsAntialias = true };
    private readonly SKPaint line = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

    /// <summary>A canvas.</summary>
    /// <param name="canvas">What is drawn on.</param>
    /// <param name="colorOf">The colours by their names.</param>
    /// <param name="hasText">Whether there is text; without it where it would be too small to be read.</param>
    public SkiaCanvas(SKCanvas canvas, Func<string, SKColor> colorOf, bool hasText = true)
    {
        (this.canvas, this.colorOf) = (canvas, colorOf);
        this.hasText = hasText;
    }

    public void Begin(string kind, string? words, (double Left, double Top) at)
    {
        canvas.Save();
        canvas.Translate((float)at.Left, (float)at.Top);
    }

    public void BeginBox(int box, string kind, string? words, (double Left, double Top) at) => Begin(kind, words, at);

    public void BeginWindow(Region on, Region of)
    {
        canvas.Save();
        canvas.ClipRect(new SKRect((float)on.Left, (float)on.Top, (float)on.Right, (float)on.Bottom), SKClipOperation.Intersect, antialias: true);
        canvas.Translate((float)on.Left, (float)on.Top);
        canvas.Scale((float)(on.Width / of.Width));
        canvas.Translate((float)-of.Left, (float)-of.Top);
    }

    public void End() => canvas.Restore();

    public void Rectangle(Region at, double round, ChartPaint paint)
    {
        using var shape = ShapeOf(at, round);
        if (paint.Fill is not null)
            canvas.DrawPath(shape, Filled(paint.Fill));
        if (paint.Line is not null)
            Outline(shape, paint);
    }

    public void Rectangles(scoped ReadOnlySpan<Region> places, ChartPaint paint)
    {
        foreach (var place in places)
            Rectangle(place, 0, paint);
    }

    public void Circle((double X, double Y) middle, double radius, string color) =>
        canvas.DrawCircle((float)middle.X, (float)middle.Y, (float)radius, Filled(color));

    public void Lines(scoped ReadOnlySpan<ChartStroke> strokes, ChartPaint paint)
    {
        // One by one: of a record, a page draws those that it shows.
        using var builder = new SKPathBuilder();
        foreach (var stroke in strokes)
        {
            builder.MoveTo(Point((stroke.FromX, stroke.FromY)));
            builder.LineTo(Point((stroke.ToX, stroke.ToY)));
            using var path = builder.Detach();
            Outline(path, paint);
        }
    }

    public void Curve(ChartCurve curve, ChartPaint paint)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(Point(curve.From));
        builder.CubicTo(Point(curve.Leaving), Point(curve.Coming), Point(curve.To));
        using var path = builder.Detach();
        Outline(path, paint);
    }

    public void Text(string text, (double X, double Baseline) at, ChartType type)
    {
        if (!hasText)
            return;
        using var letters = TextLine.Of(text, type.Size, type.IsBold, TextFit.WidthOf(text, type.Size, type.IsBold));
        var left = type.IsCentred ? at.X - (letters.Width / 2) : at.X;
        if (type.HasHalo)
        {
            using var outline = letters.Outline();
            canvas.Save();
            canvas.Translate((float)left, (float)at.Baseline);
            canvas.DrawPath(outline, Outlined(new ChartPaint(null, "ground", type.HaloWidth)));
            canvas.Restore();
        }
        letters.Draw(canvas, left, at.Baseline, Filled(type.Color));
    }

    public void Dispose()
    {
        fill.Dispose();
        line.Dispose();
    }

    /// <summary>Beginning where an SVG begins a rectangle, so that dashes fall on the same places.</summary>
    private static SKPath ShapeOf(Region at, double round)
    {
        var around = new SKRect((float)at.Left, (float)at.Top, (float)(at.Left + at.Width), (float)(at.Top + at.Height));
        var corner = (float)Math.Min(round, Math.Min(at.Width, at.Height) / 2);
        using var builder = new SKPathBuilder();
        if (corner > 0)
        {
            using var rounded = new SKRoundRect(around, corner);
            builder.AddRoundRect(rounded, SKPathDirection.Clockwise, 0);
        }
        else
        {
            builder.AddRect(around, SKPathDirection.Clockwise, 0);
        }
        return builder.Detach();
    }

    private static SKPoint Point((double X, double Y) at) => new((float)at.X, (float)at.Y);

    private void Outline(SKPath path, ChartPaint paint)
    {
        if (paint.Dash == ChartDash.None)
        {
            canvas.DrawPath(path, Outlined(paint));
            return;
        }
        var (dash, gap) = paint.Dash switch { ChartDash.Dashed => (5f, 4f), ChartDash.SmallDashed => (3f, 2f), _ => (1f, 5f) };
        using var dashed = Dashed(path, dash, gap);
        canvas.DrawPath(dashed, Outlined(paint));
    }

    /// <summary>A line in pieces. Skia could do that itself, but writes the outline of every dash into a PDF then.</summary>
    private static SKPath Dashed(SKPath path, float dash, float gap)
    {
        using var measure = new SKPathMeasure(path);
        using var builder = new SKPathBuilder();
        for (var from = 0f; from < measure.Length; from += dash + gap)
        {
            if (dash > 1)
            {
                measure.GetSegment(from, Math.Min(from + dash, measure.Length), builder, true);
            }
            else if (measure.GetPosition(from, out var begins) && measure.GetPosition(Math.Min(from + dash, measure.Length), out var ends))
            {
                builder.MoveTo(begins); // a dot is straight, whatever its line
                builder.LineTo(ends);
            }
        }
        return builder.Detach();
    }

    private SKPaint Filled(string color)
    {
        fill.Color = colorOf(color);
        return fill;
    }

    private SKPaint Outlined(ChartPaint paint)
    {
        line.Color = colorOf(paint.Line!);
        line.StrokeWidth = (float)paint.Width;
        line.StrokeCap = paint.Dash == ChartDash.Dotted ? SKStrokeCap.Round : SKStrokeCap.Butt;
        return line;
    }
}
