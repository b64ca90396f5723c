using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Web.Access;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Org;

/// <summary>What the address of the org chart asks for: whose branch, how drawn, and which part of the picture.</summary>
public sealed class OrgView
{
    /// <summary>The part of a page that a picture takes before a script says how large it is.</summary>
    public const double UsualWidth = 1080;
    public const double UsualHeight = 560;

    private const double Margin = 28;
    private const double LeastScale = 1e-5;
    private const double MostScale = 4;
    private const double ScaleOfSelected = 0.85;
    private const double LeastReadable = 0.5;

    /// <summary>What belongs to the part that is shown, not to the picture.</summary>
    private static readonly string[] OfWindow = ["x", "y", "scale", "left", "top", "width", "height", "box", "map", "what"];

    private readonly IQueryCollection query;

    public OrgView(IQueryCollection query, Visit visit)
    {
        this.query = query;
        var organization = visit.Organization ?? throw new InvalidOperationException("There is nothing to draw.");
        ChartLayout? layout = Word("layout") switch { "tidy" => ChartLayout.Tidy, "compact" => ChartLayout.Compact, _ => null };
        Request = new ChartRequest
        {
            Focus = organization.PositionOf(Word("focus")),
            Levels = Numbers.Whole(Word("depth")) is > 0 and var levels ? levels : null,
            Color = Colouring.ColorOf(Word("color")),
            HasDotted = Word("dotted") == "1",
            Folded = [.. (Word("fold") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)],
        };
        Picture = visit.PictureOf(Request, layout);
        Selected = Word("sel") is { } id ? Picture.Chart.BoxOf(new Ref(RefKind.Position, id)) : -1;
        Window = WindowOf();
    }

    public ChartRequest Request { get; }

    public ChartPicture Picture { get; }

    /// <summary>The selected box, or -1.</summary>
    public int Selected { get; }

    public ChartWindow Window { get; }

    /// <summary>The same view with other words in its address; the part that is shown is left out, as it belongs to this picture.</summary>
    public string Address(string path, params (string Name, string? Value)[] set)
    {
        var builder = new QueryBuilder();
        foreach (var (name, values) in query)
            if (!OfWindow.Contains(name, StringComparer.Ordinal) && !set.Any(pair => pair.Name == name))
                builder.Add(name, values.OfType<string>());
        foreach (var (name, value) in set)
            if (value is not null)
                builder.Add(name, value);
        return path + builder.ToQueryString();
    }

    /// <summary>Where the things in the picture lead.</summary>
    public ChartLinks Links(Visit visit) => new(
        subject => visit.Organization?.PositionOf(subject.Id)?.Person is { } person ? Shell.Links.To(person.Ref) : Shell.Links.To(subject),
        subject => Address("/org", ("focus", subject.Id), ("fold", null), ("sel", null)),
        subject => Address("/org", ("fold", FoldedWith(subject.Id)), ("depth", IsCutAt(subject) ? null : Word("depth")), ("sel", subject.Id)));

    private string? Word(string name) => query[name] is [{ Length: > 0 } word, ..] ? word : null;

    private double? Number(string name) =>
        double.TryParse(Word(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e9 ? number : null;

    /// <summary>Whether a box hides what is below it because the levels end there.</summary>
    private bool IsCutAt(Ref subject) => !Request.Folded.Contains(subject.Id) && Picture.Chart[Picture.Chart.BoxOf(subject)].Hidden.Heads > 0;

    private string? FoldedWith(string id)
    {
        var unfolded = Request.Folded.Remove(id);
        var folded = unfolded.Count < Request.Folded.Count || IsCutAt(new Ref(RefKind.Position, id)) ? unfolded : unfolded.Add(id);
        return folded.IsEmpty ? null : string.Join(',', folded.Order(StringComparer.Ordinal));
    }

    /// <summary>A script names the window; an address its middle; else a selected box stands in the middle, or all is shown.</summary>
    private ChartWindow WindowOf()
    {
        if (Word("map") == "1")
            return Whole(180, 110);
        var (width, height) = (Math.Clamp(Number("width") ?? UsualWidth, 40, 8000), Math.Clamp(Number("height") ?? UsualHeight, 40, 8000));
        var scale = Number("scale") is { } wanted ? Math.Clamp(wanted, LeastScale, MostScale) : (double?)null;
        if (scale is { } exact && Number("left") is { } left && Number("top") is { } top)
            return ChartWindow.Of(Picture, new Region(left, top, width / exact, height / exact), exact);
        var middle = Word("box") is { } box ? Picture.Chart.BoxOf(new Ref(RefKind.Position, box)) : Selected;
        if (Number("x") is { } x && Number("y") is { } y && scale is { } given && Word("box") is null)
            return Around(x, y, width, height, given);
        if (middle < 0)
            return scale is { } all ? Around(Picture.Width / 2, height / all / 2, width, height, all) : First(width, height);
        var (cornerLeft, cornerTop) = Picture.Corners[middle];
        return Around(cornerLeft + (ChartPicture.BoxWidth / 2.0), cornerTop + (ChartPicture.BoxHeight / 2.0), width, height, scale ?? ScaleOfSelected);
    }

    /// <summary>All of it; of a tree too wide for that, what is around its top, at a size that can be read.</summary>
    private ChartWindow First(double width, double height)
    {
        var whole = Whole(width, height);
        return Picture.Layout == ChartLayout.Compact || whole.Scale >= LeastReadable
            ? whole
            : Around(Picture.Corners[0].Left + (ChartPicture.BoxWidth / 2.0), (height / LeastReadable / 2) - Margin, width, height, LeastReadable);
    }

    private ChartWindow Around(double x, double y, double width, double height, double scale) =>
        ChartWindow.Of(Picture, new Region(x - (width / scale / 2), y - (height / scale / 2), width / scale, height / scale), scale);

    private ChartWindow Whole(double width, double height)
    {
        var scale = Math.Clamp(Math.Min(width / (Picture.Width + (2 * Margin)), height / (Picture.Height + (2 * Margin))), LeastScale, 1);
        return ChartWindow.Of(Picture, new Region((Picture.Width - (width / scale)) / 2, Math.Min(-Margin, (Picture.Height - (height / scale)) / 2), width / scale, height / scale), scale);
    }
}
