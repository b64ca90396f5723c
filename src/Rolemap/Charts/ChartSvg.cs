using System.Buffers;
using Rolemap.Explanations;
using Rolemap.Lint;

namespace Rolemap.Charts;

/// <summary>A picture as SVG.</summary>
/// <remarks>
/// Colours are presentation attributes, and classes for whoever gives the page its style; no style attributes, no script, nothing that is
/// fetched. What comes from data is encoded and shortened to its box; in full it stands in the title of the box.
/// </remarks>
public static class ChartSvg
{
    private const int TextIndent = 14;
    private const int NameBaseline = 22;
    private const int TitleBaseline = 38;
    private const int WorkBaseline = 52;
    private const double NameSize = 13;
    private const double TitleSize = 11.5;
    private const double WorkSize = 10.5;
    private const double RoomForLetter = 16;
    private const double PillHeight = 16;

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    /// <param name="standsAlone">Whether it is a file of its own: with a style sheet for light and dark. A page has its own.</param>
    public static void Write(ChartPicture picture, IBufferWriter<byte> output, bool standsAlone = true)
    {
        var heading = ChartHeading.Of(picture);
        var (width, height) = (heading.Width, heading.Height + picture.Height + ChartHeading.Margin);
        var pen = new SvgPen(output);
        pen.Put("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"group\" aria-labelledby=\"chart-title\""u8);
        pen.Attribute("width"u8, width);
        pen.Attribute("height"u8, height);
        pen.Put(" viewBox=\"0 0 "u8);
        pen.Put(width);
        pen.Put(" "u8);
        pen.Put(height);
        pen.Put("\" font-family=\"ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif\">\n<title id=\"chart-title\">"u8);
        pen.Text(picture.Chart.Title);
        pen.Put(", "u8);
        pen.Text(picture.Chart.About);
        pen.Put("</title>\n"u8);
        if (standsAlone)
        {
            pen.Put("<style>\n"u8);
            pen.Text(ChartColors.StyleSheet);
            pen.Put("</style>\n<rect width=\"100%\" height=\"100%\""u8);
            Fill(ref pen, "ground");
            pen.Put("/>\n"u8);
        }
        Heading(ref pen, picture.Chart, heading);
        pen.Put("<g transform=\"translate("u8);
        pen.Put(ChartHeading.Margin);
        pen.Put(" "u8);
        pen.Put(heading.Height);
        pen.Put(")\">\n"u8);
        Frames(ref pen, picture);
        Strokes(ref pen, picture);
        Dotted(ref pen, picture); // below the boxes: a line that runs behind a box is better than one through a name
        Boxes(ref pen, picture);
        pen.Put("</g>\n</svg>\n"u8);
        pen.Finish();
    }

    private static void Heading(ref SvgPen pen, Chart chart, ChartHeading heading)
    {
        var room = heading.Width - (2 * ChartHeading.Margin);
        Text(ref pen, ChartHeading.Margin, 38, ChartHeading.TitleSize, "ink", TextFit.Shorten(chart.Title, ChartHeading.TitleSize, room, isBold: true), isBold: true);
        Text(ref pen, ChartHeading.Margin, 58, ChartHeading.TextSize, "quiet", TextFit.Shorten(chart.About, ChartHeading.TextSize, room));
        foreach (var entry in heading.Legend)
        {
            if (entry.Key is { } key)
            {
                Rectangle(ref pen, entry.Left, entry.Baseline - 12, 16, 16, 3);
                Fill(ref pen, key.Class);
                pen.Put("/>"u8);
                Text(ref pen, entry.Left + 8, entry.Baseline, 10.5, "surface", key.Letter, isBold: true, isCentred: true);
            }
            else if (entry.Mark != LegendMark.None)
            {
                Mark(ref pen, entry);
            }
            Text(ref pen, entry.Left + (entry.Key is null && entry.Mark == LegendMark.None ? 0 : ChartHeading.Swatch), entry.Baseline, ChartHeading.TextSize, "ink", entry.Text);
        }
    }

    private static void Mark(ref SvgPen pen, LegendEntry entry)
    {
        if (entry.Mark == LegendMark.Dotted)
        {
            pen.Put("<path"u8);
            Dots(ref pen);
            pen.Put(" d=\"M"u8);
            Point(ref pen, (entry.Left, entry.Baseline - 4));
            pen.Put("h16\"/>"u8);
            return;
        }
        Rectangle(ref pen, entry.Left, entry.Baseline - 11, 16, 13, 3);
        Fill(ref pen, entry.Mark == LegendMark.Frame ? "sunken" : "ground", "line-strong");
        pen.Put(entry.Mark == LegendMark.Dashed ? " stroke-dasharray=\"3 2\"/>"u8 : "/>"u8);
    }

