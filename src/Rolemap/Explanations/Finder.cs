using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rolemap.Archetypes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What somebody meant who typed a reference, an id, a name, a title or a part of a name.</summary>
public abstract record Meaning
{
    private Meaning() { }

    /// <summary>One thing.</summary>
    /// <param name="Thing">What was meant.</param>
    public sealed record One(Candidate Thing) : Meaning;

    /// <summary>Several things go by that name.</summary>
    /// <param name="Candidates">All of them, by kind and id.</param>
    public sealed record Several(ImmutableArray<Candidate> Candidates) : Meaning;

    /// <summary>Nothing goes by that name.</summary>
    /// <param name="Nearest">What is spelled most like it; empty when nothing is near.</param>
    public sealed record Unknown(ImmutableArray<Candidate> Nearest) : Meaning;
}

/// <summary>Something that can be meant.</summary>
/// <param name="Ref">The reference to it.</param>
/// <param name="Label">Its name, for people.</param>
public sealed record Candidate(Ref Ref, string Label);

/// <summary>Finds what somebody means: people, seats, teams, products, roles, activities, rules and archetypes; openings, goals, tracks, stages and gates when they are named as such.</summary>
/// <remarks>
/// Tried in this order, and the first that finds anything answers: a full reference; an id; an id in another case; a name, title or
/// alias; the title of a seat; words of a name. Case, accents, spaces and punctuation do not count in names. A person goes before
/// the seat that has the same id. A role of another framework is named with that framework: <c>gitlab/senior-pm</c>, also as
/// <c>role:gitlab/senior-pm</c> and with a title behind the slash.
/// </remarks>
public sealed class Finder
{
    /// <summary>How well a thing goes by a text: 0 by its id, up to this by a name that is it or begins with it, then by words and parts of names; so much later by the title of a seat.</summary>
    private const int Begins = 2, SeatsComeLater = 5, Ranks = 10;

    private static readonly ImmutableArray<RefKind> AllKinds =
        [RefKind.Person, RefKind.Position, RefKind.Team, RefKind.Product, RefKind.Role, RefKind.Activity, RefKind.Rule, RefKind.Archetype];

    private readonly List<Known> things = [];
    private readonly ConcurrentDictionary<string, (Nearest Names, ILookup<string, Candidate> Things)> spellings = new(StringComparer.Ordinal);

    /// <summary>What is not meant unless its kind is named: a gate often has the id or the name of an activity.</summary>
    private readonly List<Known> onlyByKind = [];

    /// <summary>Id, names and title of each thing.</summary>
    private readonly Lazy<TextColumn> texts;

    private readonly Framework framework;
    private readonly Func<string, Framework?> others;

    /// <summary>Gathers what can be meant: of the framework and the rules, of an organization when one is given, and of archetypes.</summary>
    /// <param name="framework">The framework whose roles and activities need no further name.</param>
    /// <param name="organization">The organization, or null.</param>
    /// <param name="archetypes">The archetypes, or null.</param>
    /// <param name="others">The framework of an id, or null when there is none: where roles of other frameworks are looked up.</param>
    public Finder(Framework framework, Organization? organization, IEnumerable<Archetype>? archetypes = null, Func<string, Framework?>? others = null)
    {
        (this.framework, this.others) = (framework, others ?? (_ => null));
        texts = new(() => new TextColumn(things.Select(thing => $"\t{thing.FoldedId}\t{string.Join('\t', thing.Names)}\t{thing.SeatTitle}")));
        if (organization is not null)
            Gather(organization);
        Gather(framework);
        foreach (var role in framework.Roles)
            Add(role.Ref, role.Title, role.Spellings);
        foreach (var activity in framework.Activities)
            Add(activity.Ref, activity.Name, [activity.Name]);
        foreach (var rule in RuleBook.All)
            Add(rule.Card.Ref, $"{rule.Card.Id} {rule.Card.Name}", [rule.Card.Name]);
        foreach (var archetype in archetypes ?? [])
            Add(archetype.Ref, archetype.Name, [archetype.Name]);
    }

