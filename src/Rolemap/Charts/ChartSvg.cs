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
        var (width, height) = ChartDrawing.SizeOf(picture);
        var canvas = new SvgCanvas(output);
        canvas.Open("chart", "aria-labelledby"u8, "chart-title", width, height);
        canvas.Pen.Put("<title id=\"chart-title\">"u8);
        canvas.Pen.Text(picture.Chart.Title);
        canvas.Pen.Put(", "u8);
        canvas.Pen.Text(picture.Chart.About);
        canvas.Pen.Put("</title>\n"u8);
        canvas.Ground(width, height);
        ChartDrawing.Draw(ref canvas, picture);
        canvas.Close();
    }
}