    private static void Dots(ref SvgPen pen)
    {
        pen.Put(" class=\"line-accent\" fill=\"none\" stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-dasharray=\"1 5\" stroke=\""u8);
        pen.Text(ChartColors.Light("accent"));
        pen.Put("\""u8);
    }

    private static void Frames(ref SvgPen pen, ChartPicture picture)
    {
        foreach (var frame in picture.Frames)
        {
            Rectangle(ref pen, frame.Around.Left, frame.Around.Top, frame.Around.Width, frame.Around.Height, 8);
            Fill(ref pen, frame.Level % 2 == 0 ? "surface" : "sunken", "line-strong");
            pen.Put(" stroke-width=\"0.8\"/>\n"u8);
        }
    }

    private static void Strokes(ref SvgPen pen, ChartPicture picture)
    {
        if (picture.Strokes.IsEmpty)
            return;
        pen.Put("<path class=\"lines line-line-strong\" fill=\"none\" stroke=\""u8);
        pen.Text(ChartColors.Light("line-strong"));
        pen.Put("\" d=\""u8);
        foreach (var stroke in picture.Strokes)
        {
            pen.Put("M"u8);
            pen.Put(stroke.FromX);
            pen.Put(" "u8);
            pen.Put(stroke.FromY);
            pen.Put(stroke.FromY == stroke.ToY ? "H"u8 : "V"u8);
            pen.Put(stroke.FromY == stroke.ToY ? stroke.ToX : stroke.ToY);
        }
        pen.Put("\"/>\n"u8);
    }

    private static void Boxes(ref SvgPen pen, ChartPicture picture)
    {
        var isLeading = new bool[picture.Corners.Length];
        foreach (var frame in picture.Frames)
            isLeading[frame.Box] = true;
        for (var at = 0; at < picture.Corners.Length; at++)
        {
            var (left, top) = picture.Corners[at];
            pen.Put("<g class=\"seat "u8);
            pen.Put(ClassOf(picture.Chart.Boxes[at].State));
            pen.Put("\" role=\"img\" transform=\"translate("u8);
            pen.Put(left);
            pen.Put(" "u8);
            pen.Put(top);
            pen.Put(")\">"u8);
            Box(ref pen, picture.Chart, picture.Chart.Boxes[at], isLeading[at]);
            pen.Put("</g>\n"u8);
        }
    }

