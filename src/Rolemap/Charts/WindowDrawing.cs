using System.Runtime.InteropServices;
using Rolemap.Explanations;

namespace Rolemap.Charts;

/// <summary>What is drawn of a window, whatever it is drawn on: a page that somebody moves through, or a file of what they see.</summary>
internal static class WindowDrawing
{
    private const double LabelSize = 11;
    private const double LeastLabel = 84;

    /// <summary>A picture narrower than this, in points of the screen, is a map of a larger one, and has no room for names.</summary>
    private const double LeastLabelled = 300;

    private const double StripOfNames = 20;

    /// <summary>The name of a branch in a picture from afar.</summary>
    private readonly record struct BranchName(int Box, string Text, Region Place);

    /// <summary>Draws a window, in units of the picture.</summary>
    /// <param name="canvas">What is drawn on.</param>
    /// <param name="window">The window.</param>
    /// <param name="hasAllDotted">Whether all dotted lines of boxes in it are drawn, or those alone that are wanted.</param>
    public static void Draw<TCanvas>(ref TCanvas canvas, ChartWindow window, bool hasAllDotted)
        where TCanvas : IChartCanvas, allows ref struct
    {
        foreach (var box in window.Entered)
            if (window.Picture.FrameOf(box) is { } frame)
                ChartDrawing.Frame(ref canvas, frame);
        Lines(ref canvas, window);
        if (window.Detail != ChartDetail.Colors && (hasAllDotted || window.Picture.Chart.HasDotted))
            Dotted(ref canvas, window);
        var names = window.Detail == ChartDetail.Colors && window.Area.Width * window.Scale >= LeastLabelled ? NamesIn(window) : [];
        Blocks(ref canvas, window, names);
        if (window.Detail == ChartDetail.Full)
            Full(ref canvas, window);
        else
            Plain(ref canvas, window);
        foreach (var name in names)
        {
            var size = LabelSize / window.Scale;
            canvas.BeginBox(name.Box, "branch", null, default);
            canvas.Text(name.Text, (name.Place.Left + (size * 0.5), name.Place.Top + (size * 1.15)), new ChartType(size, "ink", IsBold: true, HasHalo: true));
            canvas.End();
        }
    }

