using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Whether a seat is held, and how.</summary>
public enum SeatState
{
    /// <summary>One person holds it for good.</summary>
    Held,

    /// <summary>Several hold it at once: a job share.</summary>
    Shared,

    /// <summary>Held only for a time, by somebody acting or interim.</summary>
    ForATime,

    /// <summary>Nobody holds it.</summary>
    Vacant,

    /// <summary>Nobody has held it yet: somebody will, or somebody is sought.</summary>
    Planned,

    /// <summary>It stands for several seats alike.</summary>
    Several,
}

/// <summary>How a seat is filled, over time. Immutable; equality is by reference.</summary>
public sealed class Standing
{
    private Standing(Position seat) => Seat = seat;

    /// <summary>The seat.</summary>
    public Position Seat { get; }

    /// <summary>How it is filled at the day.</summary>
    public SeatState State { get; private init; }

    /// <summary>Everybody who holds it at some time, the first to begin first.</summary>
    public ImmutableArray<Tenure> Tenures { get; private init; } = [];

    /// <summary>Those who hold it at the day.</summary>
    public IEnumerable<Tenure> Now => Tenures.Where(one => !one.IsPastAt(Day) && !one.IsAheadAt(Day));

    /// <summary>The first who will hold it, or null.</summary>
    public Tenure? Next => Tenures.FirstOrDefault(one => one.IsAheadAt(Day));

    /// <summary>Since when nobody holds it: as written, else the day after its last holder; null when it is held or nobody knows.</summary>
    public DateOnly? EmptySince { get; private init; }

    /// <summary>The openings that seek somebody for it.</summary>
    public ImmutableArray<Entry> Openings { get; private init; } = [];

    private DateOnly Day => Seat.Organization.AsOf;

    /// <summary>How a seat is filled.</summary>
    public static Standing Of(Position seat)
    {
        var tenures = Tenure.Of(seat);
        ImmutableArray<Entry> openings = [.. seat.Organization.Entries[RefKind.Opening].Where(entry => entry.Text(OpeningFields.Position) == seat.Id)];
        return new Standing(seat)
        {
            Tenures = tenures,
            Openings = openings,
            State = StateOf(seat, tenures, openings),
            EmptySince = seat.IsVacant ? EmptySinceOf(seat, tenures) : null,
        };
    }

    private static SeatState StateOf(Position seat, ImmutableArray<Tenure> tenures, ImmutableArray<Entry> openings)
    {
        var day = seat.Organization.AsOf;
        if (seat.StandsForSeveral)
            return SeatState.Several;
        if (seat.IsVacant)
            return EmptySinceOf(seat, tenures) is null && (tenures.Length > 0 || !openings.IsEmpty) ? SeatState.Planned : SeatState.Vacant;
        var now = tenures.Where(one => !one.IsPastAt(day) && !one.IsAheadAt(day)).ToArray();
        return now.All(one => one.IsForATime) ? SeatState.ForATime
            : now.Where(one => !one.IsForATime).DistinctBy(one => one.PersonId).Count() > 1 ? SeatState.Shared
            : SeatState.Held;
    }

    private static DateOnly? EmptySinceOf(Position seat, ImmutableArray<Tenure> tenures)
    {
        var day = seat.Organization.AsOf;
        if (seat.Entry.Day(PositionFields.VacantSince) is { } written && written <= day)
            return written;
        var last = tenures.Where(one => one.IsPastAt(day)).Max(one => one.Until);
        return last?.AddDays(1);
    }
}
