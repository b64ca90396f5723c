using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Org;

/// <summary>Where a chart is shown.</summary>
/// <param name="Page">The page that holds it.</param>
/// <param name="Files">What the addresses of its parts and files begin with.</param>
/// <param name="Name">What its files are called.</param>
/// <param name="Kind">What its boxes stand for.</param>
/// <param name="Dotted">What its dotted lines are called where they are chosen.</param>
/// <param name="Twin">Where its page says the same.</param>
public sealed record ChartPlace(string Page, string Files, string Name, RefKind Kind, string Dotted, string Twin)
{
    /// <summary>Whether it stands in a frame, out of which everything leads.</summary>
    public bool IsFramed { get; init; }
}

/// <summary>What the address of a chart asks for beside what it shows: which part of the picture, what is folded and selected; and where things in it lead.</summary>
public sealed class ChartView
{
    /// <summary>The part of a page that a picture takes before a script says how large it is.</summary>
    public const double UsualWidth = 1080;
    public const double UsualHeight = 560;

    private const double Margin = 28;
    private const double LeastScale = 1e-5;
    private const double MostScale = 4;
    private const double ScaleOfSelected = 0.85;
    private const double LeastReadable = 0.5;
    private const double LeastForTitles = 0.7;

    /// <summary>What belongs to the part that is shown, not to the picture.</summary>
    private static readonly string[] OfWindow = ["x", "y", "scale", "left", "top", "width", "height", "box", "map", "what"];

    private readonly IQueryCollection query;
    private readonly ImmutableHashSet<string> folded;
    private readonly Func<Ref, string> pageOf;
    private readonly Region? interest;

    /// <summary>A view of a picture.</summary>
    /// <param name="query">The address.</param>
    /// <param name="place">Where it is shown.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="folded">What is folded in it.</param>
    /// <param name="pageOf">The page of what a box stands for.</param>
    /// <param name="interest">What is in view at first, by id; all of it where nothing is named.</param>
    public ChartView(IQueryCollection query, ChartPlace place, ChartPicture picture, ImmutableHashSet<string> folded, Func<Ref, string> pageOf, IEnumerable<string>? interest = null)
    {
        (this.query, Place, Picture, this.folded, this.pageOf, Turned) = (query, place, picture, folded, pageOf, TurnedBy(query));
        this.interest = picture.Around((interest ?? []).Select(id => picture.Chart.BoxOf(new Ref(place.Kind, id))).Where(box => box >= 0));
        Selected = Word(query, "sel") is { } id ? picture.Chart.BoxOf(new Ref(place.Kind, id)) : -1;
        Window = WindowOf();
    }

    public ChartPlace Place { get; }

    public ChartPicture Picture { get; }

    /// <summary>What is turned over, by the address or to bring what is selected into view.</summary>
    public ImmutableHashSet<string> Turned { get; init; }

    /// <summary>How many boxes there are where some are folded before anybody says so; else null.</summary>
    public int? Unfolded { get; init; }

    /// <summary>The selected box, or -1.</summary>
    public int Selected { get; }

    public ChartWindow Window { get; }

    /// <summary>Whether the address folds or unfolds anything.</summary>
    public bool HasFolds => Word(query, "fold") is not null;

    /// <summary>The address of the page with other words.</summary>
    public string Page(params (string Name, string? Value)[] set) => Address(Place.Page, set);

    /// <summary>The address of a part or a file with other words.</summary>
    public string File(string ending, params (string Name, string? Value)[] set) => Address($"{Place.Files}/{ending}", set);

    /// <summary>The address of a file of all that is shown, with what is folded at first.</summary>
    public string FileOfAll(string ending) => Unfolded is null ? File(ending) : File(ending, ("depth", "all"), ("fold", null));

    /// <summary>The address of a file of the part that is shown.</summary>
    public string FileOfPart(string ending) => File(ending,
        ("what", "view"), ("left", Text(Window.Area.Left)), ("top", Text(Window.Area.Top)), ("scale", Window.Scale.ToString("0.#####", CultureInfo.InvariantCulture)),
        ("width", Text(Window.Area.Width * Window.Scale)), ("height", Text(Window.Area.Height * Window.Scale)));

    /// <summary>A word of an address, or null when it is left out or empty.</summary>
    public static string? Word(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } word, ..] ? word : null;

    /// <summary>The layout that an address asks for.</summary>
    public static ChartLayout? LayoutOf(IQueryCollection query) => Word(query, "layout") switch { "tidy" => ChartLayout.Tidy, "compact" => ChartLayout.Compact, _ => null };

    /// <summary>The number of levels that an address asks for.</summary>
    public static int? LevelsOf(IQueryCollection query) => Numbers.Whole(Word(query, "depth")) is > 0 and var levels ? levels : null;

    /// <summary>What is turned over by an address: folded where it would be open, and open where it would be folded.</summary>
    public static ImmutableHashSet<string> TurnedBy(IQueryCollection query) => [.. (Word(query, "fold") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The same view with other words in its address; the part that is shown is left out, as it belongs to this picture.</summary>
    private string Address(string path, params (string Name, string? Value)[] set)
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
    public ChartLinks Links => new(
        pageOf,
        subject => Page(("focus", subject.Id), ("fold", null), ("sel", null)),
        subject => Page(("fold", TurnedWith(subject)), ("depth", IsCutAt(subject) ? null : Word("depth")), ("sel", subject.Id)))
    {
        OpenBeside = Place.IsFramed,
    };

    private string? Word(string name) => Word(query, name);

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private double? Number(string name) =>
        double.TryParse(Word(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e9 ? number : null;

    /// <summary>Whether a box hides what is below it because the levels end there.</summary>
    private bool IsCutAt(Ref subject) => !folded.Contains(subject.Id) && Picture.Chart[Picture.Chart.BoxOf(subject)].Hidden.Heads > 0;

    private string? TurnedWith(Ref subject)
    {
        var without = Turned.Remove(subject.Id);
        var next = without.Count < Turned.Count || IsCutAt(subject) ? without : Turned.Add(subject.Id);
        return next.IsEmpty ? null : string.Join(',', next.Order(StringComparer.Ordinal));
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
        var middle = Word("box") is { } box ? Picture.Chart.BoxOf(new Ref(Place.Kind, box)) : Selected;
        if (Number("x") is { } x && Number("y") is { } y && scale is { } given && Word("box") is null)
            return Around(x, y, width, height, given);
        if (middle < 0)
            return scale is { } all ? Around(Picture.Width / 2, height / all / 2, width, height, all) : First(width, height);
        var (cornerLeft, cornerTop) = Picture.Corners[middle];
        return Around(cornerLeft + (ChartPicture.BoxWidth / 2.0), cornerTop + (ChartPicture.BoxHeight / 2.0), width, height, scale ?? ScaleOfSelected);
    }

    /// <summary>All of it; of a picture too large for that, what is of interest; of a tree too wide for that, what is around its top, at a size that can be read.</summary>
    private ChartWindow First(double width, double height)
    {
        var whole = Whole(width, height);
        if (whole.Scale < LeastForTitles && interest is { } here)
        {
            var scale = Math.Clamp(Math.Min(width / (here.Width + (2 * Margin)), height / (here.Height + (2 * Margin))), ScaleOfSelected, 1);
            return Around(here.Left + (here.Width / 2), here.Top + (here.Height / 2), width, height, scale);
        }
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
