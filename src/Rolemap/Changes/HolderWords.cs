using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for who holds a seat: taken, handed over, shared, fallen vacant.</summary>
internal static class HolderWords
{
    /// <summary>The sentences for an edited seat; none when the same people hold it in the same way now and later.</summary>
    public static IEnumerable<string> Of(Change change, Position was, Position becomes, Names names)
    {
        var seat = $"the seat {Names.TitleOf(becomes)}";
        var (left, come) = (was.Holders, becomes.Holders);
        var gone = left.Where(holder => come.All(other => other.PersonId != holder.PersonId)).ToArray();
        var joined = come.Where(holder => left.All(other => other.PersonId != holder.PersonId)).ToArray();
        var said = new List<string>(joined.Select(holder => Taken(holder, seat, gone, come.Count > joined.Length ? was : null, names)));
        if (gone.Length > 0 && joined.Length == 0)
            said.Add(come.Count == 0 ? $"T{seat[1..]} falls vacant (was held by {Named(gone, names.Before)})." : $"{Named(gone, names.Before)} leaves {seat}.");
        foreach (var holder in come)
            if (left.FirstOrDefault(other => other.PersonId == holder.PersonId) is { PersonId: not null } earlier)
                said.AddRange(Kept(earlier, holder, seat, names));
        return said.Concat(Later(change, names, seat));
    }

    /// <summary>Somebody who takes a seat, with the step this is for them.</summary>
    private static string Taken(Holder holder, string seat, Holder[] gone, Position? shared, Names names)
    {
        var how = holder.Kind == "permanent" ? "" : $" as {holder.Kind} holder";
        var with = gone.Length > 0 ? $" from {Named(gone, names.Before)}" : shared is { } others ? $" beside {Names.HoldersOf(others)}" : "";
        return $"{names.Is(RefKind.Person, holder.PersonId)} takes {seat}{how}{with}{StepOf(holder, names)}.";
    }

    /// <summary>The step from the person's first seat before to the first one after, where it is up or down.</summary>
    private static string StepOf(Holder holder, Names names)
    {
        var (from, to) = (SeatOf(names.Before, holder.PersonId)?.Role, SeatOf(names.After, holder.PersonId)?.Role);
        return RoleWords.Step(from, to) is { } step ? $" and {step} (was {from?.ShortTitle})" : "";
    }

    private static IEnumerable<string> Kept(Holder earlier, Holder later, string seat, Names names)
    {
        var (was, now) = (names.Was(RefKind.Person, later.PersonId), names.Is(RefKind.Person, later.PersonId));
        if (was != now)
            yield return $"T{seat[1..]} is held by {now} (was {was}).";
        if (earlier.Kind != later.Kind)
            yield return $"{now} holds {seat} as {later.Kind} holder (was {earlier.Kind}).";
        if (earlier.Until != later.Until)
            yield return later.Until is { } day ? $"{now} holds {seat} until {Shown(day)}." : $"{now} holds {seat} without an end.";
    }

    /// <summary>Those who take the seat on a day that is still to come.</summary>
    private static IEnumerable<string> Later(Change change, Names names, string seat)
    {
        var day = names.After.AsOf;
        var before = change.Before!.Parts(PositionFields.Holders).ToArray();
        return from holder in change.After!.Parts(PositionFields.Holders)
               where holder.Day(HolderFields.From) > day && !before.Contains(holder)
               let person = names.Is(RefKind.Person, holder.Text(HolderFields.Person) ?? "")
               select $"{person} takes {seat} on {holder[HolderFields.From]}.";
    }

    private static Position? SeatOf(Organization side, string person) =>
        side.PersonOf(person) is { } found && found.Positions.Any() ? found.Positions.First() : null;

    private static string Named(IEnumerable<Holder> holders, Organization side) =>
        Names.Listed(holders.Select(holder => side.PersonOf(holder.PersonId)?.Name ?? holder.PersonId));

    private static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
