using System.Collections.Immutable;
using Rolemap.Lint;

namespace Rolemap.Charts;

/// <summary>What the legend explains beside colours.</summary>
public enum LegendMark
{
    /// <summary>None: a colour, or something that is written in the picture as it is in the legend.</summary>
    None,

    /// <summary>A dashed box.</summary>
    Dashed,

    /// <summary>A dotted line.</summary>
    Dotted,

    /// <summary>A frame.</summary>
    Frame,

    /// <summary>The mark of an error that a rule finds.</summary>
    Error,

    /// <summary>The mark of a warning.</summary>
    Warning,

    /// <summary>The mark of a note.</summary>
    Note,
}

/// <summary>Something in the legend.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Key">The colour it explains, or null for a mark.</param>
/// <param name="Mark">The mark it explains.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Baseline">Its baseline.</param>
public sealed record LegendEntry(string Text, ChartKey? Key, LegendMark Mark, double Left, double Baseline);

/// <summary>What stands above a picture: its title, the day, and a legend of what it shows and nothing else.</summary>
public sealed class ChartHeading
{
    /// <summary>The space around everything.</summary>
    public const double Margin = 24;

    /// <summary>The size of the title.</summary>
    public const double TitleSize = 20;

    /// <summary>The size of everything else.</summary>
    public const double TextSize = 12;

    /// <summary>The width of the swatch before a text of the legend.</summary>
    public const double Swatch = 22;

    private const double LeastWidth = 560;
    private const double FirstRow = 84;
    private const double RowHeight = 22;
    private const double Between = 20;

    private ChartHeading(ImmutableArray<LegendEntry> legend) => Legend = legend;

    /// <summary>The legend.</summary>
    public ImmutableArray<LegendEntry> Legend { get; }

    /// <summary>Where the picture begins.</summary>
    public double Height => (Legend is [.., var last] ? last.Baseline : FirstRow - RowHeight) + Margin;

    /// <summary>How wide it is together with its picture, margins included.</summary>
    public double Width { get; private init; }

    /// <summary>What stands behind the line about the picture.</summary>
    internal string Remark { get; private init; } = "";

    /// <summary>Whether colours come with patterns, and not with letters.</summary>
    internal bool HasPatterns { get; private init; }

    /// <summary>The heading of a part of a picture.</summary>
    public static ChartHeading Of(ChartWindow window)
    {
        var heading = Of(window.Picture, Math.Max(LeastWidth, window.Area.Width * window.Scale) + (2 * Margin));
        return new ChartHeading(heading.Legend) { Width = heading.Width, HasPatterns = window.Detail != ChartDetail.Full, Remark = window.IsWhole ? "" : " · the part that was in view" };
    }

    /// <summary>The heading of a picture.</summary>
    public static ChartHeading Of(ChartPicture picture) => Of(picture, Math.Max(LeastWidth, picture.Width) + (2 * Margin));

    /// <summary>The heading of a picture where it stands apart from it.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="wide">How wide it may be, margins included.</param>
    public static ChartHeading Of(ChartPicture picture, double wide)
    {
        var (entries, width) = (ImmutableArray.CreateBuilder<LegendEntry>(), wide - (2 * Margin));
        var (left, baseline) = (Margin, FirstRow);
        foreach (var (text, key, mark) in TextsOf(picture))
        {
            var room = (key is null && mark == LegendMark.None ? 0 : Swatch) + TextFit.WidthOf(text, TextSize) + Between;
            if (left > Margin && left + room > width + Margin)
                (left, baseline) = (Margin, baseline + RowHeight);
            entries.Add(new LegendEntry(text, key, mark, left, baseline));
            left += room;
        }
        return new ChartHeading(entries.ToImmutable()) { Width = wide };
    }

    private static LegendMark MarkOf(Severity severity) => severity switch { Severity.Error => LegendMark.Error, Severity.Warning => LegendMark.Warning, _ => LegendMark.Note };

    private static IEnumerable<(string Text, ChartKey? Key, LegendMark Mark)> TextsOf(ChartPicture picture)
    {
        var marks = picture.Chart.Marks;
        foreach (var key in picture.Chart.Explained)
            yield return (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key.Text} ({key.Count})"), key, LegendMark.None);
        if (marks.HasEmpty)
            yield return (picture.Chart.Wording.Empty, null, LegendMark.Dashed);
        foreach (var severity in marks.Severities)
            yield return (ChartWording.Of(severity), null, MarkOf(severity));
        if (marks.HasSeveral)
            yield return ("12 ×: stands for several seats", null, LegendMark.None);
        if (marks.HasHidden)
            yield return (picture.Chart.Wording.Hidden, null, LegendMark.None);
        if (!picture.Chart.Dotted.IsEmpty)
            yield return (picture.Chart.Wording.Dotted, null, LegendMark.Dotted);
        if (!picture.Frames.IsEmpty)
            yield return (picture.Chart.Wording.Frame, null, LegendMark.Frame);
    }
}
