using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Those who hold a seat for the time being at the day: acting and interim holders.</summary>
internal static class Interims
{
    /// <summary>Each of them, with the seat.</summary>
    public static IEnumerable<Interim> Of(Inspection inspection) =>
        from seat in inspection.Organization.PositionsWriting(PositionFields.Holders)
        from part in seat.Entry.Parts(PositionFields.Holders)
        where part.Text(HolderFields.Kind) is "acting" or "interim"
            && !(part.Day(HolderFields.From) > inspection.AsOf) && !(part.Day(HolderFields.Until) < inspection.AsOf)
        select new Interim(seat, part);
}

/// <summary>Somebody who holds a seat for the time being.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Part">What is written about the holder.</param>
internal readonly record struct Interim(Position Seat, Entry Part)
{
    /// <summary>The holder's name.</summary>
    public string Name => Part.Text(HolderFields.Person) is { } id ? Seat.Organization.PersonOf(id)?.Name ?? id : Seat.Id;

    /// <summary>acting or interim.</summary>
    public string? Kind => Part.Text(HolderFields.Kind);

    /// <summary>The seat, by its title.</summary>
    public string What => Seat.Title ?? Seat.Role?.Title ?? Seat.Id;

    /// <summary>For how many days, where the first is written.</summary>
    public int? Days => Part.Day(HolderFields.From) is { } from ? Calendar.DaysBetween(from, Seat.Organization.AsOf) : null;
}
