using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>Somebody, or a seat without a person of its own, whose manager is another one than before.</summary>
/// <param name="Seat">The seat after.</param>
/// <param name="Person">Who holds it; null for a vacant seat or one that stands for several.</param>
/// <param name="Name">The person's name, or what the seat is called.</param>
/// <param name="From">The manager before.</param>
/// <param name="To">The manager after.</param>
/// <param name="IsSamePerson">Whether only the manager's seat is another one and the people who hold it are the same.</param>
public sealed record NewManager(Ref Seat, Ref? Person, string Name, ManagerEnd From, ManagerEnd To, bool IsSamePerson)
{
    /// <summary>Compares who reports to whom. People are followed from seat to seat; somebody who joins gets no <em>new</em> manager.</summary>
    internal static ImmutableArray<NewManager> Between(Organization before, Organization after) =>
        [.. after.Positions.SelectMany(seat => Of(seat, before))];

    private static IEnumerable<NewManager> Of(Position seat, Organization before)
    {
        if (seat.IsVacant || seat.StandsForSeveral)
        {
            if (before.PositionOf(seat.Id) is { } earlier && Compared(earlier, seat, null) is { } moved)
                yield return moved;
            yield break;
        }
        foreach (var holder in seat.Holders.DistinctBy(holder => holder.PersonId, StringComparer.Ordinal))
            if (EarlierSeat(holder.PersonId, seat, before) is { } earlier && Compared(earlier, seat, holder.PersonId) is { } changed)
                yield return changed;
    }

    /// <summary>The same seat if the person held it before, else the first one they gave up.</summary>
    private static Position? EarlierSeat(string person, Position seat, Organization before)
    {
        if (before.PersonOf(person) is not { } found)
            return null;
        var held = found.Positions.ToArray();
        var kept = seat.Organization.PersonOf(person)!.Value.Positions.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return held.Where(one => one.Id == seat.Id).Concat(held.Where(one => !kept.Contains(one.Id))).Select(one => (Position?)one).FirstOrDefault();
    }

    private static NewManager? Compared(Position earlier, Position seat, string? person)
    {
        var (from, to) = (ManagerEnd.Of(earlier), ManagerEnd.Of(seat));
        var people = from.People.SequenceEqual(to.People, StringComparer.Ordinal);
        if ((from.Position == to.Position && people) || (person is not null && to.People.Contains(person)))
            return null;
        var name = person is null ? Names.LabelOf(seat) : seat.Organization.PersonOf(person)?.Name ?? person;
        return new NewManager(seat.Ref, person is null ? null : new Ref(RefKind.Person, person), name, from, to, people && !to.People.IsEmpty);
    }
}

/// <summary>A manager's seat on one side of a difference.</summary>
/// <param name="Position">The seat as written; null at the top.</param>
/// <param name="Name">Who holds it, or what it is called; "nobody" at the top.</param>
/// <param name="People">The ids of those who hold it, in ordinal order; empty when it is vacant or unknown.</param>
public sealed record ManagerEnd(Ref? Position, string Name, ImmutableArray<string> People)
{
    internal static ManagerEnd Of(Position seat) => (seat.ManagerId, seat.Manager) switch
    {
        (null, _) => new ManagerEnd(null, "nobody", []),
        ({ } id, null) => new ManagerEnd(new Ref(RefKind.Position, id), Names.Unknown(id), []),
        (_, { } manager) => new ManagerEnd(manager.Ref, Names.LabelOf(manager), [.. manager.Holders.Select(holder => holder.PersonId).Order(StringComparer.Ordinal)]),
    };
}
