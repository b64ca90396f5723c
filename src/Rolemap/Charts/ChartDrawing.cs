using Rolemap.Explanations;
using Rolemap.Lint;

namespace Rolemap.Charts;

/// <summary>What is drawn of a chart, whatever it is drawn on: so a file, a page and paper show the same picture.</summary>
/// <remarks>Text is shortened to its box; in full it stands in the words of the box.</remarks>
public static class ChartDrawing
{
    private const int TextIndent = 14;
    private const int NameBaseline = 22;
    private const int TitleBaseline = 38;
    private const int WorkBaseline = 52;
    private const double NameSize = 13;
    private const double TitleSize = 11.5;
    private const double WorkSize = 10.5;

    /// <summary>Pixels of letters that can still be read.</summary>
    private const double LeastLegible = 8;

    private const double Room = ChartPicture.BoxWidth - TextIndent - 8;
    private const double RoomForLetter = 16;
    private const double RoomForFold = 22;
    private const double PillHeight = 16;

    /// <summary>The size of the mark of a finding.</summary>
    internal const double FindingSize = 16;

    private static readonly ChartPaint Lead = new(null, "line-strong");
    private static readonly ChartPaint Dots = new(null, "accent", 1.6, ChartDash.Dotted);

    /// <summary>How large a picture is with its heading and margins.</summary>
    public static (double Width, double Height) SizeOf(ChartPicture picture)
    {
        var heading = ChartHeading.Of(picture);
        return (heading.Width, heading.Height + picture.Height + ChartHeading.Margin);
    }

