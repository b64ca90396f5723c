using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>What happens to a seat.</summary>
public enum SeatChangeKind
{
    /// <summary>It reports to another seat.</summary>
    Moved,

    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It is not there afterwards.</summary>
    Ended,

    /// <summary>Something else about it is different: who holds it, its title or its role.</summary>
    Changed,
}

/// <summary>What happens to a seat.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">From what to what: names of managers where it moves; null where there is nothing to tell apart.</param>
public sealed record SeatChange(SeatChangeKind Kind, string? Words)
{
    /// <summary>The word that stands in its box and in the legend.</summary>
    public string Word => WordOf(Kind);

    /// <summary>The word of a kind.</summary>
    public static string WordOf(SeatChangeKind kind) => kind switch
    {
        SeatChangeKind.Moved => "moved",
        SeatChangeKind.New => "new",
        SeatChangeKind.Ended => "ended",
        SeatChangeKind.Changed => "changed",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>What Changes do to seats, for a chart of the organization before or after them.</summary>
public sealed class SeatChanges
{
    private readonly Difference difference;
    private readonly Dictionary<string, SeatChange> bySeat = new(StringComparer.Ordinal);
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);

    private SeatChanges(Difference difference)
    {
        this.difference = difference;
        foreach (var change in difference.Changes.Where(change => change.Subject.Kind == RefKind.Position))
            Add(change.Subject.Id, difference.Before.PositionOf(change.Subject.Id), difference.After.PositionOf(change.Subject.Id));
    }

    /// <summary>What happens to a seat, or null.</summary>
    public SeatChange? this[string seat] => bySeat.GetValueOrDefault(seat);

    /// <summary>The organization before.</summary>
    public Organization Before => difference.Before;

    /// <summary>The organization after.</summary>
    public Organization After => difference.After;

    /// <summary>What the Changes are called, or null.</summary>
    public string? Title => difference.Scenario is { } scenario ? scenario.Title ?? scenario.Id : null;

    /// <summary>The seats that something happens to, by their ids.</summary>
    public IEnumerable<(string Seat, SeatChange Change)> All => bySeat.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    /// <summary>What a difference does to seats.</summary>
    public static SeatChanges Of(Difference difference) => new(difference);

    /// <summary>How many seats something happens to.</summary>
    public int CountOf(SeatChangeKind kind) => bySeat.Values.Count(change => change.Kind == kind);

    /// <summary>
    /// The seats to fold for a picture of what the Changes touch: the seats themselves, their managers before and after, all above them, and the
    /// reports of any of these stay in view on both sides.
    /// </summary>
    /// <param name="side">The organization before, or after.</param>
    public ImmutableHashSet<string> FoldedOn(Organization side)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in touched)
        {
            var above = side.PositionOf(id);
            while (above is { } seat && kept.Add(seat.Id)) // as far up as nobody has been
                above = seat.IsTop ? null : seat.Manager;
        }
        var lines = side.ReportingLines;
        var below = kept.Select(side.PositionOf).OfType<Position>().SelectMany(seat => lines.ChildrenOf(seat.Index).ToArray()).Select(at => new Position(side, at));
        return [.. below.Concat(side.Positions.Where(seat => seat.IsTop)).Where(seat => !kept.Contains(seat.Id) && seat.SubtreeCount > 1).Select(seat => seat.Id)];
    }

    /// <summary>Which side an organization is: "before" or "after".</summary>
    internal string SideOf(Organization organization) => ReferenceEquals(organization, Before) ? "before" : "after";

    private void Add(string id, Position? was, Position? becomes)
    {
        bySeat[id] = (was, becomes) switch
        {
            (null, _) => new SeatChange(SeatChangeKind.New, null),
            (_, null) => new SeatChange(SeatChangeKind.Ended, null),
            ({ } earlier, { } later) => Edited(earlier, later),
        };
        touched.Add(id);
        foreach (var manager in new[] { was?.ManagerId, becomes?.ManagerId })
            if (manager is not null)
                touched.Add(manager);
    }

    private static SeatChange Edited(Position was, Position becomes)
    {
        if (was.ManagerId != becomes.ManagerId)
        {
            var (from, to) = (ManagerOf(was), ManagerOf(becomes));
            return new SeatChange(SeatChangeKind.Moved, from == to ? $"{TitleOf(was.Manager)} → {TitleOf(becomes.Manager)}" : $"{from} → {to}");
        }
        (string From, string To)[] differences = [(HoldersOf(was), HoldersOf(becomes)), (TitleOf(was), TitleOf(becomes)), (RoleOf(was), RoleOf(becomes))];
        var first = differences.FirstOrDefault(pair => pair.From != pair.To);
        return new SeatChange(SeatChangeKind.Changed, first.From is null ? null : $"{first.From} → {first.To}");
    }

    private static string ManagerOf(Position seat) => seat.Manager?.Label ?? seat.ManagerId ?? "nobody";

    private static string HoldersOf(Position seat) => seat.IsVacant ? "vacant" : seat.Label;

    private static string TitleOf(Position? seat) => seat is { } known ? known.Title ?? known.Role?.Title ?? known.Id : "nobody";

    private static string RoleOf(Position seat) => seat.Role?.ShortTitle ?? seat.RoleId ?? "no role";
}
