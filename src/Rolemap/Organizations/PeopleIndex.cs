using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>Who the people are and which seats they hold at the day: from their own entries, the short form and the holders of positions.</summary>
internal sealed class PeopleIndex
{
    private readonly string[] ids;
    private readonly string?[] names;
    private readonly Entry?[] entries;
    private readonly int[] firstSeat;
    private readonly int[] seats;
    private readonly int[] firstHolder;
    private readonly Holder[] holders;

    public PeopleIndex(EntrySet set, DateOnly asOf)
    {
        var found = new Dictionary<string, (string? Name, Entry? Entry)>(StringComparer.Ordinal);
        foreach (var person in set[RefKind.Person])
            found[person.Id] = (person.Text(PersonFields.Name), person);
        var all = new List<Holder>();
        var positions = set[RefKind.Position];
        firstHolder = new int[positions.Length + 1];
        for (var i = 0; i < positions.Length; i++)
        {
            all.AddRange(HoldersOf(positions[i], asOf, found));
            firstHolder[i + 1] = all.Count;
        }
        ids = [.. found.Keys.Order(StringComparer.Ordinal)];
        names = Array.ConvertAll(ids, id => found[id].Name);
        entries = Array.ConvertAll(ids, id => found[id].Entry);
        holders = [.. all];
        (firstSeat, seats) = SeatsByPerson();
    }

    public int Count => ids.Length;

    public int IndexOf(string id)
    {
        var at = Array.BinarySearch(ids, id, StringComparer.Ordinal);
        return at < 0 ? -1 : at;
    }

    public string IdOf(int person) => ids[person];

    public string? NameOf(int person) => names[person];

    public Entry? EntryOf(int person) => entries[person];

    /// <summary>The positions a person holds at the day, in the order of their ids.</summary>
    public ReadOnlySpan<int> SeatsOf(int person) => seats.AsSpan(firstSeat[person], firstSeat[person + 1] - firstSeat[person]);

    /// <summary>Who holds a position at the day, in the order written.</summary>
    public ReadOnlySpan<Holder> HoldersOf(int position) => holders.AsSpan(firstHolder[position], firstHolder[position + 1] - firstHolder[position]);

    /// <summary>Notes everybody the position names at any time, and returns those who hold it at the day.</summary>
    private static IEnumerable<Holder> HoldersOf(Entry position, DateOnly asOf, Dictionary<string, (string? Name, Entry? Entry)> found)
    {
        if (position.Text(PositionFields.Name) is { } name)
        {
            Note(found, position.Id, name);
            if (position.Day(PositionFields.Since) is not { } since || since <= asOf)
                yield return new Holder(position.Id, "permanent", position.Day(PositionFields.Since), null);
        }
        foreach (var written in position.Parts(PositionFields.Holders))
        {
            if (written.Text(HolderFields.Person) is not { } person)
                continue;
            Note(found, person, written.Text(HolderFields.Name));
            var (from, until) = (written.Day(HolderFields.From), written.Day(HolderFields.Until));
            if (!(from > asOf) && !(until < asOf))
                yield return new Holder(person, written.Text(HolderFields.Kind) ?? "permanent", from, until);
        }
    }

    private static void Note(Dictionary<string, (string? Name, Entry? Entry)> found, string id, string? name)
    {
        if (!found.TryGetValue(id, out var known) || known.Name is null)
            found[id] = (name, known.Entry);
    }

    private (int[] First, int[] Seats) SeatsByPerson()
    {
        var first = new int[ids.Length + 1];
        foreach (var holder in holders)
            first[IndexOf(holder.PersonId) + 1]++;
        for (var i = 1; i < first.Length; i++)
            first[i] += first[i - 1];
        var (next, all) = (first.AsSpan(0, ids.Length).ToArray(), new int[holders.Length]);
        for (var position = 0; position + 1 < firstHolder.Length; position++)
            foreach (var holder in HoldersOf(position))
                all[next[IndexOf(holder.PersonId)]++] = position;
        return (first, all);
    }
}

/// <summary>Somebody who holds a position at the day.</summary>
/// <param name="PersonId">The person's id.</param>
/// <param name="Kind">permanent, acting or interim.</param>
/// <param name="From">The first day, or null when it is not written.</param>
/// <param name="Until">The last day, included, or null.</param>
public readonly record struct Holder(string PersonId, string Kind, DateOnly? From, DateOnly? Until);
