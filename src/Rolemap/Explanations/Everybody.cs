using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Which people are wanted; what is null does not matter.</summary>
/// <param name="Text">Words that a name, an id or a title holds, whatever their case and accents.</param>
/// <param name="Role">The id of the role of a seat they hold.</param>
/// <param name="Track">The id of the track of that role.</param>
/// <param name="Function">The function of that seat.</param>
/// <param name="Site">The site of that seat.</param>
public sealed record Wanted(string? Text = null, string? Role = null, string? Track = null, string? Function = null, string? Site = null);

/// <summary>A part of the people who are wanted.</summary>
/// <param name="People">Those on it: first those who hold a seat at the day, then those who hold none; each by name.</param>
/// <param name="Seated">How many hold a seat, on all pages.</param>
/// <param name="Unseated">How many hold none, on all pages.</param>
public sealed record PeopleSlice(ImmutableArray<Person> People, int Seated, int Unseated)
{
    /// <summary>How many there are in all.</summary>
    public int Count => Seated + Unseated;
}

/// <summary>Everybody of an organization in the order of their names, and the seats, to be looked through. Built once; immutable.</summary>
public sealed class Everybody
{
    private readonly Organization organization;
    private readonly TextColumn names;
    private readonly int[] byName;
    private readonly int seatedCount;
    private readonly WordColumn titles;
    private readonly WordColumn roles;
    private readonly WordColumn functions;
    private readonly WordColumn sites;

    private Everybody(Organization organization)
    {
        this.organization = organization;
        string[] texts = [.. organization.People.Select(person => $"{Folded.Of(person.Name)} {Folded.Of(person.Id)}")];
        names = new TextColumn(texts);
        byName = [.. Enumerable.Range(0, texts.Length)];
        Array.Sort([.. organization.People.Select((person, at) => (Unseated: !person.Positions.Any(), Name: texts[at], At: at))], byName,
            Comparer<(bool Unseated, string Name, int At)>.Create(Compare));
        seatedCount = byName.TakeWhile(person => organization.PeopleIndex.SeatsOf(person).Count > 0).Count();
        titles = new WordColumn(organization.Positions.Select(seat => $"{seat.Title} {seat.Role?.ShortTitle}"), Folded.Of);
        roles = new WordColumn(organization.Positions.Select(seat => seat.RoleId));
        functions = new WordColumn(organization.Positions.Select(seat => seat.Function));
        sites = new WordColumn(organization.Positions.Select(seat => seat.Entry.Text(PositionFields.Site)));
    }

    /// <summary>The functions that seats belong to, the most frequent first.</summary>
    public ImmutableArray<string> Functions => functions.ByFrequency;

    /// <summary>The sites where seats are, the most frequent first.</summary>
    public ImmutableArray<string> Sites => sites.ByFrequency;

    /// <summary>Everybody of an organization.</summary>
    public static Everybody Of(Organization organization) => new(organization);

    /// <summary>A page of the people who are wanted.</summary>
    /// <param name="wanted">Which.</param>
    /// <param name="skip">How many come before the page.</param>
    /// <param name="most">How many it holds at most.</param>
    public PeopleSlice Find(Wanted wanted, int skip, int most)
    {
        var words = Folded.WordsOf(wanted.Text);
        if (words.Length == 0 && !string.IsNullOrWhiteSpace(wanted.Text))
            return new PeopleSlice([], 0, 0);
        var conditions = Array.ConvertAll(words, Going);
        if (FiltersOf(wanted) is { Length: > 0 } filters)
            conditions = [.. conditions, Holding(seat => PassesAll(seat, filters))];
        var shown = ImmutableArray.CreateBuilder<Person>();
        var (seated, unseated) = (0, 0);
        for (var place = 0; place < byName.Length; place++)
        {
            if (!IsIn(conditions, byName[place]))
                continue;
            if (seated + unseated >= skip && shown.Count < most)
                shown.Add(new Person(organization, byName[place]));
            if (place < seatedCount)
                seated++;
            else
                unseated++;
        }
        return new PeopleSlice(shown.ToImmutable(), seated, unseated);
    }

    /// <summary>The seats whose title, id or holders hold all words of a text, in the order of their ids; vacant ones, and those that stand for several, too.</summary>
    public IEnumerable<Position> SeatsBy(string text)
    {
        var words = Folded.WordsOf(text);
        var (named, titled) = (Array.ConvertAll(words, names.Holding), TitledBy(words));
        for (var at = 0; words.Length > 0 && at < titles.Length; at++)
            if (SeatHoldsWords(at, words, named, titled))
                yield return new Position(organization, at);
    }

    /// <summary>For each word, which titles hold it: there are far fewer titles than seats.</summary>
    private bool[][] TitledBy(string[] words) => Array.ConvertAll(words, word => titles.Where(title => title.Contains(word, StringComparison.Ordinal)));

    private Filter[] FiltersOf(Wanted wanted)
    {
        var all = new List<Filter>();
        if (wanted.Role is { } role)
            all.Add(new Filter(roles, roles.Where(word => word == role)));
        if (wanted.Track is { } track)
            all.Add(new Filter(roles, roles.Where(word => organization.Framework.RoleOf(word)?.TrackId == track)));
        if (wanted.Function is { } function)
            all.Add(new Filter(functions, functions.Where(word => word == function)));
        if (wanted.Site is { } site)
            all.Add(new Filter(sites, sites.Where(word => word == site)));
        return [.. all];
    }

    /// <summary>Which people go by a word: by their name or id, or by the title of a seat they hold.</summary>
    private bool[] Going(string word)
    {
        var (named, titled) = (names.Holding(word), titles.Where(title => title.Contains(word, StringComparison.Ordinal)));
        return titled.Contains(true) ? Holding(seat => titled[titles[seat]], named) : named;
    }

    /// <summary>Which people hold a seat of some, beside those who are marked.</summary>
    private bool[] Holding(Func<int, bool> isSeat, bool[]? marked = null)
    {
        marked ??= new bool[byName.Length];
        for (var seat = 0; seat < titles.Length; seat++)
            if (isSeat(seat))
                foreach (var person in organization.PeopleIndex.HoldersOf(seat))
                    marked[person] = true;
        return marked;
    }

    private static bool IsIn(bool[][] conditions, int person)
    {
        foreach (var condition in conditions)
            if (!condition[person])
                return false;
        return true;
    }

    private static bool PassesAll(int seat, Filter[] filters)
    {
        foreach (var filter in filters)
            if (!filter.Passing[filter.Column[seat]])
                return false;
        return true;
    }

    private bool SeatHoldsWords(int seat, string[] words, bool[][] named, bool[][] titled)
    {
        for (var word = 0; word < words.Length; word++)
            if (!titled[word][titles[seat]] && !IsHeldBy(seat, named[word]) && !new Position(organization, seat).Id.Contains(words[word], StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    private bool IsHeldBy(int seat, bool[] named)
    {
        foreach (var person in organization.PeopleIndex.HoldersOf(seat))
            if (named[person])
                return true;
        return false;
    }

    private static int Compare((bool Unseated, string Name, int At) left, (bool Unseated, string Name, int At) right) =>
        left.Unseated != right.Unseated ? left.Unseated.CompareTo(right.Unseated)
        : string.CompareOrdinal(left.Name, right.Name) is not 0 and var byName ? byName
        : left.At.CompareTo(right.At);

    private sealed record Filter(WordColumn Column, bool[] Passing);
}
