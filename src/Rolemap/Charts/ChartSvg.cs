using System.Buffers;

namespace Rolemap.Charts;

/// <summary>A picture as an SVG file: with its heading, and a style sheet for light and dark.</summary>
public static class ChartSvg
{
    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    public static void Write(ChartPicture picture, IBufferWriter<byte> output)
    {
        var canvas = Begin(picture.Chart, ChartDrawing.SizeOf(picture), output);
        ChartDrawing.Draw(ref canvas, picture);
        canvas.Close();
    }

    /// <summary>Writes what a window shows.</summary>
    /// <param name="window">The window.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    public static void Write(ChartWindow window, IBufferWriter<byte> output)
    {
        var canvas = Begin(window.Picture.Chart, ChartDrawing.SizeOf(window), output);
        ChartDrawing.Draw(ref canvas, window);
        canvas.Close();
    }

    private static SvgCanvas Begin(Chart chart, (double Width, double Height) size, IBufferWriter<byte> output)
    {
        var canvas = new SvgCanvas(output);
        canvas.Open("chart", "aria-labelledby"u8, "chart-title", size.Width, size.Height);
        canvas.Pen.Put("<title id=\"chart-title\">"u8);
        canvas.Pen.Text(chart.Title);
        canvas.Pen.Put(", "u8);
        canvas.Pen.Text(chart.About);
        canvas.Pen.Put("</title>\n"u8);
        canvas.Ground(size.Width, size.Height);
        return canvas;
    }
}
