using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Who has been named so far, each person once; letters must be added the strongest first.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, Letter> letterByPerson = new(StringComparer.Ordinal);
    private readonly List<(int Order, Named Named)> all = [];
    private readonly List<Unfilled> unfilled = [];

    public ImmutableArray<Unfilled> Unfilled => [.. unfilled.OrderBy(one => one.Letter)];

    /// <summary>Those who have a letter, in the order of the letter's roles and functions.</summary>
    public ImmutableArray<Named> With(Letter letter) => [.. all.Where(pair => pair.Named.Letter == letter).OrderBy(pair => pair.Order).Select(pair => pair.Named)];

    /// <summary>Names those who hold the seat and are not named yet; false when all are.</summary>
    /// <param name="pick">The seat and the reason.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="key">The role or function whose letter it is, or null.</param>
    /// <param name="order">Where that stands among those with the letter.</param>
    /// <param name="confirmed">Who agreed, or null.</param>
    public bool Add(Pick pick, Letter letter, string? key, int order, Confirmation? confirmed = null)
    {
        var people = PeopleOf(pick.Position).Where(person => letterByPerson.TryAdd(person.Id, letter)).ToImmutableArray();
        if (people.IsEmpty)
            return false;
        all.Add((order, new Named(pick.Position, people, letter, key, pick.Why) { Confirmed = confirmed }));
        return true;
    }

    public void AddUnfilled(Letter letter, string key, string why) => unfilled.Add(new Unfilled(letter, key, why));

    /// <summary>The strongest letter that those who hold a seat are named with, or null.</summary>
    public Letter? LetterOf(Position position)
    {
        Letter? strongest = null;
        foreach (var person in PeopleOf(position))
            if (letterByPerson.TryGetValue(person.Id, out var letter) && !(strongest <= letter))
                strongest = letter;
        return strongest;
    }

    /// <summary>Those who hold a seat at the day, each once.</summary>
    public static IEnumerable<Person> PeopleOf(Position position) =>
        position.Holders.Select(holder => holder.PersonId).Distinct(StringComparer.Ordinal).Select(position.Organization.PersonOf).OfType<Person>();
}
