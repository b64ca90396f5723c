using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Finds in a workspace the people, seats and teams that an import speaks of under other ids: by id, else by number, else by e-mail, else by a name that is unique on both sides.</summary>
/// <remarks>What is found twice is not found. Each way but the id is counted and told.</remarks>
internal sealed class WorkspaceMatch
{
    private const int MostWords = 6;

    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal), seats = new(StringComparer.Ordinal), teams = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, string First)> ways = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];

    public WorkspaceMatch(EntrySet workspace, EntrySet imported)
    {
        if (workspace[RefKind.Position].Length + workspace[RefKind.Person].Length + workspace[RefKind.Team].Length == 0)
            return; // a new workspace: there is nobody to find
        MatchPeople(KnownPerson.AllOf(workspace), KnownPerson.AllOf(imported));
        MatchSeats(workspace, imported);
        MatchManagers(workspace, imported);
        MatchTeams(workspace, imported);
    }

    /// <summary>What was decided, in sentences.</summary>
    public IEnumerable<string> Notes =>
        ways.Select(way => $"{way.Value.Count.ToString(CultureInfo.InvariantCulture)} {(way.Value.Count == 1 ? "person was" : "people were")} found in the workspace by {way.Key}, not by id; the first is {way.Value.First}.").Concat(notes);

    /// <summary>Whether nothing has another id in the workspace than in the import.</summary>
    public bool IsEmpty => people.Count + seats.Count + teams.Count == 0;

    /// <summary>An imported entry under the ids of the workspace.</summary>
    public Entry Renamed(Entry entry)
    {
        if (ReferenceEquals(entry.Shape, PersonFields.Shape))
            return entry.With(PersonFields.Id, Mapped(people, entry[PersonFields.Id]));
        if (ReferenceEquals(entry.Shape, TeamFields.Shape))
            return entry.With(TeamFields.Id, Mapped(teams, entry[TeamFields.Id]));
        return ReferenceEquals(entry.Shape, PositionFields.Shape) ? Seat(entry) : entry;
    }

    private Entry Seat(Entry seat)
    {
        var renamed = seat.With(PositionFields.Id, Mapped(seats, seat[PositionFields.Id])).With(PositionFields.Manager, Mapped(seats, seat[PositionFields.Manager]));
        if (seat[PositionFields.Teams] is Value.Items items)
            renamed = renamed.With(PositionFields.Teams, new Value.Items([.. items.All.Select(team => Mapped(teams, team)!)]));
        var person = people.GetValueOrDefault(seat.Id, seat.Id);
        if (seat[PositionFields.Name] is not null && person != renamed.Id)
            return AsHolder(renamed, person);
        return renamed[PositionFields.Holders] is Value.Items holders
            ? renamed.With(PositionFields.Holders, new Value.Items([.. holders.All.Select(holder => holder is Value.Part part ? new Value.Part(part.Entry.With(HolderFields.Person, Mapped(people, part.Entry[HolderFields.Person]))) : holder)]))
            : renamed;
    }

    /// <summary>The short form written out, for a seat and a person whose ids differ.</summary>
    internal static Entry AsHolder(Entry seat, string person) => seat
        .With(PositionFields.Holders, new Value.Items([new Value.Part(Entry.Of(HolderFields.Shape, (HolderFields.Person, new Value.Text(person)), (HolderFields.From, seat[PositionFields.Since])))]))
        .With(PositionFields.Name, null).With(PositionFields.Since, null);

    private static Value? Mapped(Dictionary<string, string> map, Value? value) =>
        value is Value.Text text && map.TryGetValue(text.Content, out var id) ? new Value.Text(id) { Line = text.Line, Column = text.Column } : value;

    private void MatchPeople(SortedDictionary<string, KnownPerson> known, SortedDictionary<string, KnownPerson> imported)
    {
        foreach (var person in imported.Values.Where(person => known.ContainsKey(person.Id)))
            CheckName(known[person.Id], person);
        var free = known.Values.Where(person => !imported.ContainsKey(person.Id)).ToList();
        var sought = imported.Values.Where(person => !known.ContainsKey(person.Id)).ToList();
        Take("number", sought, free, person => person.Numbers.Append(person.Id));
        Take("e-mail", sought, free, person => person.Email is { } email ? [email.ToLowerInvariant()] : []);
        Take("name", sought, free, person => person.Name is { } name ? [PersonName.KeyOf(name)] : []);
    }

    /// <summary>Pairs those who alone have a key on their side.</summary>
    private void Take(string way, List<KnownPerson> sought, List<KnownPerson> free, Func<KnownPerson, IEnumerable<string>> keysOf)
    {
        Dictionary<string, KnownPerson?> left = Index(free, keysOf), right = Index(sought, keysOf);
        foreach (var (key, person) in right.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (person is null || !left.TryGetValue(key, out var found) || found is null || people.ContainsKey(person.Id) || !free.Remove(found))
                continue;
            people[person.Id] = found.Id;
            sought.Remove(person);
            var (count, first) = ways.GetValueOrDefault(way, (0, $"person:{found.Id}, '{person.Id}' in the file"));
            ways[way] = (count + 1, first);
        }
    }

    private static Dictionary<string, KnownPerson?> Index(List<KnownPerson> all, Func<KnownPerson, IEnumerable<string>> keysOf)
    {
        var index = new Dictionary<string, KnownPerson?>(StringComparer.Ordinal);
        foreach (var person in all)
            foreach (var key in keysOf(person).Distinct(StringComparer.Ordinal))
                if (!index.TryAdd(key, person))
                    index[key] = null;
        return index;
    }

    private void CheckName(KnownPerson known, KnownPerson imported)
    {
        if (known.Name is { } was && imported.Name is { } becomes && PersonName.KeyOf(was) != PersonName.KeyOf(becomes)
            && (known.Email is null || imported.Email is null || !string.Equals(known.Email, imported.Email, StringComparison.OrdinalIgnoreCase)))
            notes.Add($"person:{known.Id} is '{was}' in the workspace and '{becomes}' in the file: the id is the same, so the name changes. If these are two people, give one of them another id first.");
    }

    private void MatchSeats(EntrySet workspace, EntrySet imported)
    {
        var known = KnownPerson.AllOf(workspace);
        var bySource = Unique(workspace[RefKind.Position], seat => KnownPerson.NumbersIn(seat.Text(PositionFields.Source)));
        var taken = imported[RefKind.Position].Select(seat => seat.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var seat in imported[RefKind.Position])
        {
            if (workspace.TryFind(seat.Ref, out _) && !people.ContainsKey(seat.Id))
                continue;
            var found = SeatOf(seat, known) ?? KnownPerson.NumbersIn(seat.Text(PositionFields.Source)).Append(seat.Id).Select(number => bySource.GetValueOrDefault(number)).OfType<Entry>().FirstOrDefault();
            if (found is not null && found.Id != seat.Id && taken.Add(found.Id))
                seats[seat.Id] = found.Id;
        }
    }

    /// <summary>The seat of the workspace that the holder of an imported one has: the only one, or the only one with the title.</summary>
    private Entry? SeatOf(Entry seat, SortedDictionary<string, KnownPerson> known)
    {
        var holders = seat[PositionFields.Name] is not null ? [seat.Id] : seat.Parts(PositionFields.Holders).Select(holder => holder.Text(HolderFields.Person)).OfType<string>().ToList();
        if (holders is not [var holder] || !known.TryGetValue(people.GetValueOrDefault(holder, holder), out var person))
            return null;
        if (person.Seats is [var only])
            return only;
        var titled = person.Seats.Where(one => one.Text(PositionFields.Title) == seat.Text(PositionFields.Title)).Take(2).ToList();
        return titled is [var named] ? named : null;
    }

    /// <summary>
    /// Managers who are in the workspace but not in the files, which may be a part of the company: by the number, address or name that the line says.
    /// Whoever is in the files too is not meant: there the line would have found them.
    /// </summary>
    private void MatchManagers(EntrySet workspace, EntrySet imported)
    {
        var named = new Dictionary<string, KnownPerson?>(StringComparer.Ordinal);
        var listed = KnownPerson.AllOf(imported).Keys.Select(id => people.GetValueOrDefault(id, id)).ToHashSet(StringComparer.Ordinal);
        foreach (var person in KnownPerson.AllOf(workspace).Values.Where(person => !listed.Contains(person.Id)))
            foreach (var key in person.Numbers.Concat(Orders(person.Name)).Append(person.Email ?? "").Where(text => text.Length > 0).Select(text => IdMaker.Fit(text).ToLowerInvariant()).Distinct(StringComparer.Ordinal))
                if (!named.TryAdd(key, person))
                    named[key] = null;
        foreach (var seat in imported[RefKind.Position])
            if (seat.Text(PositionFields.Manager) is { } manager && !seats.ContainsKey(manager) && !imported.TryFind(new Ref(RefKind.Position, manager), out _) && !workspace.TryFind(new Ref(RefKind.Position, manager), out _)
                && named.GetValueOrDefault(manager.ToLowerInvariant()) is { Seats: [var held] })
            {
                seats[manager] = held.Id;
                notes.Add($"The manager '{manager}' is not in the files; position:{held.Id} of the workspace is meant.");
            }
    }

    /// <summary>A name as it may be written: "Imani Vasquez" and, last name first, "Vasquez Imani".</summary>
    private static IEnumerable<string> Orders(string? name)
    {
        var words = name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Enumerable.Range(0, Math.Min(words.Length, MostWords)).Select(first => string.Join(' ', words.Skip(first).Concat(words.Take(first))));
    }

    private void MatchTeams(EntrySet workspace, EntrySet imported)
    {
        var byName = Unique(workspace[RefKind.Team], team => team.Text(TeamFields.Name) is { } name ? [name.ToLowerInvariant()] : []);
        foreach (var team in imported[RefKind.Team])
            if (!workspace.TryFind(team.Ref, out _) && team.Text(TeamFields.Name) is { } name && byName.GetValueOrDefault(name.ToLowerInvariant()) is { } found && !imported.TryFind(found.Ref, out _))
                teams[team.Id] = found.Id;
    }

    private static Dictionary<string, Entry?> Unique(IEnumerable<Entry> entries, Func<Entry, IEnumerable<string>> keysOf)
    {
        var index = new Dictionary<string, Entry?>(StringComparer.Ordinal);
        foreach (var entry in entries)
            foreach (var key in keysOf(entry).Distinct(StringComparer.Ordinal))
                if (!index.TryAdd(key, entry))
                    index[key] = null;
        return index;
    }
}
