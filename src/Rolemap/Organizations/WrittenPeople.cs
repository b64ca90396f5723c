using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>Who the people are and which seats they hold at the day: from their own entries, the short form and the holders of positions.</summary>
internal sealed class WrittenPeople : PeopleIndex
{
    private readonly EntryList written;
    private readonly string[] ids;
    private readonly string?[] names;
    private readonly PeopleFound found;
    private readonly int[] places;
    private readonly int[] firstHolder;
    private readonly int[] holders;
    private readonly Groups seats;

    public WrittenPeople(EntrySet set, DateOnly asOf)
    {
        written = set[RefKind.Person];
        var positions = set[RefKind.Position];
        found = new PeopleFound(Math.Max(written.Length, positions.Length));
        foreach (var person in written)
            found.Note(person.Id, person.Text(PersonFields.Name));
        var (atTheDay, ofOne) = (new List<int>(), new List<(Holder Holder, string? Name)>());
        firstHolder = new int[positions.Length + 1];
        for (var i = 0; i < positions.Length; i++)
        {
            ofOne.Clear();
            Holder.AddAllOf(positions[i], ofOne);
            foreach (var (holder, name) in ofOne)
                if (found.Note(holder.PersonId, name) is var person && holder.HoldsAt(asOf))
                    atTheDay.Add(person);
            firstHolder[i + 1] = atTheDay.Count;
        }
        (ids, names, places) = found.InOrder();
        holders = [.. atTheDay];
        for (var i = 0; i < holders.Length; i++)
            holders[i] = places[holders[i]];
        seats = SeatsByPerson();
    }

    public override int Count => ids.Length;

    public override int IndexOf(string id) => found.NumberOf(id) is >= 0 and var number ? places[number] : -1;

    public override int FirstAfter(string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal) is var at && at >= 0 ? at + 1 : ~at;

    public override string IdOf(int person) => ids[person];

    public override string? NameOf(int person) => names[person];

    public override Entry? EntryOf(int person) => written.IndexOf(ids[person]) is >= 0 and var at ? written[at] : null;

    public override ArraySegment<int> SeatsOf(int person) => seats[person];

    public override ReadOnlySpan<int> HoldersOf(int position) => holders.AsSpan(firstHolder[position], firstHolder[position + 1] - firstHolder[position]);

    public override bool IsHeld(int position) => firstHolder[position + 1] > firstHolder[position];

    private Groups SeatsByPerson()
    {
        var (people, positions) = (new int[holders.Length], new int[holders.Length]);
        for (var position = 0; position + 1 < firstHolder.Length; position++)
        {
            var shared = HoldersOf(position);
            for (var i = 0; i < shared.Length; i++)
            {
                var again = shared[..i].Contains(shared[i]);
                (people[firstHolder[position] + i], positions[firstHolder[position] + i]) = (again ? -1 : shared[i], position);
            }
        }
        return Groups.By(people, ids.Length, positions);
    }
}