    private static void Lines<TCanvas>(ref TCanvas canvas, ChartWindow window)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var picture = window.Picture;
        if (picture.Strokes.IsEmpty)
            return;
        var strokes = new List<ChartStroke>();
        foreach (var box in window.Entered.Union(window.Boxes).Union(window.Blocks.Select(block => block.Box)).Order())
            foreach (var stroke in picture.StrokesOf(box))
                if (new Region(Math.Min(stroke.FromX, stroke.ToX), stroke.FromY, Math.Abs(stroke.ToX - stroke.FromX), stroke.ToY - stroke.FromY).Meets(window.Area))
                    strokes.Add(stroke);
        canvas.Lines(CollectionsMarshal.AsSpan(strokes), new ChartPaint(null, "line-strong", Math.Max(1, 0.7 / window.Scale)));
    }

    private static void Dotted<TCanvas>(ref TCanvas canvas, ChartWindow window)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var (picture, shown) = (window.Picture, window.Boxes.ToHashSet());
        for (var at = 0; at < picture.Chart.AllDotted.Length; at++)
        {
            var line = picture.Chart.AllDotted[at];
            if (!shown.Contains(line.From) && !shown.Contains(line.To))
                continue;
            canvas.BeginBox(at, "second", null, default);
            ChartDrawing.Dotted(ref canvas, picture.Chart, line, picture.Curves[at], window.Scale);
            canvas.End();
        }
    }

    /// <summary>Branches too small to be drawn; a count that the name of a branch would lie on is left to the words of the block.</summary>
    private static void Blocks<TCanvas>(ref TCanvas canvas, ChartWindow window, List<BranchName> names)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var size = LabelSize / window.Scale;
        foreach (var block in window.Blocks)
        {
            var (box, width) = (window.Picture.Chart[block.Box], TextFit.WidthOf(block.Within.Count, size));
            canvas.BeginBox(block.Box, "block", $"{box.Name}, {box.Title}: {block.Within.Words}", default);
            canvas.Rectangle(block.Around, 4 / window.Scale, new ChartPaint("sunken", "line-strong", 0.8 / window.Scale));
            var (x, y) = (block.Around.Left + (block.Around.Width / 2), block.Around.Top + (block.Around.Height / 2));
            var place = new Region(x - (width / 2), y - (size / 2), width, size);
            if (width + size < block.Around.Width && size * 1.5 < block.Around.Height && !names.Exists(name => name.Place.Meets(place)))
                canvas.Text(block.Within.Count, (x, y + (size * 0.35)), new ChartType(size, "quiet", IsCentred: true));
            canvas.End();
        }
    }

    private static void Full<TCanvas>(ref TCanvas canvas, ChartWindow window)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var picture = window.Picture;
        foreach (var at in window.Boxes)
        {
            var box = picture.Chart[at];
            canvas.BeginBox(at, $"seat {ChartDrawing.ClassOf(box.State)}", box.Words, picture.Corners[at]);
            ChartDrawing.Box(ref canvas, picture.Chart, box, picture.FrameOf(at) is not null);
            canvas.End();
        }
    }

    /// <summary>Boxes without what they say, drawn by colour and pattern in one go; their names, where there is room, as large as the box allows.</summary>
    private static void Plain<TCanvas>(ref TCanvas canvas, ChartWindow window)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var (picture, hasNames) = (window.Picture, window.Detail == ChartDetail.Names);
        ChartBox[] boxes = [.. window.Boxes.Select(at => picture.Chart[at])];
        canvas.Rectangles(CollectionsMarshal.AsSpan(PlacesOf(window, boxes, box => !box.IsEmpty)), new ChartPaint("surface", "line-strong", Math.Min(1, 0.6 / window.Scale)));
        canvas.Rectangles(CollectionsMarshal.AsSpan(PlacesOf(window, boxes, box => box.IsEmpty)), new ChartPaint("ground", "line-strong", 1, ChartDash.Dashed));
        for (var key = 0; key < picture.Chart.Legend.Length; key++)
        {
            var (own, places) = (key, new List<Region>());
            foreach (var place in PlacesOf(window, boxes, box => box.Key == own))
                places.Add(hasNames ? place with { Width = StripOfNames } : place);
            canvas.Rectangles(CollectionsMarshal.AsSpan(places), new ChartPaint(picture.Chart.Legend[key].Class));
            canvas.Rectangles(ChartPattern.Of(key, places).AsSpan(), new ChartPaint("surface"));
        }
        if (hasNames)
            Names(ref canvas, window, boxes);
    }

    private static void Names<TCanvas>(ref TCanvas canvas, ChartWindow window, ChartBox[] boxes)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var size = Math.Clamp(10 / window.Scale, 13, 30);
        for (var at = 0; at < boxes.Length; at++)
        {
            var (box, (left, top)) = (boxes[at], window.Picture.Corners[window.Boxes[at]]);
            canvas.BeginBox(window.Boxes[at], $"seat {ChartDrawing.ClassOf(box.State)}", box.Words, default);
            if (box.Worst is { } worst)
                ChartDrawing.Finding(ref canvas, worst, (left + ChartPicture.BoxWidth, top), 1.5 * ChartDrawing.FindingSize);
            var name = box.IsEmpty || box.State == SeatState.Several ? $"{box.Name} {box.Title}" : box.Name;
            var text = box.Tag is { } tag ? $"{tag}: {name}" : name;
            Name(ref canvas, text, (left + StripOfNames + 6, top + (ChartPicture.BoxHeight / 2)), new ChartType(size, box.IsEmpty ? "quiet" : "ink"));
            if (box.Hidden.Heads > 0)
                Count(ref canvas, $"+{box.Hidden.Count}", size * 0.8, (left + ChartPicture.BoxWidth - 6, top + ChartPicture.BoxHeight));
            canvas.End();
        }
    }

    /// <summary>A name around the middle of a box: on two lines where one is too short and two are not too high.</summary>
    private static void Name<TCanvas>(ref TCanvas canvas, string text, (double X, double Y) middle, ChartType type)
        where TCanvas : IChartCanvas, allows ref struct
    {
        const double Room = ChartPicture.BoxWidth - StripOfNames - 12, Line = 1.15;
        var (first, second) = 2 * Line * type.Size <= ChartPicture.BoxHeight ? TextFit.OnTwoLines(text, type.Size, Room, Room) : (TextFit.Shorten(text, type.Size, Room), null);
        var baseline = middle.Y + (type.Size * (second is null ? 0.36 : 0.36 - (Line / 2)));
        canvas.Text(first, (middle.X, baseline), type);
        if (second is not null)
            canvas.Text(second, (middle.X, baseline + (Line * type.Size)), type);
    }

    /// <summary>How many a box hides, on its lower edge.</summary>
    private static void Count<TCanvas>(ref TCanvas canvas, string words, double size, (double Right, double Middle) at)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var (width, height) = (TextFit.WidthOf(words, size) + size, size * 1.3);
        canvas.Rectangle(new Region(at.Right - width, at.Middle - (height / 2), width, height), height / 2, new ChartPaint("sunken", "line-strong", size / 12));
        canvas.Text(words, (at.Right - (width / 2), at.Middle + (size * 0.36)), new ChartType(size, "ink", IsCentred: true));
    }

    private static List<Region> PlacesOf(ChartWindow window, ChartBox[] boxes, Func<ChartBox, bool> isMeant)
    {
        var places = new List<Region>();
        for (var box = 0; box < boxes.Length; box++)
            if (isMeant(boxes[box]))
                places.Add(window.Picture.BoxAt(window.Boxes[box]));
        return places;
    }

    /// <summary>The names of the branches that are gone into, from the outermost in, as far as they do not lie on each other.</summary>
    private static List<BranchName> NamesIn(ChartWindow window)
    {
        var (picture, size, names) = (window.Picture, LabelSize / window.Scale, new List<BranchName>());
        foreach (var at in window.Entered)
        {
            var branch = picture.Branches[at];
            if (branch.Width * window.Scale < LeastLabel || branch.Height < size * 1.6)
                continue;
            var text = TextFit.Shorten($"{picture.Chart[at].Name} +{picture.Chart.Within(at + 1, picture.Ends[at]).Count}", size, branch.Width - size, isBold: true);
            var (left, top) = picture.Frames.IsEmpty ? (picture.Corners[at].Left - (size * 0.5), picture.Corners[at].Top - (size * 1.5)) : (Math.Max(branch.Left, window.Area.Left), branch.Top);
            var place = new Region(left, top, TextFit.WidthOf(text, size, isBold: true) + size, size * 1.5);
            if (place.Meets(window.Area) && !names.Exists(name => name.Place.Meets(place)))
                names.Add(new BranchName(at, text, place));
        }
        return names;
    }
}
