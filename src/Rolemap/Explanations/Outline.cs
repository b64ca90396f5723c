using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A seat in the outline of an organization.</summary>
public sealed class OutlineRow
{
    private readonly ImmutableArray<OutlineRow>.Builder below = ImmutableArray.CreateBuilder<OutlineRow>();

    internal OutlineRow(Position seat, int level, bool isAgain) => (Seat, Level, IsAgain) = (seat, level, isAgain);

    /// <summary>The seat.</summary>
    public Position Seat { get; }

    /// <summary>1 for the first rows, one more for each step down.</summary>
    public int Level { get; }

    /// <summary>Whether the seat stands in the outline already, because its lines run in a circle.</summary>
    public bool IsAgain { get; }

    /// <summary>The rows right below that are shown.</summary>
    public IReadOnlyList<OutlineRow> Below => below;

    /// <summary>How many entries stand right below in all: its reports, and those that stand for several.</summary>
    public int InAll { get; internal set; }

    /// <summary>How many of those come before the ones that are shown.</summary>
    public int Before { get; internal set; }

    /// <summary>How many come after the ones that are shown.</summary>
    public int After => InAll - Before - below.Count;

    internal void Add(OutlineRow row) => below.Add(row);
}

/// <summary>An organization, or a branch of it, as nested rows: level by level, and never more rows than fit on a page. Immutable.</summary>
public sealed class Outline
{
    /// <summary>The most rows there are.</summary>
    public const int MostRows = 200;

    /// <summary>The most rows right below one seat.</summary>
    public const int MostBelow = 50;

    /// <summary>Where a level does not fit, no seat gets fewer rows than this as long as there is room.</summary>
    private const int FewBelow = 3;

    private readonly HashSet<Position> seen = [];
    private int left = MostRows;

    private Outline() { }

    /// <summary>The first rows: the seat in focus, or those above which nobody stands.</summary>
    public ImmutableArray<OutlineRow> Tops { get; private set; } = [];

    /// <summary>How many tops there are in all.</summary>
    public int TopsInAll { get; private init; }

    /// <summary>How many rows it has.</summary>
    public int Count => MostRows - left;

    /// <summary>The outline of a branch.</summary>
    /// <param name="focus">The seat it starts from.</param>
    /// <param name="levels">How many levels, at least 1.</param>
    /// <param name="skip">How many of those right below the seat are left out, for the next page of a wide span.</param>
    public static Outline Of(Position focus, int levels, int skip = 0)
    {
        var outline = new Outline { TopsInAll = 1 };
        outline.Fill([focus], levels, skip);
        return outline;
    }

    /// <summary>The outline of a whole organization.</summary>
    /// <param name="tops">The seats above which nobody stands.</param>
    /// <param name="levels">How many levels, at least 1.</param>
    /// <param name="skip">How many tops are left out, for the next page of them.</param>
    public static Outline Of(ImmutableArray<Position> tops, int levels, int skip = 0)
    {
        var outline = new Outline { TopsInAll = tops.Length };
        outline.Fill(tops.Skip(skip).Take(MostBelow), levels, skip: 0);
        return outline;
    }

    private void Fill(IEnumerable<Position> first, int levels, int skip)
    {
        var level = first.Select(seat => Row(seat, 1)).ToList();
        Tops = [.. level];
        for (var at = 1; level.Count > 0; at++)
        {
            foreach (var row in level)
                row.InAll = row.IsAgain ? 0 : row.Seat.Span + row.Seat.Aggregates.Count();
            if (at >= levels)
                return;
            level = Next(level, at == 1 && Tops.Length == 1 ? skip : 0);
        }
    }

    /// <summary>One level further down. Where it does not fit, everybody gets the same share of what room is left.</summary>
    private List<OutlineRow> Next(List<OutlineRow> level, int skip)
    {
        var parents = level.Where(row => row.InAll > 0).ToArray();
        var each = parents.Sum(row => Math.Min(MostBelow, row.InAll)) <= left ? MostBelow : Math.Clamp(left / Math.Max(1, parents.Length), FewBelow, MostBelow);
        var next = new List<OutlineRow>();
        foreach (var parent in parents)
        {
            parent.Before = Math.Min(skip, parent.InAll);
            foreach (var seat in parent.Seat.Reports.Concat(parent.Seat.Aggregates).Skip(parent.Before).Take(Math.Min(each, left)))
            {
                parent.Add(Row(seat, parent.Level + 1));
                next.Add(parent.Below[^1]);
            }
        }
        return next;
    }

    private OutlineRow Row(Position seat, int level)
    {
        left--;
        return new OutlineRow(seat, level, !seen.Add(seat));
    }
}