    /// <summary>What is meant among some kinds; among all that can be explained when none is named.</summary>
    public Meaning Find(string text, params ReadOnlySpan<RefKind> kinds)
    {
        var reference = Ref.TryParse(text, out var parsed) ? parsed : null;
        var wanted = !kinds.IsEmpty ? [.. kinds] : reference is not null ? [reference.Kind] : AllKinds;
        if (wanted.Contains(RefKind.Role) && InNamedFramework(text) is { } meant)
            return meant;
        var all = things.Concat(onlyByKind).Where(thing => wanted.Contains(thing.Thing.Ref.Kind));
        if (reference is not null)
            return Answer(all.Where(thing => thing.Thing.Ref == reference).Select(thing => thing.Thing)) ?? Unknown(reference.Id, wanted.Contains(reference.Kind) ? [reference.Kind] : []);
        var (key, id) = (Folded.Of(text), NormalForm.Composed(text));
        var words = key.Split(' ');
        var byId = texts.IsValueCreated && Folded.Of(id) is { Length: > 0 } folded ? Among($"\t{folded}\t") : all; // who asks once need not wait for all texts
        if (Answer(byId.Where(thing => thing.Thing.Ref.Id == id).Select(thing => thing.Thing)) is { } exact)
            return exact;
        // Whatever else goes by the text holds its first word, as it is folded.
        Known[] among = key.Length == 0 ? [.. all] : [.. Among(words[0])];
        return Answer(among.Where(thing => thing.Thing.Ref.Id.Equals(text, StringComparison.OrdinalIgnoreCase)).Select(thing => thing.Thing))
            ?? Answer(among.Where(thing => thing.Names.Contains(key)).Select(thing => thing.Thing))
            ?? Answer(among.Where(thing => thing.SeatTitle == key).Select(thing => thing.Thing))
            ?? Answer(among.Where(thing => thing.Names.Any(name => HoldsWords(name, words))).Select(thing => thing.Thing))
            ?? Unknown(text, wanted);

        IEnumerable<Known> Among(string part) =>
            texts.Value.PlacesOf(part).Select(at => things[at]).Concat(onlyByKind).Where(thing => wanted.Contains(thing.Thing.Ref.Kind));
    }

