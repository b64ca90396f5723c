using System.Buffers;
using Rolemap.Charts;
using Rolemap.Explanations;

namespace Rolemap.Comparison;

/// <summary>Ranges of roles as SVG.</summary>
/// <remarks>Colours are presentation attributes and classes, as in <see cref="ChartSvg"/>. The word in a bar says what its form says.</remarks>
public static class RangeSvg
{
    private const double Margin = 24;
    private const double HeadHeight = 76;
    private const double FootLine = 18;
    private const double BarHeight = 24;

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    /// <param name="standsAlone">Whether it is a file of its own: with title, legend, sources and a style sheet for light and dark.</param>
    public static void Write(RangePicture picture, IBufferWriter<byte> output, bool standsAlone = true)
    {
        var (one, other) = (picture.Alignment.One.Framework, picture.Alignment.Other.Framework);
        var (margin, head, foot) = standsAlone ? (Margin, HeadHeight, Margin + (4 * FootLine)) : (0, 0, 0);
        var (width, height) = (Math.Max(picture.Width, standsAlone ? 620 : 0) + (2 * margin), head + picture.Height + foot);
        var pen = new SvgPen(output);
        pen.Put("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart ranges\" role=\"img\" aria-label=\""u8);
        pen.Text(Sentence(picture));
        pen.Put("\""u8);
        pen.Attribute("width"u8, width);
        pen.Attribute("height"u8, height);
        pen.Put(" viewBox=\"0 0 "u8);
        pen.Put(width);
        pen.Put(" "u8);
        pen.Put(height);
        pen.Put("\" font-family=\"ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif\">\n"u8);
        if (standsAlone)
        {
            pen.Put("<style>\n"u8);
            pen.Text(ChartColors.StyleSheet);
            pen.Put("</style>\n"u8);
            Rectangle(ref pen, 0, 0, width, height, 0);
            Fill(ref pen, "ground");
            pen.Put("/>\n"u8);
            Text(ref pen, margin, 38, 17, "ink", TextFit.Shorten($"{one.Name} in {other.Name}", 17, width - (2 * margin), isBold: true), isBold: true);
            Text(ref pen, margin, 58, 12, "quiet", TextFit.Shorten("What known facts contradict is struck out; the rest is the range. Titles are not looked at.", 12, width - (2 * margin)));
        }
        pen.Put("<g transform=\"translate("u8);
        pen.Put(margin);
        pen.Put(" "u8);
        pen.Put(head);
        pen.Put(")\">\n"u8);
        Axis(ref pen, picture);
        foreach (var row in picture.Rows)
            Row(ref pen, picture, row);
        pen.Put("</g>\n"u8);
        if (standsAlone)
            Foot(ref pen, picture, margin, head + picture.Height + Margin, width - (2 * margin));
        pen.Put("</svg>\n"u8);
        pen.Finish();
    }

    /// <summary>What the picture shows, in a sentence for each role; what is drawn is in the table beside it, too.</summary>
    private static string Sentence(RangePicture picture) => picture.Rows is [var only]
        ? $"{RangeText.Answer(only.Match)} Confidence: {RangeText.Say(only.Match.Confidence)}."
        : $"{Words.Count(picture.Rows.Length, "role")} of {picture.Alignment.One.Framework.Name} as ranges over the {Words.Count(picture.Columns.Length, "role")} of {picture.Alignment.Other.Framework.Name}.";

    private static void Axis(ref SvgPen pen, RangePicture picture)
    {
        foreach (var track in picture.Tracks)
        {
            Text(ref pen, track.Left + (track.Width / 2), 15, RangePicture.SmallSize, "quiet", track.Name, isCentred: true);
            Rectangle(ref pen, track.Left, RangePicture.TrackHeight - 4, track.Width, 1.5, 0);
            Fill(ref pen, "line-strong");
            pen.Put("/>\n"u8);
        }
        foreach (var column in picture.Columns)
        {
            Rectangle(ref pen, column.Left + 1.5, RangePicture.TrackHeight + 2, picture.ColumnWidth - 3, picture.Height - RangePicture.TrackHeight - 4, 6);
            Fill(ref pen, "sunken");
            pen.Put("/>\n"u8);
            var middle = column.Left + (picture.ColumnWidth / 2);
            for (var line = 0; line < column.Lines.Length; line++)
                Text(ref pen, middle, RangePicture.TrackHeight + 17 + (line * RangePicture.LineHeight), RangePicture.TitleSize, "ink", column.Lines[line], isBold: true, isCentred: true);
            for (var line = 0; line < column.Reach.Length; line++)
                Text(ref pen, middle, picture.Top - 8 - ((column.Reach.Length - 1 - line) * RangePicture.LineHeight), RangePicture.SmallSize, "quiet", column.Reach[line], isCentred: true);
        }
    }

