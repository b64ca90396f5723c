using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Somebody who holds, held or will hold a seat, and when.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="PersonId">The person's id.</param>
/// <param name="Name">The person's name; the id when none is written.</param>
/// <param name="Kind">permanent, acting or interim.</param>
/// <param name="From">The first day, or null when it is not written.</param>
/// <param name="Until">The last day, included, or null.</param>
public sealed record Tenure(Position Seat, string PersonId, string Name, string Kind, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether it is for a time only: acting or interim.</summary>
    public bool IsForATime => Kind != "permanent";

    /// <summary>Whether it ended before a day.</summary>
    public bool IsPastAt(DateOnly day) => Until < day;

    /// <summary>Whether it begins after a day.</summary>
    public bool IsAheadAt(DateOnly day) => From > day;

    /// <summary>Everybody who is written to hold a seat at some time, the first to begin first; whose beginning is not written come before all.</summary>
    public static ImmutableArray<Tenure> Of(Position seat)
    {
        var written = new List<(Holder Holder, string? Name)>();
        Holder.AddAllOf(seat.Entry, written);
        return [.. written.Select(one => Of(seat, one.Holder)).OrderBy(one => one.From ?? DateOnly.MinValue).ThenBy(one => one.PersonId, StringComparer.Ordinal)];
    }

    /// <summary>All seats that a person is written to hold at some time, the last to begin first.</summary>
    public static ImmutableArray<Tenure> Of(Person person, Organization organization)
    {
        var (found, id) = (new List<Tenure>(), person.Id);
        var written = new List<(Holder Holder, string? Name)>();
        foreach (var seat in organization.Positions)
        {
            if (seat.Entry[PositionFields.Holders] is null && seat.Id != id)
                continue; // the short form's person has the id of the seat
            written.Clear();
            Holder.AddAllOf(seat.Entry, written);
            foreach (var (holder, _) in written)
                if (holder.PersonId == id)
                    found.Add(Of(seat, holder));
        }
        return [.. found.OrderByDescending(one => one.From ?? DateOnly.MinValue).ThenBy(one => one.Seat.Id, StringComparer.Ordinal)];
    }

    private static Tenure Of(Position seat, Holder holder) =>
        new(seat, holder.PersonId, seat.Organization.PersonOf(holder.PersonId)?.Name ?? holder.PersonId, holder.Kind, holder.From, holder.Until);
}