    /// <summary>What is meant by a role with its framework before a slash; null when no framework stands there.</summary>
    private Meaning? InNamedFramework(string text)
    {
        var name = text.StartsWith("role:", StringComparison.Ordinal) ? text["role:".Length..] : text;
        if (name.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash))
            return null;
        var (id, role) = (name[..slash], name[(slash + 1)..]);
        if (id == framework.Id)
            return Find(role, RefKind.Role);
        return others(id) is not { } other ? null : new Finder(other, null).Find(role, RefKind.Role) switch
        {
            Meaning.One one => new Meaning.One(OfFramework(other, one.Thing)),
            Meaning.Several several => new Meaning.Several([.. several.Candidates.Select(candidate => OfFramework(other, candidate))]),
            Meaning.Unknown unknown => new Meaning.Unknown([.. unknown.Nearest.Select(candidate => OfFramework(other, candidate))]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Candidate OfFramework(Framework other, Candidate role) => role with { Ref = new Ref(RefKind.Role, $"{other.Id}/{role.Ref.Id}") };

    /// <summary>What goes by a text, by part of a name as well, the best first; for somebody who is still typing; gates too, since nothing is decided here by what comes first.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="most">How many are wanted, at most.</param>
    public ImmutableArray<Candidate> Search(string text, int most)
    {
        var key = Folded.Of(text);
        if (key.Length == 0)
            return [];
        var sought = new Sought(key, key.Split(' '));
        var gates = onlyByKind.Where(one => one.Thing.Ref.Kind == RefKind.Gate);
        // Whoever has typed little means what begins so; when that is not enough, all is looked at that holds the first word.
        var found = Ranked(texts.Value.PlacesOf("\t" + key), gates, sought);
        if (found.Count(one => one.Rank <= Begins) < most)
            found = Ranked(texts.Value.PlacesOf(sought.Words[0]), gates, sought);
        return [.. Foremost(found, most).OrderBy(one => one.Rank).ThenBy(one => one.Thing.Ref.Kind == RefKind.Gate).ThenBy(one => one.Thing.Ref.Kind).ThenBy(one => one.Thing.Label.Length).ThenBy(one => one.Thing.Ref)
            .Take(most).Select(one => one.Thing)];
    }

    private List<(int Rank, Candidate Thing)> Ranked(IEnumerable<int> places, IEnumerable<Known> gates, Sought sought)
    {
        var found = new List<(int Rank, Candidate Thing)>();
        foreach (var thing in places.Select(at => things[at]).Concat(gates))
            if (sought.RankOf(thing) is { } rank)
                found.Add((rank, thing.Thing));
        return found;
    }

    /// <summary>Those of the best ranks that are enough together: the others need no order.</summary>
    private static IEnumerable<(int Rank, Candidate Thing)> Foremost(List<(int Rank, Candidate Thing)> found, int most)
    {
        var counts = new int[Ranks];
        foreach (var (rank, _) in found)
            counts[rank]++;
        var (last, many) = (0, counts[0]);
        while (many < most && last < Ranks - 1)
            many += counts[++last];
        return found.Where(one => one.Rank <= last);
    }

    private void Gather(Framework framework)
    {
        foreach (var entry in framework.Tracks.Concat(framework.Stages).Concat(framework.Gates))
        {
            var name = framework.NameOf(entry.Ref.Kind, entry.Id);
            onlyByKind.Add(new Known(new Candidate(entry.Ref, name), [name]));
        }
    }

    private void Gather(Organization organization)
    {
        foreach (var person in organization.People)
            Add(person.Ref, person.Name, [person.Name]);
        foreach (var position in organization.Positions)
            things.Add(new Known(new Candidate(position.Ref, $"{position.Title ?? position.Id}, {position.Label}"), [], position.Title));
        foreach (var team in organization.Teams)
            Add(team.Ref, team.Name, [team.Name]);
        foreach (var product in organization.Products)
            Add(product.Ref, product.Name, [product.Name]);
        foreach (var opening in organization.Entries[RefKind.Opening])
            Add(opening.Ref, OpeningText.Label(opening, organization), []);
        foreach (var goal in organization.Entries[RefKind.Goal])
            Add(goal.Ref, goal.Text(GoalFields.Title) ?? goal.Id, [goal.Text(GoalFields.Title) ?? goal.Id]);
    }

    private void Add(Ref reference, string label, IEnumerable<string> names) => things.Add(new Known(new Candidate(reference, label), names));

    private static Meaning? Answer(IEnumerable<Candidate> found)
    {
        var all = found.OrderBy(candidate => candidate.Ref).ToImmutableArray();
        return all switch
        {
            [] => null,
            [var only] => new Meaning.One(only),
            [{ Ref.Kind: RefKind.Person } person, { Ref.Kind: RefKind.Position } seat] when person.Ref.Id == seat.Ref.Id => new Meaning.One(person),
            _ => new Meaning.Several(all),
        };
    }

    private Meaning.Unknown Unknown(string text, IReadOnlyList<RefKind> kinds)
    {
        var (names, byName) = spellings.GetOrAdd(string.Join(' ', kinds), _ => SpellingsOf(kinds));
        return new Meaning.Unknown(names.To(Folded.Of(text)) is { } nearest ? [.. byName[nearest].Distinct().OrderBy(candidate => candidate.Ref)] : []);
    }

    /// <summary>The names of some kinds of thing, their longer words and their ids. Gathered once: there may be many.</summary>
    private (Nearest Names, ILookup<string, Candidate> Things) SpellingsOf(IReadOnlyList<RefKind> kinds)
    {
        var byName = things.Concat(onlyByKind).Where(thing => kinds.Contains(thing.Thing.Ref.Kind))
            .SelectMany(thing => thing.Names.Concat(thing.Names.SelectMany(name => name.Split(' ')).Where(word => word.Length > 2)).Append(thing.FoldedId), (thing, name) => (thing.Thing, name))
            .ToLookup(pair => pair.name, pair => pair.Thing, StringComparer.Ordinal);
        return (new Nearest(byName.Select(group => group.Key)), byName);
    }

    private static bool HoldsWords(string name, string[] wanted)
    {
        if (wanted is [{ Length: < 2 }] || !name.Contains(wanted[0], StringComparison.Ordinal))
            return false;
        var words = name.Split(' ');
        return wanted.All(words.Contains);
    }

    /// <summary>What somebody who is still typing has typed, and how well things go by it.</summary>
    private sealed class Sought(string key, string[] words)
    {
        private readonly string[] behindSpace = Array.ConvertAll(words, word => " " + word);

        // Seats share few titles.
        private readonly Dictionary<string, int?> ofTitles = new(StringComparer.Ordinal);

        public string[] Words => words;

        /// <summary>0 is best; null does not go by it.</summary>
        public int? RankOf(Known thing)
        {
            if (thing.FoldedId == key)
                return 0;
            int? best = null;
            foreach (var name in thing.Names)
                if (RankOf(name) is { } rank && !(rank >= best))
                    best = rank;
            return best ?? (thing.SeatTitle is { } title ? OfTitle(title) + SeatsComeLater : null);
        }

        private int? OfTitle(string title) => ofTitles.TryGetValue(title, out var rank) ? rank : ofTitles[title] = RankOf(title);

        private int? RankOf(string name) =>
            name == key ? 1
            : name.StartsWith(key, StringComparison.Ordinal) ? Begins
            : HoldsWords(name) ? 3
            : name.Contains(key, StringComparison.Ordinal) ? 4
            : null;

        /// <summary>Whether each word begins a word of a name.</summary>
        private bool HoldsWords(string name)
        {
            for (var word = 0; word < words.Length; word++)
                if (!name.StartsWith(words[word], StringComparison.Ordinal) && !name.Contains(behindSpace[word], StringComparison.Ordinal))
                    return false;
            return true;
        }
    }

    /// <summary>Something that can be meant, and what it goes by.</summary>
    /// <remarks>What is folded is folded when first asked for: whoever writes a reference asks for none of it.</remarks>
    private sealed class Known(Candidate thing, IEnumerable<string> names, string? seatTitle = null)
    {
        public Candidate Thing => thing;

        public string[] Names => field ??= [.. names.Select(Folded.Of)];

        public string? SeatTitle => seatTitle is null ? null : field ??= Folded.Of(seatTitle);

        public string FoldedId => field ??= Folded.Of(thing.Ref.Id);
    }
}
