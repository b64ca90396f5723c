using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>Somebody who holds a position at the day.</summary>
/// <param name="PersonId">The person's id.</param>
/// <param name="Kind">permanent, acting or interim.</param>
/// <param name="From">The first day, or null when it is not written.</param>
/// <param name="Until">The last day, included, or null.</param>
public readonly record struct Holder(string PersonId, string Kind, DateOnly? From, DateOnly? Until)
{
    private const string Permanent = "permanent";

    /// <summary>Whether the time it is held includes a day.</summary>
    internal bool HoldsAt(DateOnly day) => !(From > day) && !(Until < day);

    /// <summary>Adds all who are written to hold a position at some time, each with the name written there: the short form's person first, then its holders.</summary>
    internal static void AddAllOf(Entry position, List<(Holder Holder, string? Name)> all)
    {
        if (position.Text(PositionFields.Name) is { } shortForm)
            all.Add((new Holder(position.Id, Permanent, position.Day(PositionFields.Since), null), shortForm));
        if (position[PositionFields.Holders] is not Value.Items written)
            return;
        foreach (var value in written.All)
            if (value is Value.Part { Entry: var part } && part.Text(HolderFields.Person) is { } person)
                all.Add((new Holder(person, part.Text(HolderFields.Kind) ?? Permanent, part.Day(HolderFields.From), part.Day(HolderFields.Until)), part.Text(HolderFields.Name)));
    }
}
