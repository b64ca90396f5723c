using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>What is known of somebody, gathered from the entries that speak of them: the person's own, the short form of a seat, and holders.</summary>
internal sealed class KnownPerson(string id)
{
    private static readonly char[] Parting = [' ', ',', ';', '\t'];

    public string Id { get; } = id;

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    /// <summary>The numbers and ids that the sources name.</summary>
    public HashSet<string> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>The seats the person is written to hold.</summary>
    public List<Entry> Seats { get; } = [];

    /// <summary>Everybody of whom the entries speak, by id.</summary>
    public static SortedDictionary<string, KnownPerson> AllOf(EntrySet entries)
    {
        var people = new SortedDictionary<string, KnownPerson>(StringComparer.Ordinal);
        foreach (var entry in entries[RefKind.Person])
        {
            var person = Get(people, entry.Id);
            (person.Name, person.Email) = (entry.Text(PersonFields.Name), entry.Text(PersonFields.Email));
            person.Numbers.UnionWith(NumbersIn(entry.Text(PersonFields.Source)));
        }
        foreach (var seat in entries[RefKind.Position])
        {
            if (seat.Text(PositionFields.Name) is { } name)
                Get(people, seat.Id).Holds(seat, name, isShort: true);
            foreach (var holder in seat.Parts(PositionFields.Holders))
                if (holder.Text(HolderFields.Person) is { } person)
                    Get(people, person).Holds(seat, holder.Text(HolderFields.Name), isShort: false);
        }
        return people;
    }

    /// <summary>The ids and numbers that a source names: its words.</summary>
    public static IEnumerable<string> NumbersIn(string? source) =>
        source?.Split(Parting, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsAsciiDigit) || word.Contains('@', StringComparison.Ordinal)) ?? [];

    private void Holds(Entry seat, string? name, bool isShort)
    {
        Seats.Add(seat);
        Name ??= name;
        if (isShort)
            Numbers.UnionWith(NumbersIn(seat.Text(PositionFields.Source)));
    }

    private static KnownPerson Get(SortedDictionary<string, KnownPerson> people, string id)
    {
        if (!people.TryGetValue(id, out var person))
            people[id] = person = new KnownPerson(id);
        return person;
    }
}