    private static ReadOnlySpan<byte> ClassOf(SeatState state) => state switch
    {
        SeatState.Held => "held"u8,
        SeatState.Shared => "shared"u8,
        SeatState.ForATime => "acting"u8,
        SeatState.Vacant => "vacant"u8,
        SeatState.Planned => "planned"u8,
        SeatState.Several => "several"u8,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Box(ref SvgPen pen, Chart chart, ChartBox box, bool isLeading)
    {
        pen.Put("<title>"u8);
        pen.Text(box.Words);
        pen.Put("</title>"u8);
        if (box.State == SeatState.Several)
            Outline(ref pen, 4, box, isLeading: false);
        Outline(ref pen, 0, box, isLeading);
        var key = box.Key < 0 ? null : chart.Legend[box.Key];
        if (key is not null)
        {
            Rectangle(ref pen, 1, 1, 5, ChartPicture.BoxHeight - 2, 2);
            Fill(ref pen, key.Class);
            pen.Put("/>"u8);
            if (box.Worst is null)
                Text(ref pen, ChartPicture.BoxWidth - 13, NameBaseline - 5, 10, key.Class, key.Letter, isBold: true);
        }
        Texts(ref pen, box);
        if (box.Worst is { } worst)
            Finding(ref pen, worst);
        if (box.Hidden.Heads > 0)
            Pill(ref pen, box.Hidden.Words);
    }

    private static void Outline(ref SvgPen pen, double offset, ChartBox box, bool isLeading)
    {
        Rectangle(ref pen, offset, offset, ChartPicture.BoxWidth, ChartPicture.BoxHeight, 5);
        Fill(ref pen, box.IsEmpty ? "ground" : "surface", isLeading ? "ink" : "line-strong");
        if (box.IsEmpty)
            pen.Put(" stroke-dasharray=\"5 4\""u8);
        pen.Put("/>"u8);
    }

    private static void Texts(ref SvgPen pen, ChartBox box)
    {
        const double Room = ChartPicture.BoxWidth - TextIndent - 8;
        Text(ref pen, TextIndent, NameBaseline, NameSize, box.IsEmpty ? "quiet" : "ink", TextFit.Shorten(box.Name, NameSize, Room - (box.Key >= 0 && box.Worst is null ? RoomForLetter : 0), isBold: true), isBold: true);
        Text(ref pen, TextIndent, TitleBaseline, TitleSize, "ink", TextFit.Shorten(box.Title, TitleSize, Room));
        if (box.Work is { } work)
            Text(ref pen, TextIndent, WorkBaseline, WorkSize, "quiet", TextFit.Shorten(work, WorkSize, Room));
    }

    private static void Finding(ref SvgPen pen, Severity worst)
    {
        var (color, letter) = worst switch { Severity.Error => ("error", "E"), Severity.Warning => ("warning", "W"), _ => ("note", "N") };
        Dot(ref pen, (ChartPicture.BoxWidth, 0), 8, color);
        Text(ref pen, ChartPicture.BoxWidth, 3.5, 10, "surface", letter, isBold: true, isCentred: true);
    }

    private static void Pill(ref SvgPen pen, string words)
    {
        var width = TextFit.WidthOf(words, WorkSize) + 14;
        Rectangle(ref pen, (ChartPicture.BoxWidth - width) / 2, ChartPicture.BoxHeight - (PillHeight / 2), width, PillHeight, PillHeight / 2);
        Fill(ref pen, "sunken", "line-strong");
        pen.Put("/>"u8);
        Text(ref pen, ChartPicture.BoxWidth / 2.0, ChartPicture.BoxHeight + 4, WorkSize, "ink", words, isCentred: true);
    }

    private static void Dotted(ref SvgPen pen, ChartPicture picture)
    {
        foreach (var (line, curve) in picture.Chart.Dotted.Zip(picture.Curves))
        {
            pen.Put("<g class=\"dotted\"><title>"u8);
            pen.Text($"{picture.Chart.Boxes[line.From].Name} to {picture.Chart.Boxes[line.To].Name}{(line.Purpose is { } purpose ? $": {purpose}" : "")}");
            pen.Put("</title><path"u8);
            Dots(ref pen);
            pen.Put(" d=\"M"u8);
            Point(ref pen, curve.From);
            pen.Put("C"u8);
            Point(ref pen, curve.Leaving);
            pen.Put(" "u8);
            Point(ref pen, curve.Coming);
            pen.Put(" "u8);
            Point(ref pen, curve.To);
            pen.Put("\"/>"u8);
            Dot(ref pen, curve.From, 2);
            Dot(ref pen, curve.To, 4);
            if (line.Purpose is { } why)
                Text(ref pen, curve.Middle.X, curve.Middle.Y - 3, WorkSize, "accent", TextFit.Shorten(why, WorkSize, ChartPicture.BoxWidth), isCentred: true, hasHalo: true);
            pen.Put("</g>\n"u8);
        }
    }

    private static void Dot(ref SvgPen pen, (double X, double Y) at, double radius, string color = "accent")
    {
        pen.Put("<circle"u8);
        pen.Attribute("cx"u8, at.X);
        pen.Attribute("cy"u8, at.Y);
        pen.Attribute("r"u8, radius);
        Fill(ref pen, color);
        pen.Put("/>"u8);
    }

    private static void Point(ref SvgPen pen, (double X, double Y) point)
    {
        pen.Put(point.X);
        pen.Put(" "u8);
        pen.Put(point.Y);
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

    private static void Text(ref SvgPen pen, double x, double y, double size, string color, string text, bool isBold = false, bool isCentred = false, bool hasHalo = false)
    {
        pen.Put("<text"u8);
        pen.Attribute("x"u8, x);
        pen.Attribute("y"u8, y);
        pen.Attribute("font-size"u8, size);
        Fill(ref pen, color, hasHalo ? "ground" : null);
        if (isBold)
            pen.Put(" font-weight=\"600\""u8);
        if (isCentred)
            pen.Put(" text-anchor=\"middle\""u8);
        if (hasHalo)
            pen.Put(" stroke-width=\"3\" paint-order=\"stroke\""u8);
        pen.Put(">"u8);
        pen.Text(text);
        pen.Put("</text>"u8);
    }
}
