using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Charts;

/// <summary>Where the things in a picture on a page lead.</summary>
/// <param name="To">The page of what a box stands for.</param>
/// <param name="Branch">The picture of a branch alone.</param>
/// <param name="Fold">The picture with a branch folded or, when it is folded, unfolded; null where nothing folds.</param>
public sealed record ChartLinks(Func<Ref, string> To, Func<Ref, string> Branch, Func<Ref, string>? Fold);

/// <summary>A window of a picture as SVG for a page: with links, and what a script needs to move through it. The page has the heading, the legend and the style.</summary>
public static class ChartScreen
{
    private const double Label = 11;
    private const double LeastLabel = 84;

    /// <summary>A picture narrower than this, in points of the screen, is a map of a larger one, and has no room for names.</summary>
    private const double LeastLabelled = 300;

    /// <summary>Writes a window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="links">Where things lead.</param>
    /// <param name="selected">The box that is selected, or -1: it, those above and those beside it are marked.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    public static void Write(ChartWindow window, ChartLinks links, int selected, IBufferWriter<byte> output)
    {
        var canvas = new SvgCanvas(output);
        Head(ref canvas, window, selected);
        var picture = window.Picture;
        Frames(ref canvas, window);
        Lines(ref canvas, window);
        var shown = window.Boxes.ToHashSet();
        if (window.Detail != ChartDetail.Colors)
            Dotted(ref canvas, picture, shown, selected);
        Blocks(ref canvas, window, links);
        if (window.Detail == ChartDetail.Full)
            Full(ref canvas, window, links, selected);
        else
            Plain(ref canvas, window, links, selected);
        if (window.Detail == ChartDetail.Colors && window.Area.Width * window.Scale >= LeastLabelled)
            Labels(ref canvas, window, links);
        canvas.Close();
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
        if (selected >= 0)
        {
            canvas.Pen.Attribute("data-left"u8, picture.Corners[selected].Left);
            canvas.Pen.Attribute("data-top"u8, picture.Corners[selected].Top);
        }
        canvas.Pen.Put(">\n"u8);
    }

    private static void Frames(ref SvgCanvas canvas, ChartWindow window)
    {
        var picture = window.Picture;
        foreach (var box in window.Entered)
            if (picture.FrameOf(box) is { } frame)
                ChartDrawing.Frame(ref canvas, frame);
    }

    private static void Lines(ref SvgCanvas canvas, ChartWindow window)
    {
        var picture = window.Picture;
        if (picture.Strokes.IsEmpty)
            return;
        var strokes = new List<ChartStroke>();
        foreach (var box in window.Entered.Union(window.Boxes).Union(window.Blocks.Select(block => block.Box)).Order())
            foreach (var stroke in picture.StrokesOf(box))
                if (new Region(Math.Min(stroke.FromX, stroke.ToX), stroke.FromY, Math.Abs(stroke.ToX - stroke.FromX), stroke.ToY - stroke.FromY).Meets(window.Area))
                    strokes.Add(stroke);
        canvas.Lines(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(strokes), new ChartPaint(null, "line-strong", Math.Max(1, 0.7 / window.Scale)));
    }

    private static void Dotted(ref SvgCanvas canvas, ChartPicture picture, HashSet<int> shown, int selected)
    {
        for (var at = 0; at < picture.Chart.AllDotted.Length; at++)
        {
            var line = picture.Chart.AllDotted[at];
            if (!shown.Contains(line.From) && !shown.Contains(line.To))
                continue;
            canvas.Pen.Put(picture.Chart.HasDotted || line.From == selected || line.To == selected ? "<g class=\"second lit\""u8 : "<g class=\"second\""u8);
            canvas.Attribute("data-from"u8, picture.Chart[line.From].Subject.Id);
            canvas.Attribute("data-to"u8, picture.Chart[line.To].Subject.Id);
            canvas.Pen.Put(">"u8);
            ChartDrawing.Dotted(ref canvas, picture.Chart, line, picture.Curves[at]);
            canvas.End();
        }
    }

    private static void Blocks(ref SvgCanvas canvas, ChartWindow window, ChartLinks links)
    {
        foreach (var block in window.Blocks)
        {
            var box = window.Picture.Chart[block.Box];
            Link(ref canvas, "block", links.Branch(box.Subject), box.Subject.Id);
            canvas.Title($"{box.Name}, {box.Title}: {block.Within.Words}");
            canvas.Rectangle(block.Around, 4 / window.Scale, new ChartPaint("sunken", "line-strong", 0.8 / window.Scale));
            var size = Label / window.Scale;
            if (TextFit.WidthOf(block.Within.Count, size) + size < block.Around.Width && size * 1.5 < block.Around.Height)
                canvas.Text(block.Within.Count, (block.Around.Left + (block.Around.Width / 2), block.Around.Top + (block.Around.Height / 2) + (size * 0.35)), new ChartType(size, "quiet", IsCentred: true));
            canvas.Pen.Put("</a>\n"u8);
        }
    }

