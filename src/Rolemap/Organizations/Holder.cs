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

    /// <summary>Adds those who hold a position at a day, in the order written: the short form's person first, then its holders.</summary>
    internal static void AddThoseAt(DateOnly day, Entry position, List<Holder> holders)
    {
        if (position[PositionFields.Name] is not null && !(position.Day(PositionFields.Since) > day))
            holders.Add(new Holder(position.Id, Permanent, position.Day(PositionFields.Since), null));
        if (position[PositionFields.Holders] is not Value.Items written)
            return;
        foreach (var value in written.All)
            if (value is Value.Part { Entry: var holder } && holder.Text(HolderFields.Person) is { } person)
                AddIfAt(day, new Holder(person, holder.Text(HolderFields.Kind) ?? Permanent, holder.Day(HolderFields.From), holder.Day(HolderFields.Until)), holders);
    }

    private static void AddIfAt(DateOnly day, Holder holder, List<Holder> holders)
    {
        if (!(holder.From > day) && !(holder.Until < day))
            holders.Add(holder);
    }
}
