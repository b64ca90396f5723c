using System.Collections.Frozen;
using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>Where a title is used, and what it means there.</summary>
/// <remarks>This is the one place that looks at titles: it finds them, and never says that two are the same job.</remarks>
public sealed class TitleSearch
{
    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>
    {
        ["pm"] = "product manager",
        ["apm"] = "associate product manager",
        ["gpm"] = "group product manager",
        ["cpo"] = "chief product officer",
        ["sr"] = "senior",
        ["jr"] = "junior",
        ["assoc"] = "associate",
        ["dir"] = "director",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private TitleSearch(string title) => Title = title;

    /// <summary>The title that is looked for.</summary>
    public string Title { get; }

    /// <summary>Roles that go by exactly this title, by framework; short forms such as "Sr." and "PM" count as what they stand for.</summary>
    public ImmutableArray<Profile> Exact { get; private init; } = [];

    /// <summary>Roles whose title has all the words, and others.</summary>
    public ImmutableArray<Profile> Wider { get; private init; } = [];

    /// <summary>The frameworks that were looked through and have no such title.</summary>
    public ImmutableArray<Framework> Without { get; private init; } = [];

    /// <summary>Looks for a title in frameworks.</summary>
    public static TitleSearch Of(string title, IEnumerable<Framework> frameworks)
    {
        var key = KeyOf(title);
        string[] words = [.. key.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var all = frameworks.Select(Ladder.Of).ToArray();
        var found = all.SelectMany(ladder => ladder.Profiles).Where(profile => words.Length > 0 && Keys(profile.Role).Any(one => words.All(one.Split(' ').Contains))).ToArray();
        Profile[] exact = [.. found.Where(profile => Keys(profile.Role).Contains(key))];
        return new TitleSearch(title)
        {
            Exact = [.. exact],
            Wider = [.. found.Except(exact)],
            Without = [.. all.Where(ladder => !found.Any(profile => profile.Ladder == ladder)).Select(ladder => ladder.Framework)],
        };
    }

    private static IEnumerable<string> Keys(Role role) => role.Entry.Text(RoleFields.Title) is null && !role.Entry.Texts(RoleFields.Aliases).Any() ? [] : role.Spellings.Select(KeyOf);

    private static string KeyOf(string title) => string.Join(' ', Titles.KeyOf(title).Split(' ').Select(word => Short.GetValueOrDefault(word, word)));
}
