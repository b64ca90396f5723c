namespace Rolemap.Charts;

/// <summary>Draws a window on SVG for a page: what stands for a box leads somewhere, and carries what a script needs to walk by key.</summary>
internal ref struct ScreenCanvas(SvgCanvas svg, ChartWindow window, ChartLinks links, int selected) : IChartCanvas
{
    public SvgCanvas Svg = svg;

    private bool isLink;
    private bool isSeat;
    private int box = -1;

    public void BeginBox(int box, string kind, string? words, (double Left, double Top) at)
    {
        if (kind == "second")
        {
            Second(window.Picture.Chart.AllDotted[box]);
            return;
        }
        var subject = window.Picture.Chart[box].Subject;
        (isLink, isSeat, this.box) = (true, kind.StartsWith("seat", StringComparison.Ordinal), box);
        Svg.Pen.Put("<a class=\""u8);
        Svg.Pen.Text(isSeat ? kind + MarkOf(box) : kind);
        Svg.Pen.Put("\""u8);
        Svg.Attribute("href"u8, isSeat ? links.To(subject) : links.Branch(subject));
        Beside();
        Svg.Attribute("data-box"u8, subject.Id);
        if (isSeat)
            Neighbours(box);
        if (at != default)
            Svg.At(at);
        Svg.Pen.Put(">"u8);
        if (words is not null)
            Svg.Title(words);
    }

    public void Begin(string kind, string? words, (double Left, double Top) at) => Svg.Begin(kind, words, at);

    public void BeginWindow(Region on, Region of) => Svg.BeginWindow(on, of);

    /// <summary>Ends what was begun last: what is a link holds nothing that begins.</summary>
    public void End()
    {
        if (!isLink)
        {
            Svg.End();
            return;
        }
        isLink = false;
        Svg.Pen.Put("</a>"u8);
        if (isSeat && window.Detail == ChartDetail.Full && links.Fold is { } fold && HasBranch(box))
            Fold(fold);
        Svg.Pen.Put("\n"u8);
    }

    public void Rectangle(Region at, double round, ChartPaint paint) => Svg.Rectangle(at, round, paint);

    public void Rectangles(scoped ReadOnlySpan<Region> places, ChartPaint paint) => Svg.Rectangles(places, paint);

    public void Circle((double X, double Y) middle, double radius, string fill) => Svg.Circle(middle, radius, fill);

    public void Lines(scoped ReadOnlySpan<ChartStroke> strokes, ChartPaint paint) => Svg.Lines(strokes, paint);

    public void Curve(ChartCurve curve, ChartPaint paint) => Svg.Curve(curve, paint);

    public void Text(string text, (double X, double Baseline) at, ChartType type) => Svg.Text(text, at, type);

    private readonly bool HasBranch(int at) => window.Picture.Ends[at] > at + 1 || window.Picture.Chart[at].Hidden.Heads > 0;

    private readonly string MarkOf(int at)
    {
        var (ends, parents) = (window.Picture.Ends, window.Picture.Chart.Parents);
        return at == selected ? " on" : selected < 0 ? "" : at < selected && selected < ends[at] ? " chain" : parents[at] >= 0 && parents[at] == parents[selected] ? " peer" : "";
    }

    private void Second(ChartDotted line)
    {
        var chart = window.Picture.Chart;
        Svg.Pen.Put(chart.HasDotted || line.From == selected || line.To == selected ? "<g class=\"second lit\""u8 : "<g class=\"second\""u8);
        Svg.Attribute("data-from"u8, chart.IdOf(line.From));
        Svg.Attribute("data-to"u8, chart.IdOf(line.To));
        Svg.Pen.Put(">"u8);
    }

    private void Beside()
    {
        if (links.OpenBeside)
            Svg.Pen.Put(" target=\"_blank\""u8);
    }

    /// <summary>Who is above, first below and beside a box, for whoever walks by key.</summary>
    private void Neighbours(int at)
    {
        var (picture, chart) = (window.Picture, window.Picture.Chart);
        var (parent, end) = (chart.Parents[at], picture.Ends[at]);
        Svg.Pen.Attribute("data-level"u8, picture.Levels[at]);
        if (parent >= 0)
            Svg.Attribute("data-up"u8, chart.IdOf(parent));
        if (end > at + 1)
            Svg.Attribute("data-down"u8, chart.IdOf(at + 1));
        if (picture.Before[at] is >= 0 and var before)
            Svg.Attribute("data-prev"u8, chart.IdOf(before));
        if (end < chart.Count && chart.Parents[end] == parent)
            Svg.Attribute("data-next"u8, chart.IdOf(end));
        if (HasBranch(at))
            Svg.Pen.Put(chart[at].Hidden.Heads > 0 ? " data-open=\"false\""u8 : " data-open=\"true\""u8);
    }

    /// <summary>A button below a box: minus where its branch is open; where it is folded, the count that is drawn there already.</summary>
    private void Fold(Func<Entries.Ref, string> fold)
    {
        var (seat, corner) = (window.Picture.Chart[box], window.Picture.Corners[box]);
        var isFolded = seat.Hidden.Heads > 0;
        Svg.Pen.Put(isFolded ? "<a class=\"fold shut\" tabindex=\"-1\""u8 : "<a class=\"fold\" tabindex=\"-1\""u8);
        Svg.Attribute("href"u8, fold(seat.Subject));
        Beside();
        Svg.Attribute("aria-label"u8, $"{(isFolded ? "Unfold" : "Fold")} what is below {seat.Name}, {seat.Title}");
        Svg.Pen.Put(">"u8);
        var place = ChartDrawing.PillAt(isFolded ? seat.Hidden.Words : "");
        place = place with { Left = corner.Left + place.Left, Top = corner.Top + place.Top };
        if (isFolded)
        {
            Svg.Rectangle(place, place.Height / 2, new ChartPaint(null));
        }
        else
        {
            var (x, y) = (place.Left + (place.Width / 2), place.Top + (place.Height / 2));
            Svg.Rectangle(place, place.Height / 2, new ChartPaint("surface", "line-strong"));
            Svg.Lines([new ChartStroke(x - 4, y, x + 4, y)], new ChartPaint(null, "ink", 1.4));
        }
        Svg.Pen.Put("</a>"u8);
    }
}
