using System.Buffers;
using Rolemap.Charts;
using Rolemap.Explanations;

namespace Rolemap.Comparison;

/// <summary>Ranges of roles as SVG.</summary>
public static class RangeSvg
{
    private const double Margin = 24;
    private const double HeadHeight = 76;
    private const double FootLine = 18;
    private const double Narrowest = 620;
    private const string About = "What known facts contradict is struck out; the rest is the range. Titles are not looked at.";

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    /// <param name="standsAlone">Whether it is a file of its own: with title, legend, sources and a style sheet for light and dark.</param>
    public static void Write(RangePicture picture, IBufferWriter<byte> output, bool standsAlone = true)
    {
        var foot = standsAlone ? FootOf(picture) : [];
        var (margin, head) = standsAlone ? (Margin, HeadHeight) : (0, 0);
        var width = Math.Max(picture.Width, standsAlone ? Narrowest : 0) + (2 * margin);
        var height = head + picture.Height + (foot.Length * FootLine) + (2 * margin);
        var canvas = new SvgCanvas(output);
        canvas.Open("chart ranges", "aria-label"u8, Sentence(picture), width, height);
        if (standsAlone)
            Head(ref canvas, picture, width, height);
        canvas.Begin("all", null, (margin, head));
        RangeDrawing.Draw(ref canvas, picture);
        canvas.End();
        var baseline = head + picture.Height + Margin;
        foreach (var line in foot)
        {
            canvas.Text(TextFit.Shorten(line, 11, width - (2 * margin)), (margin, baseline), new ChartType(11, "quiet"));
            baseline += FootLine;
        }
        canvas.Close();
    }

    private static void Head(ref SvgCanvas canvas, RangePicture picture, double width, double height)
    {
        canvas.Ground(width, height);
        var (title, room) = ($"{picture.Alignment.One.Framework.Name} in {picture.Alignment.Other.Framework.Name}", width - (2 * Margin));
        canvas.Text(TextFit.Shorten(title, 17, room, isBold: true), (Margin, 38), new ChartType(17, "ink", IsBold: true));
        canvas.Text(TextFit.Shorten(About, 12, room), (Margin, 58), new ChartType(12, "quiet"));
    }

    /// <summary>What the picture shows; each row says in its own title what it says.</summary>
    private static string Sentence(RangePicture picture)
    {
        var (rows, columns) = (Words.Count(picture.Rows.Length, "role"), Words.Count(picture.Columns.Length, "role"));
        return $"{rows} of {picture.Alignment.One.Framework.Name} as ranges over the {columns} of {picture.Alignment.Other.Framework.Name}.";
    }

    private static string[] FootOf(RangePicture picture) =>
    [
        "High, medium and low say how sure a range is: filled, outlined, broken. A correction by hand is high.",
        .. new[] { picture.Alignment.One.Framework, picture.Alignment.Other.Framework }.DistinctBy(framework => framework.Id).Select(RangeText.Source),
    ];
}