    private static void Row(ref SvgPen pen, RangePicture picture, RangeRow row)
    {
        pen.Put("<g><title>"u8);
        pen.Text($"{RangeText.Answer(row.Match)} Confidence: {RangeText.Say(row.Match.Confidence)}. {RangeText.Because(row.Match)}");
        pen.Put("</title>"u8);
        Rectangle(ref pen, 0, row.Top, picture.Width, 0.8, 0);
        Fill(ref pen, "line");
        pen.Put("/>"u8);
        Text(ref pen, 0, row.Top + 18, RangePicture.NameSize, "ink", row.Name, isBold: true);
        Text(ref pen, 0, row.Top + 33, RangePicture.SmallSize, "quiet", row.Reach);
        foreach (var bar in row.Bars)
            Bar(ref pen, row.Match, row.Word, bar.Left + 4, row.Top + ((RangePicture.RowHeight - BarHeight) / 2), bar.Width - 8);
        if (row.Bars.IsEmpty && picture.Columns is [var first, ..])
            Text(ref pen, first.Left + 10, row.Top + 25, RangePicture.TitleSize, "quiet", row.Word);
        pen.Put("</g>\n"u8);
    }

    /// <summary>Filled is high, an outline is medium, a broken outline is low or no more than the nearest.</summary>
    private static void Bar(ref SvgPen pen, RoleMatch match, string word, double left, double top, double width)
    {
        var isSolid = match.Confidence == Confidence.High;
        var isBroken = match.Confidence == Confidence.Low;
        Rectangle(ref pen, left, top, width, BarHeight, 7);
        Fill(ref pen, isSolid ? "accent" : isBroken ? "ground" : "surface", isBroken ? "line-strong" : "accent");
        pen.Put(isBroken ? " stroke-width=\"1.4\" stroke-dasharray=\"4 3\"/>"u8 : " stroke-width=\"2\"/>"u8);
        Text(ref pen, left + (width / 2), top + 16, RangePicture.TitleSize, isSolid ? "surface" : isBroken ? "quiet" : "accent", TextFit.Shorten(word, RangePicture.TitleSize, width - 4), isBold: !isBroken, isCentred: true);
    }

    private static void Foot(ref SvgPen pen, RangePicture picture, double left, double top, double room)
    {
        string[] lines =
        [
            "High, medium and low say how sure a range is: filled, outlined, broken. A correction by hand is high.",
            .. new[] { picture.Alignment.One.Framework, picture.Alignment.Other.Framework }.DistinctBy(framework => framework.Id).Select(RangeText.Source),
        ];
        for (var at = 0; at < lines.Length; at++)
            Text(ref pen, left, top + (at * FootLine), 11, "quiet", TextFit.Shorten(lines[at], 11, room));
        pen.Put("\n"u8);
    }

    private static void Rectangle(ref SvgPen pen, double left, double top, double width, double height, double round)
    {
        pen.Put("<rect"u8);
        pen.Attribute("x"u8, left);
        pen.Attribute("y"u8, top);
        pen.Attribute("width"u8, width);
        pen.Attribute("height"u8, height);
        pen.Attribute("rx"u8, round);
    }

    private static void Fill(ref SvgPen pen, string fill, string? stroke = null)
    {
        pen.Put(" class=\"fill-"u8);
        pen.Text(fill);
        if (stroke is not null)
        {
            pen.Put(" line-"u8);
            pen.Text(stroke);
            pen.Put("\" stroke=\""u8);
            pen.Text(ChartColors.Light(stroke));
        }
        pen.Put("\" fill=\""u8);
        pen.Text(ChartColors.Light(fill));
        pen.Put("\""u8);
    }

    private static void Text(ref SvgPen pen, double x, double y, double size, string color, string text, bool isBold = false, bool isCentred = false)
    {
        pen.Put("<text"u8);
        pen.Attribute("x"u8, x);
        pen.Attribute("y"u8, y);
        pen.Attribute("font-size"u8, size);
        Fill(ref pen, color);
        if (isBold)
            pen.Put(" font-weight=\"600\""u8);
        if (isCentred)
            pen.Put(" text-anchor=\"middle\""u8);
        pen.Put(">"u8);
        pen.Text(text);
        pen.Put("</text>"u8);
    }
}
