using System.Collections.Immutable;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Explanations;

namespace Rolemap.Comparison;

/// <summary>A role of the other framework on the axis: its column.</summary>
/// <param name="Profile">The role.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Lines">Its title, in lines that fit the column.</param>
/// <param name="Reach">How far it reaches, in lines that fit; "reach not said" where that is so.</param>
public sealed record RangeColumn(Profile Profile, double Left, ImmutableArray<string> Lines, ImmutableArray<string> Reach);

/// <summary>Columns of one track.</summary>
/// <param name="Name">The track, shortened to its columns.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Width">The width.</param>
public sealed record RangeTrack(string Name, double Left, double Width);

/// <summary>Neighbouring columns that a range covers.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Width">The width.</param>
public readonly record struct RangeBar(double Left, double Width);

/// <summary>What stands beside the bars of a row.</summary>
/// <param name="Text">The text; empty where there is nothing to say.</param>
/// <param name="Left">Where it begins.</param>
public readonly record struct RangeReason(string Text, double Left);

/// <summary>A role and the bars of its range.</summary>
/// <param name="Match">The role and its range.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Name">Its title, shortened.</param>
/// <param name="Reach">How far it reaches, shortened.</param>
/// <param name="Word">How sure the range is, in a word.</param>
/// <param name="Reason">Why: the facts that agree and those that differ, shortened to the wider side of the bars.</param>
/// <param name="Bars">The bars, from left to right; empty where there is no counterpart.</param>
public sealed record RangeRow(RoleMatch Match, double Top, string Name, string Reach, string Word, RangeReason Reason, ImmutableArray<RangeBar> Bars);

/// <summary>Ranges of roles as bars over the ladder of the other framework, which is the axis of all of them. Immutable.</summary>
/// <remarks>Computed here so that the page, the file and the command line draw the same picture.</remarks>
public sealed class RangePicture
{
    /// <summary>The height of a row.</summary>
    public const double RowHeight = 42;

    /// <summary>The size of titles over columns.</summary>
    public const double TitleSize = 11.5;

    /// <summary>The size of what stands below titles.</summary>
    public const double SmallSize = 10.5;

    /// <summary>The size of the names of rows.</summary>
    public const double NameSize = 13;

    /// <summary>The height of a line of a title.</summary>
    public const double LineHeight = 14;

    /// <summary>The height of the names of tracks.</summary>
    public const double TrackHeight = 26;

    private const double NameWidth = 172;
    private const double Usual = 720;
    private const double Narrowest = 66;
    private const double Widest = 150;
    private const double TrackGap = 12;
    private const double ReasonGap = 6;
    private const double LeastForReason = 100;
    private const int MostLines = 3;

    private RangePicture(Alignment alignment) => Alignment = alignment;

    /// <summary>What is drawn.</summary>
    public Alignment Alignment { get; }

    /// <summary>The width.</summary>
    public double Width { get; private init; }

    /// <summary>The height.</summary>
    public double Height { get; private init; }

    /// <summary>Where the rows begin; above stand tracks, titles and reach.</summary>
    public double Top { get; private init; }

    /// <summary>The width of a column.</summary>
    public double ColumnWidth { get; private init; }

    /// <summary>The tracks of the other framework.</summary>
    public ImmutableArray<RangeTrack> Tracks { get; private init; } = [];

    /// <summary>The roles of the other framework, each once, by track.</summary>
    public ImmutableArray<RangeColumn> Columns { get; private init; } = [];

    /// <summary>The roles of the first framework, in its order.</summary>
    public ImmutableArray<RangeRow> Rows { get; private init; } = [];