    /// <summary>Draws a whole picture with its heading.</summary>
    public static void Draw<TCanvas>(ref TCanvas canvas, ChartPicture picture)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var heading = ChartHeading.Of(picture);
        Heading(ref canvas, picture.Chart, heading);
        canvas.Begin("all", null, (ChartHeading.Margin, heading.Height));
        Boxes(ref canvas, picture);
        canvas.End();
    }

    /// <summary>How large a window is with its heading and margins.</summary>
    public static (double Width, double Height) SizeOf(ChartWindow window)
    {
        var heading = ChartHeading.Of(window);
        return (heading.Width, heading.Height + (window.Area.Height * window.Scale) + ChartHeading.Margin);
    }

    /// <summary>Draws what a window shows, with the heading of its picture.</summary>
    public static void Draw<TCanvas>(ref TCanvas canvas, ChartWindow window)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var heading = ChartHeading.Of(window);
        Heading(ref canvas, window.Picture.Chart, heading);
        canvas.BeginWindow(new Region(ChartHeading.Margin, heading.Height, window.Area.Width * window.Scale, window.Area.Height * window.Scale), window.Area);
        WindowDrawing.Draw(ref canvas, window, hasAllDotted: false);
        canvas.End();
        canvas.Rectangle(new Region(ChartHeading.Margin, heading.Height, window.Area.Width * window.Scale, window.Area.Height * window.Scale), 0, new ChartPaint(null, "line"));
    }

    /// <summary>Draws a picture without its heading.</summary>
    public static void Boxes<TCanvas>(ref TCanvas canvas, ChartPicture picture)
        where TCanvas : IChartCanvas, allows ref struct
    {
        foreach (var frame in picture.Frames)
            Frame(ref canvas, frame);
        canvas.Lines(picture.Strokes.AsSpan(), Lead);
        if (picture.Chart.HasDotted)
            foreach (var (line, curve) in picture.Chart.Dotted.Zip(picture.Curves)) // below the boxes: a line behind a box is better than one through a name
                Dotted(ref canvas, picture.Chart, line, curve);
        var isLeading = new bool[picture.Corners.Length];
        foreach (var frame in picture.Frames)
            isLeading[frame.Box] = true;
        for (var at = 0; at < picture.Corners.Length; at++)
        {
            var box = picture.Chart[at];
            canvas.Begin($"seat {ClassOf(box.State)}", box.Words, picture.Corners[at]);
            Box(ref canvas, picture.Chart, box, isLeading[at]);
            canvas.End();
        }
    }

    /// <summary>Whether the name and the title of a box stand in it in full.</summary>
    public static bool Fits(ChartBox box) =>
        TextFit.WidthOf(box.Name, NameSize, isBold: true) <= RoomForName(box) && TitleOf(box) is var (first, second) && first.Length + (second is null ? 0 : 1 + second.Length) == box.Title.Length;

    /// <summary>The class of a box.</summary>
    internal static string ClassOf(SeatState state) => state switch
    {
        SeatState.Held => "held",
        SeatState.Shared => "shared",
        SeatState.ForATime => "acting",
        SeatState.Vacant => "vacant",
        SeatState.Planned => "planned",
        SeatState.Several => "several",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A frame around a branch.</summary>
    internal static void Frame<TCanvas>(ref TCanvas canvas, ChartFrame frame)
        where TCanvas : IChartCanvas, allows ref struct =>
        canvas.Rectangle(frame.Around, 8, new ChartPaint(frame.Level % 2 == 0 ? "surface" : "sunken", "line-strong", 0.8));

    /// <summary>A box with all that it says, with its corner at (0, 0).</summary>
    internal static void Box<TCanvas>(ref TCanvas canvas, Chart chart, ChartBox box, bool isLeading)
        where TCanvas : IChartCanvas, allows ref struct
    {
        if (box.State == SeatState.Several)
            Outline(ref canvas, 4, box, isLeading: false);
        Outline(ref canvas, 0, box, isLeading);
        var key = box.Key < 0 ? null : chart.Legend[box.Key];
        if (key is not null)
        {
            canvas.Rectangle(new Region(1, 1, 5, ChartPicture.BoxHeight - 2), 2, new ChartPaint(key.Class));
            canvas.Text(key.Letter, (ChartPicture.BoxWidth - 16, NameBaseline - 3), new ChartType(10, key.Class, IsBold: true));
        }
        Texts(ref canvas, box);
        if (box.Worst is { } worst)
            Finding(ref canvas, worst, (ChartPicture.BoxWidth, 0), FindingSize);
        if (box.Hidden.Heads > 0)
            Pill(ref canvas, box.Hidden.Words);
        if (box.Tag is { } tag)
            Tag(ref canvas, tag);
    }

    /// <summary>A dotted line, with what it is for where that can be read; as strong for the eye from afar as from near.</summary>
    internal static void Dotted<TCanvas>(ref TCanvas canvas, Chart chart, ChartDotted line, ChartCurve curve, double scale = 1)
        where TCanvas : IChartCanvas, allows ref struct
    {
        canvas.Begin("dotted", $"{chart[line.From].Name} to {chart[line.To].Name}{(line.Purpose is { } purpose ? $": {purpose}" : "")}", default);
        var grown = 1 / Math.Min(1, scale);
        canvas.Curve(curve, Dots with { Width = Dots.Width * grown });
        canvas.Circle(curve.To, 5 * grown, "accent");
        if (line.Purpose is { } why && WorkSize * scale >= LeastLegible)
            canvas.Text(TextFit.Shorten(why, WorkSize, ChartPicture.BoxWidth), (curve.Middle.X, curve.Middle.Y - 3), new ChartType(WorkSize, "accent", IsCentred: true, HasHalo: true));
        canvas.End();
    }

    /// <summary>Draws a heading.</summary>
    public static void Heading<TCanvas>(ref TCanvas canvas, Chart chart, ChartHeading heading)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var room = heading.Width - (2 * ChartHeading.Margin);
        canvas.Text(TextFit.Shorten(chart.Title, ChartHeading.TitleSize, room, isBold: true), (ChartHeading.Margin, 38), new ChartType(ChartHeading.TitleSize, "ink", IsBold: true));
        canvas.Text(TextFit.Shorten(chart.About + heading.Remark, ChartHeading.TextSize, room), (ChartHeading.Margin, 58), new ChartType(ChartHeading.TextSize, "quiet"));
        foreach (var entry in heading.Legend)
        {
            if (entry.Key is { } key)
            {
                canvas.Rectangle(new Region(entry.Left, entry.Baseline - 12, 16, 16), 3, new ChartPaint(key.Class));
                if (heading.HasPatterns)
                    canvas.Rectangles(ChartPattern.Of(chart.Legend.IndexOf(key), [new Region(entry.Left, entry.Baseline - 12, 16, 16)]).AsSpan(), new ChartPaint("surface"));
                else
                    canvas.Text(key.Letter, (entry.Left + 8, entry.Baseline), new ChartType(10.5, "surface", IsBold: true, IsCentred: true));
            }
            else if (entry.Mark != LegendMark.None)
            {
                Mark(ref canvas, entry);
            }
            var indent = entry.Key is null && entry.Mark == LegendMark.None ? 0 : ChartHeading.Swatch;
            canvas.Text(entry.Text, (entry.Left + indent, entry.Baseline), new ChartType(ChartHeading.TextSize, "ink"));
        }
    }

    private static void Mark<TCanvas>(ref TCanvas canvas, LegendEntry entry)
        where TCanvas : IChartCanvas, allows ref struct
    {
        if (entry.Mark is LegendMark.Error or LegendMark.Warning or LegendMark.Note)
            Finding(ref canvas, entry.Mark switch { LegendMark.Error => Severity.Error, LegendMark.Warning => Severity.Warning, _ => Severity.Note }, (entry.Left + 8, entry.Baseline - 4), FindingSize);
        else if (entry.Mark == LegendMark.Dotted)
            canvas.Lines([new ChartStroke(entry.Left, entry.Baseline - 4, entry.Left + 16, entry.Baseline - 4)], Dots);
        else
            canvas.Rectangle(
                new Region(entry.Left, entry.Baseline - 11, 16, 13), 3,
                new ChartPaint(entry.Mark == LegendMark.Frame ? "sunken" : "ground", "line-strong", 1, entry.Mark == LegendMark.Dashed ? ChartDash.SmallDashed : ChartDash.None));
    }

    private static void Outline<TCanvas>(ref TCanvas canvas, double offset, ChartBox box, bool isLeading)
        where TCanvas : IChartCanvas, allows ref struct =>
        canvas.Rectangle(
            new Region(offset, offset, ChartPicture.BoxWidth, ChartPicture.BoxHeight), 5,
            new ChartPaint(box.IsEmpty ? "ground" : "surface", isLeading ? "ink" : "line-strong", 1, box.IsEmpty ? ChartDash.Dashed : ChartDash.None));

    private static double RoomForName(ChartBox box) => Room - (box.Key >= 0 ? RoomForLetter : 0);

    private static void Texts<TCanvas>(ref TCanvas canvas, ChartBox box)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var bold = new ChartType(NameSize, box.IsEmpty ? "quiet" : "ink", IsBold: true);
        canvas.Text(TextFit.Shorten(box.Name, NameSize, RoomForName(box), isBold: true), (TextIndent, NameBaseline), bold);
        var (title, rest) = TitleOf(box);
        canvas.Text(title, (TextIndent, TitleBaseline), new ChartType(TitleSize, "ink"));
        if (rest is not null)
            canvas.Text(rest, (TextIndent, WorkBaseline), new ChartType(TitleSize, "ink"));
        if (box.Work is { } work)
            canvas.Text(TextFit.Shorten(work, WorkSize, Room - RoomForFold), (TextIndent, WorkBaseline), new ChartType(WorkSize, "quiet"));
    }

    /// <summary>A title takes the line of the work where a box has none, as far as what is folded leaves room.</summary>
    private static (string First, string? Second) TitleOf(ChartBox box)
    {
        var taken = box.Hidden.Heads > 0 ? ChartPicture.BoxWidth - PillAt(box.Hidden.Words).Left : RoomForFold;
        return box.Work is null ? TextFit.OnTwoLines(box.Title, TitleSize, Room, Room - taken) : (TextFit.Shorten(box.Title, TitleSize, Room), null);
    }

    /// <summary>The mark of a finding around a point: an error is round and a warning square, so that colour says nothing alone.</summary>
    internal static void Finding<TCanvas>(ref TCanvas canvas, Severity worst, (double X, double Y) at, double size)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var color = ChartColors.Of(worst);
        if (worst == Severity.Error)
            canvas.Circle(at, size / 2, color);
        else
            canvas.Rectangle(new Region(at.X - (size * 0.45), at.Y - (size * 0.45), size * 0.9, size * 0.9), size * 0.12, new ChartPaint(color));
        canvas.Text(worst == Severity.Note ? "i" : "!", (at.X, at.Y + (size * 0.25)), new ChartType(size * 0.72, "surface", IsBold: true, IsCentred: true));
    }

    /// <summary>On the upper edge at the left, where no line comes from above.</summary>
    private static void Tag<TCanvas>(ref TCanvas canvas, string word)
        where TCanvas : IChartCanvas, allows ref struct
    {
        canvas.Rectangle(new Region(TextIndent - 6, -PillHeight / 2, TextFit.WidthOf(word, WorkSize, isBold: true) + 12, PillHeight), PillHeight / 2, new ChartPaint("ink"));
        canvas.Text(word, (TextIndent, 4), new ChartType(WorkSize, "surface", IsBold: true));
    }

    /// <summary>Where it is said below a box how many are hidden, or where its branch is folded: at the right, where no line goes down.</summary>
    internal static Region PillAt(string words)
    {
        var width = Math.Max(PillHeight, TextFit.WidthOf(words, WorkSize) + 14);
        return new Region(ChartPicture.BoxWidth - width - 8, ChartPicture.BoxHeight - (PillHeight / 2), width, PillHeight);
    }

    private static void Pill<TCanvas>(ref TCanvas canvas, string words)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var place = PillAt(words);
        canvas.Rectangle(place, PillHeight / 2, new ChartPaint("sunken", "line-strong"));
        canvas.Text(words, (place.Left + (place.Width / 2), ChartPicture.BoxHeight + 4), new ChartType(WorkSize, "ink", IsCentred: true));
    }
}
