using System.Buffers;
using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Charts;

/// <summary>Where the things in a picture on a page lead.</summary>
/// <param name="To">The page of what a box stands for.</param>
/// <param name="Branch">The picture of a branch alone.</param>
/// <param name="Fold">The picture with a branch folded or, when it is folded, unfolded; null where nothing folds.</param>
public sealed record ChartLinks(Func<Ref, string> To, Func<Ref, string> Branch, Func<Ref, string>? Fold)
{
    /// <summary>Whether they open beside the page: in a frame, what they lead to could not be shown.</summary>
    public bool OpenBeside { get; init; }
}

/// <summary>A window of a picture as SVG for a page: with links, and what a script needs to move through it. The page has the heading, the legend and the style.</summary>
public static class ChartScreen
{
    /// <summary>Writes a window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="links">Where things lead.</param>
    /// <param name="selected">The box that is selected, or -1: it, those above and those beside it are marked.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    public static void Write(ChartWindow window, ChartLinks links, int selected, IBufferWriter<byte> output)
    {
        var canvas = new ScreenCanvas(new SvgCanvas(output), window, links, selected);
        Head(ref canvas.Svg, window, selected);
        WindowDrawing.Draw(ref canvas, window, hasAllDotted: true);
        canvas.Svg.Close();
    }

    private static void Head(ref SvgCanvas canvas, ChartWindow window, int selected)
    {
        var (area, picture) = (window.Area, window.Picture);
        canvas.Pen.Put("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\""u8);
        foreach (var number in (ReadOnlySpan<double>)[area.Left, area.Top, area.Width])
        {
            canvas.Pen.Put(number);
            canvas.Pen.Put(" "u8);
        }
        canvas.Pen.Put(area.Height);
        canvas.Pen.Put("\""u8);
        canvas.Pen.Attribute("width"u8, area.Width * window.Scale);
        canvas.Pen.Attribute("height"u8, area.Height * window.Scale);
        canvas.Pen.Attribute("data-width"u8, picture.Width);
        canvas.Pen.Attribute("data-height"u8, picture.Height);
        canvas.Pen.Put(" data-scale=\""u8);
        canvas.Pen.Text(window.Scale.ToString("0.#####", CultureInfo.InvariantCulture));
        canvas.Pen.Put("\" data-detail=\""u8);
        canvas.Pen.Text(window.Detail switch { ChartDetail.Full => "full", ChartDetail.Names => "names", _ => "colors" });
        canvas.Pen.Put("\""u8);
        if (window.Picture.Chart.HasDotted)
            canvas.Pen.Put(" data-dotted=\"1\""u8);
        if (selected >= 0)
        {
            canvas.Pen.Attribute("data-left"u8, picture.Corners[selected].Left);
            canvas.Pen.Attribute("data-top"u8, picture.Corners[selected].Top);
        }
        canvas.Pen.Put(">\n"u8);
    }
}