    private static void Full(ref SvgCanvas canvas, ChartWindow window, ChartLinks links, int selected)
    {
        var picture = window.Picture;
        foreach (var at in window.Boxes)
        {
            var box = picture.Chart[at];
            Seat(ref canvas, window, links, at, box, selected);
            canvas.At(picture.Corners[at]);
            canvas.Pen.Put(">"u8);
            canvas.Title(box.Words);
            ChartDrawing.Box(ref canvas, picture.Chart, box, picture.FrameOf(at) is not null);
            canvas.Pen.Put("</a>"u8);
            if (links.Fold is { } fold && (picture.Ends[at] > at + 1 || box.Hidden.Heads > 0))
                Fold(ref canvas, picture.Corners[at], box, fold(box.Subject));
            canvas.Pen.Put("\n"u8);
        }
    }

    /// <summary>A button below a box: minus where its branch is open; where it is folded, the count that is drawn there already.</summary>
    private static void Fold(ref SvgCanvas canvas, (double Left, double Top) corner, ChartBox box, string href)
    {
        var isFolded = box.Hidden.Heads > 0;
        canvas.Pen.Put(isFolded ? "<a class=\"fold shut\" tabindex=\"-1\""u8 : "<a class=\"fold\" tabindex=\"-1\""u8);
        canvas.Attribute("href"u8, href);
        canvas.Attribute("aria-label"u8, $"{(isFolded ? "Unfold" : "Fold")} what is below {box.Name}, {box.Title}");
        canvas.Pen.Put(">"u8);
        var (x, y) = (corner.Left + (ChartPicture.BoxWidth / 2.0), corner.Top + ChartPicture.BoxHeight);
        if (isFolded)
        {
            var width = TextFit.WidthOf(box.Hidden.Words, 10.5) + 14;
            canvas.Rectangle(new Region(x - (width / 2), y - 8, width, 16), 8, new ChartPaint(null));
        }
        else
        {
            canvas.Rectangle(new Region(x - 8, y - 8, 16, 16), 8, new ChartPaint("surface", "line-strong"));
            canvas.Lines([new ChartStroke(x - 4, y, x + 4, y)], new ChartPaint(null, "ink", 1.4));
        }
        canvas.Pen.Put("</a>"u8);
    }

    /// <summary>Boxes without what they say, drawn by colour in one go; their names, where there is room, as large as the box allows.</summary>
    private static void Plain(ref SvgCanvas canvas, ChartWindow window, ChartLinks links, int selected)
    {
        var (picture, hasNames) = (window.Picture, window.Detail == ChartDetail.Names);
        ChartBox[] boxes = [.. window.Boxes.Select(at => picture.Chart[at])];
        Rectangles(ref canvas, window.Boxes, boxes, picture, box => !box.IsEmpty, new ChartPaint("surface", "line-strong", Math.Min(1, 0.6 / window.Scale)), ChartPicture.BoxWidth);
        Rectangles(ref canvas, window.Boxes, boxes, picture, box => box.IsEmpty, new ChartPaint("ground", "line-strong", 1, ChartDash.Dashed), ChartPicture.BoxWidth);
        for (var key = 0; key < picture.Chart.Legend.Length; key++)
        {
            var own = key;
            Rectangles(ref canvas, window.Boxes, boxes, picture, box => box.Key == own, new ChartPaint(picture.Chart.Legend[key].Class), hasNames ? 12 : ChartPicture.BoxWidth);
        }
        if (hasNames)
            Names(ref canvas, window, links, boxes, selected);
    }

    private static void Names(ref SvgCanvas canvas, ChartWindow window, ChartLinks links, ChartBox[] boxes, int selected)
    {
        var size = Math.Clamp(10 / window.Scale, 13, 30);
        for (var at = 0; at < boxes.Length; at++)
        {
            var (left, top) = window.Picture.Corners[window.Boxes[at]];
            Seat(ref canvas, window, links, window.Boxes[at], boxes[at], selected);
            canvas.Pen.Put(">"u8);
            canvas.Title(boxes[at].Words);
            if (boxes[at].Worst is { } worst)
                canvas.Circle((left + ChartPicture.BoxWidth, top), 9, ChartColors.Of(worst));
            var text = boxes[at].IsEmpty || boxes[at].State == Explanations.SeatState.Several ? $"{boxes[at].Name} {boxes[at].Title}" : boxes[at].Name;
            canvas.Text(TextFit.Shorten(text, size, ChartPicture.BoxWidth - 24), (left + 18, top + 30 + (size * 0.36)), new ChartType(size, boxes[at].IsEmpty ? "quiet" : "ink"));
            canvas.Pen.Put("</a>\n"u8);
        }
    }

