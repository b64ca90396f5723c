using System.Buffers;

namespace Rolemap.Charts;

/// <summary>A picture as an SVG file: with its heading, and a style sheet for light and dark.</summary>
public static class ChartSvg
{
    private static ReadOnlySpan<byte> Fonts => "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif"u8;

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    public static void Write(ChartPicture picture, IBufferWriter<byte> output)
    {
        var (width, height) = ChartDrawing.SizeOf(picture);
        var canvas = new SvgCanvas(output);
        canvas.Pen.Put("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"group\" aria-labelledby=\"chart-title\""u8);
        canvas.Pen.Attribute("width"u8, width);
        canvas.Pen.Attribute("height"u8, height);
        canvas.Pen.Put(" viewBox=\"0 0 "u8);
        canvas.Pen.Put(width);
        canvas.Pen.Put(" "u8);
        canvas.Pen.Put(height);
        canvas.Pen.Put("\" font-family=\""u8);
        canvas.Pen.Put(Fonts);
        canvas.Pen.Put("\">\n<title id=\"chart-title\">"u8);
        canvas.Pen.Text(picture.Chart.Title);
        canvas.Pen.Put(", "u8);
        canvas.Pen.Text(picture.Chart.About);
        canvas.Pen.Put("</title>\n<style>\n"u8);
        canvas.Pen.Text(ChartColors.StyleSheet);
        canvas.Pen.Put("</style>\n"u8);
        canvas.Rectangle(new Region(0, 0, width, height), 0, new ChartPaint("ground"));
        ChartDrawing.Draw(ref canvas, picture);
        canvas.Pen.Put("</svg>\n"u8);
        canvas.Pen.Finish();
    }
}