    /// <summary>Draws a comparison; only one row where a role is named.</summary>
    public static RangePicture Of(Alignment alignment, string? role = null)
    {
        var groups = alignment.Other.Profiles.GroupBy(profile => profile.Role.TrackId ?? "", StringComparer.Ordinal).ToArray();
        var count = alignment.Other.Profiles.Length;
        var columnWidth = Math.Clamp(count == 0 ? Widest : Usual / count, Narrowest, Widest);
        var (tracks, columns, left) = (new List<RangeTrack>(), new List<RangeColumn>(), NameWidth);
        foreach (var group in groups)
        {
            var name = group.Key.Length == 0 ? "Roles" : alignment.Other.Framework.NameOf(RefKind.Track, group.Key);
            var width = group.Count() * columnWidth;
            tracks.Add(new RangeTrack(TextFit.Shorten(name, SmallSize, width - 8), left, width));
            foreach (var profile in group)
            {
                var title = LinesOf(RangeText.Name(profile), TitleSize, columnWidth - 8, isBold: true);
                columns.Add(new RangeColumn(profile, left, title, LinesOf(ReachOf(profile), SmallSize, columnWidth - 6)));
                left += columnWidth;
            }
            left += TrackGap;
        }
        var lines = columns.Max(column => (int?)column.Lines.Length) + columns.Max(column => (int?)column.Reach.Length) ?? 0;
        var top = TrackHeight + (lines * LineHeight) + 12;
        RoleMatch[] matches = [.. alignment.Matches.Where(match => role is null || match.Role.Role.Id == role)];
        return new RangePicture(alignment)
        {
            Width = Math.Max(left - TrackGap, NameWidth + Narrowest) + 2,
            Height = top + (matches.Length * RowHeight) + 4,
            Top = top,
            ColumnWidth = columnWidth,
            Tracks = [.. tracks],
            Columns = [.. columns],
            Rows = [.. matches.Select((match, at) => RowOf(match, top + (at * RowHeight), columns, columnWidth))],
        };
    }

    private static RangeRow RowOf(RoleMatch match, double top, List<RangeColumn> columns, double columnWidth)
    {
        var bars = ImmutableArray.CreateBuilder<RangeBar>();
        foreach (var column in columns.Where(column => match.Range.Contains(column.Profile)))
            if (bars.Count > 0 && bars[^1].Left + bars[^1].Width == column.Left)
                bars[^1] = new RangeBar(bars[^1].Left, column.Left + columnWidth - bars[^1].Left);
            else
                bars.Add(new RangeBar(column.Left, columnWidth));
        var name = TextFit.Shorten(RangeText.Name(match.Role), NameSize, NameWidth - 14, isBold: true);
        return new RangeRow(match, top, name, TextFit.Shorten(ReachOf(match.Role), SmallSize, NameWidth - 14), WordOf(match), ReasonOf(match, bars.ToImmutable(), columns[^1].Left + columnWidth), bars.ToImmutable());
    }

    private static string WordOf(RoleMatch match) =>
        match.Pin is not null ? "by hand" : match.Range.IsEmpty ? "no counterpart" : match.IsNearestOnly ? "nearest" : RangeText.Say(match.Confidence);

    /// <summary>Before the first bar or behind the last one, where there is more room.</summary>
    private static RangeReason ReasonOf(RoleMatch match, ImmutableArray<RangeBar> bars, double end)
    {
        if (bars.IsEmpty || RangeText.Reason(match) is not { } reason)
            return default;
        var (before, behind) = (bars[0].Left - NameWidth, end - (bars[^1].Left + bars[^1].Width));
        if (Math.Max(before, behind) < LeastForReason)
            return default;
        var text = TextFit.Shorten(reason, SmallSize, Math.Max(before, behind) - (2 * ReasonGap));
        return new RangeReason(text, behind >= before ? bars[^1].Left + bars[^1].Width + ReasonGap : bars[0].Left - ReasonGap - TextFit.WidthOf(text, SmallSize));
    }

    private static string ReachOf(Profile profile) => profile[ProfileCard.Reach]?.Words ?? "reach not said";

    /// <summary>Breaks a text at spaces; what does not fit three lines ends with an ellipsis.</summary>
    private static ImmutableArray<string> LinesOf(string text, double size, double room, bool isBold = false)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines.Count > 0 && (lines.Count == MostLines || TextFit.WidthOf($"{lines[^1]} {word}", size, isBold) <= room))
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        return [.. lines.Select(line => TextFit.Shorten(line, size, room, isBold))];
    }
}
