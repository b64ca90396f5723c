using System.Buffers;

namespace Rolemap.Charts;

/// <summary>Draws on SVG.</summary>
/// <remarks>
/// Colours are presentation attributes, and classes for whoever gives the page its style; no style attributes, no script, nothing that is
/// fetched. What comes from data is encoded.
/// </remarks>
internal ref struct SvgCanvas(IBufferWriter<byte> output) : IChartCanvas
{
    public SvgPen Pen = new(output);

    private static ReadOnlySpan<byte> Fonts => "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif"u8;

    /// <summary>Begins a picture that shows itself at its own size.</summary>
    /// <param name="kind">The classes of the picture: ours.</param>
    /// <param name="naming">The attribute that names it.</param>
    /// <param name="name">What it is named by, from data or our own.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="height">How high it is.</param>
    public void Open(string kind, ReadOnlySpan<byte> naming, string name, double width, double height)
    {
        Pen.Put("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\""u8);
        Pen.Text(kind);
        Pen.Put("\" role=\"group\""u8);
        Attribute(naming, name);
        Pen.Attribute("width"u8, width);
        Pen.Attribute("height"u8, height);
        Pen.Put(" viewBox=\"0 0 "u8);
        Point((width, height));
        Pen.Put("\" font-family=\""u8);
        Pen.Put(Fonts);
        Pen.Put("\">\n"u8);
    }

    /// <summary>What a picture needs that stands alone: colours for light and dark, and the ground below it.</summary>
    public void Ground(double width, double height)
    {
        Pen.Put("<style>\n"u8);
        Pen.Text(ChartColors.StyleSheet);
        Pen.Put("</style>\n"u8);
        Rectangle(new Region(0, 0, width, height), 0, new ChartPaint("ground"));
    }

    /// <summary>Ends the picture.</summary>
    public void Close()
    {
        Pen.Put("</svg>\n"u8);
        Pen.Finish();
    }

    /// <summary>What is said of what was begun last to those who cannot see it, or who point at it.</summary>
    public void Title(string words)
    {
        Pen.Put("<title>"u8);
        Pen.Text(words);
        Pen.Put("</title>"u8);
    }

    /// <summary>An attribute whose value is from data.</summary>
    public void Attribute(ReadOnlySpan<byte> name, string value)
    {
        Pen.Put(" "u8);
        Pen.Put(name);
        Pen.Put("=\""u8);
        Pen.Text(value);
        Pen.Put("\""u8);
    }

    /// <summary>Where the (0, 0) of what is being begun is.</summary>
    public void At((double Left, double Top) corner)
    {
        Pen.Put(" transform=\"translate("u8);
        Point(corner);
        Pen.Put(")\""u8);
    }

    public void Begin(string kind, string? words, (double Left, double Top) at)
    {
        Pen.Put("<g class=\""u8);
        Pen.Text(kind);
        Pen.Put("\""u8);
        if (words is not null)
            Pen.Put(" role=\"img\""u8);
        if (at != default)
            At(at);
        Pen.Put(">"u8);
        if (words is not null)
            Title(words);
    }

    public void BeginBox(int box, string kind, string? words, (double Left, double Top) at) => Begin(kind, words, at);

    /// <summary>What cuts it off is in its own units, within it.</summary>
    public void BeginWindow(Region on, Region of)
    {
        Pen.Put("<clipPath id=\"window\"><rect"u8);
        Pen.Attribute("x"u8, of.Left);
        Pen.Attribute("y"u8, of.Top);
        Pen.Attribute("width"u8, of.Width);
        Pen.Attribute("height"u8, of.Height);
        Pen.Put("/></clipPath>\n<g clip-path=\"url(#window)\" transform=\"translate("u8);
        Point((on.Left, on.Top));
        Pen.Put(") scale("u8);
        Pen.Text((on.Width / of.Width).ToString("0.#######", System.Globalization.CultureInfo.InvariantCulture));
        Pen.Put(") translate("u8);
        Point((-of.Left, -of.Top));
        Pen.Put(")\">"u8);
    }

    public void End() => Pen.Put("</g>\n"u8);

    public void Rectangle(Region at, double round, ChartPaint paint)
    {
        Pen.Put("<rect"u8);
        Pen.Attribute("x"u8, at.Left);
        Pen.Attribute("y"u8, at.Top);
        Pen.Attribute("width"u8, at.Width);
        Pen.Attribute("height"u8, at.Height);
        Pen.Attribute("rx"u8, round);
        Paint(paint);
        Pen.Put("/>"u8);
    }

    /// <summary>One element, however many there are.</summary>
    public void Rectangles(scoped ReadOnlySpan<Region> places, ChartPaint paint)
    {
        if (places.IsEmpty)
            return;
        Pen.Put("<path"u8);
        Paint(paint);
        Pen.Put(" d=\""u8);
        foreach (var place in places)
        {
            Pen.Put("M"u8);
            Point((place.Left, place.Top));
            Pen.Put("h"u8);
            Pen.Put(place.Width);
            Pen.Put("v"u8);
            Pen.Put(place.Height);
            Pen.Put("h"u8);
            Pen.Put(-place.Width);
            Pen.Put("z"u8);
        }
        Pen.Put("\"/>\n"u8);
    }

    public void Circle((double X, double Y) middle, double radius, string fill)
    {
        Pen.Put("<circle"u8);
        Pen.Attribute("cx"u8, middle.X);
        Pen.Attribute("cy"u8, middle.Y);
        Pen.Attribute("r"u8, radius);
        Paint(new ChartPaint(fill));
        Pen.Put("/>"u8);
    }

    public void Lines(scoped ReadOnlySpan<ChartStroke> strokes, ChartPaint paint)
    {
        if (strokes.IsEmpty)
            return;
        Pen.Put("<path"u8);
        Paint(paint);
        Pen.Put(" d=\""u8);
        foreach (var stroke in strokes)
        {
            Pen.Put("M"u8);
            Point((stroke.FromX, stroke.FromY));
            Pen.Put(stroke.FromY == stroke.ToY ? "H"u8 : "V"u8);
            Pen.Put(stroke.FromY == stroke.ToY ? stroke.ToX : stroke.ToY);
        }
        Pen.Put("\"/>\n"u8);
    }

    public void Curve(ChartCurve curve, ChartPaint paint)
    {
        Pen.Put("<path"u8);
        Paint(paint);
        Pen.Put(" d=\"M"u8);
        Point(curve.From);
        Pen.Put("C"u8);
        Point(curve.Leaving);
        Pen.Put(" "u8);
        Point(curve.Coming);
        Pen.Put(" "u8);
        Point(curve.To);
        Pen.Put("\"/>"u8);
    }

    public void Text(string text, (double X, double Baseline) at, ChartType type)
    {
        Pen.Put("<text"u8);
        Pen.Attribute("x"u8, at.X);
        Pen.Attribute("y"u8, at.Baseline);
        Pen.Attribute("font-size"u8, type.Size);
        Paint(new ChartPaint(type.Color, type.HasHalo ? "ground" : null, type.HasHalo ? type.HaloWidth : 1));
        if (type.IsBold)
            Pen.Put(" font-weight=\"600\""u8);
        var isRightToLeft = TextFit.IsRightToLeft(text);
        if (isRightToLeft)
            Pen.Put(" direction=\"rtl\""u8);
        if (isRightToLeft && !type.IsCentred)
            Pen.Put(" text-anchor=\"end\""u8); // where a text from right to left ends is its left side, as for all others
        if (type.IsCentred)
            Pen.Put(" text-anchor=\"middle\""u8);
        if (type.HasHalo)
            Pen.Put(" paint-order=\"stroke\""u8);
        Pen.Put(">"u8);
        Pen.Text(text);
        Pen.Put("</text>"u8);
    }

    private void Paint(ChartPaint paint)
    {
        Pen.Put(" class=\""u8);
        Named("fill-"u8, paint.Fill);
        Named(paint.Fill is null ? "line-"u8 : " line-"u8, paint.Line);
        Pen.Put("\" fill=\""u8);
        Pen.Text(paint.Fill is { } fill ? ChartColors.Light(fill) : "none");
        Pen.Put("\""u8);
        if (paint.Line is not { } line)
            return;
        Pen.Put(" stroke=\""u8);
        Pen.Text(ChartColors.Light(line));
        Pen.Put("\""u8);
        if (paint.Width != 1)
            Pen.Attribute("stroke-width"u8, paint.Width);
        Pen.Put(paint.Dash switch
        {
            ChartDash.Dashed => " stroke-dasharray=\"5 4\""u8,
            ChartDash.SmallDashed => " stroke-dasharray=\"3 2\""u8,
            ChartDash.Dotted => " stroke-linecap=\"round\" stroke-dasharray=\"1 5\""u8,
            _ => [],
        });
    }

    private void Named(ReadOnlySpan<byte> prefix, string? color)
    {
        if (color is null)
            return;
        Pen.Put(prefix);
        Pen.Text(color);
    }

    private void Point((double X, double Y) point)
    {
        Pen.Put(point.X);
        Pen.Put(" "u8);
        Pen.Put(point.Y);
    }
}