    private static void Rectangles(ref SvgCanvas canvas, ImmutableArray<int> at, ChartBox[] boxes, ChartPicture picture, Func<ChartBox, bool> isMeant, ChartPaint paint, double width)
    {
        var corners = new List<Region>();
        for (var box = 0; box < boxes.Length; box++)
            if (isMeant(boxes[box]))
                corners.Add(new Region(picture.Corners[at[box]].Left, picture.Corners[at[box]].Top, width, ChartPicture.BoxHeight));
        canvas.Rectangles(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(corners), paint);
    }

    /// <summary>The names of the branches that are gone into, from the outermost in, as far as they do not lie on each other.</summary>
    private static void Labels(ref SvgCanvas canvas, ChartWindow window, ChartLinks links)
    {
        var (picture, size, taken) = (window.Picture, Label / window.Scale, new List<Region>());
        foreach (var at in window.Entered)
        {
            var branch = picture.Branches[at];
            if (branch.Width * window.Scale < LeastLabel || branch.Height < size * 1.6)
                continue;
            var box = picture.Chart[at];
            var text = TextFit.Shorten($"{box.Name} +{picture.Chart.Within(at + 1, picture.Ends[at]).Count}", size, branch.Width - size, isBold: true);
            var (left, top) = picture.Frames.IsEmpty ? (picture.Corners[at].Left - (size * 0.5), picture.Corners[at].Top - (size * 1.5)) : (Math.Max(branch.Left, window.Area.Left), branch.Top);
            var place = new Region(left, top, TextFit.WidthOf(text, size, isBold: true) + size, size * 1.5);
            if (!place.Meets(window.Area) || taken.Exists(place.Meets))
                continue;
            taken.Add(place);
            Link(ref canvas, "branch", links.Branch(box.Subject), box.Subject.Id);
            canvas.Text(text, (place.Left + (size * 0.5), place.Top + (size * 1.15)), new ChartType(size, "ink", IsBold: true, HasHalo: true));
            canvas.Pen.Put("</a>\n"u8);
        }
    }

    /// <summary>Begins a seat: its link, and who is above, first below and beside it for whoever walks by key.</summary>
    private static void Seat(ref SvgCanvas canvas, ChartWindow window, ChartLinks links, int at, ChartBox box, int selected)
    {
        var (picture, chart) = (window.Picture, window.Picture.Chart);
        var mark = at == selected ? " on" : selected < 0 ? "" : at < selected && selected < picture.Ends[at] ? " chain" : box.Parent >= 0 && box.Parent == chart.Parents[selected] ? " peer" : "";
        Link(ref canvas, $"seat {ChartDrawing.ClassOf(box.State)}{mark}", links.To(box.Subject), box.Subject.Id, isOpen: true);
        canvas.Pen.Attribute("data-level"u8, picture.Levels[at]);
        if (box.Parent >= 0)
            canvas.Attribute("data-up"u8, chart.IdOf(box.Parent));
        if (picture.Ends[at] > at + 1)
            canvas.Attribute("data-down"u8, chart.IdOf(at + 1));
        if (picture.Before[at] is >= 0 and var before)
            canvas.Attribute("data-prev"u8, chart.IdOf(before));
        if (picture.Ends[at] < chart.Count && chart.Parents[picture.Ends[at]] == box.Parent)
            canvas.Attribute("data-next"u8, chart.IdOf(picture.Ends[at]));
        if (box.Hidden.Heads > 0 || picture.Ends[at] > at + 1)
            canvas.Pen.Put(box.Hidden.Heads > 0 ? " data-open=\"false\""u8 : " data-open=\"true\""u8);
    }

    private static void Link(ref SvgCanvas canvas, string kind, string href, string id, bool isOpen = false)
    {
        canvas.Pen.Put("<a class=\""u8);
        canvas.Pen.Text(kind);
        canvas.Pen.Put("\""u8);
        canvas.Attribute("href"u8, href);
        canvas.Attribute("data-box"u8, id);
        if (!isOpen)
            canvas.Pen.Put(">"u8);
    }
}
