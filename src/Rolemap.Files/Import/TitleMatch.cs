using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Files.Import;

/// <summary>Finds the role a title names: only by a spelling the framework or the map gives, never by likeness. What it does not know it lists.</summary>
internal sealed class TitleMatch
{
    private const int MostCompared = 500, MostNear = 3;

    private readonly Dictionary<string, string?> roles = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Role)> spellings = [];
    private readonly Dictionary<string, string?> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, int Rows, Place Place)> unmapped = new(StringComparer.Ordinal);

    public TitleMatch(IReadOnlyList<RoleTitles> framework, ImportMap map)
    {
        foreach (var role in framework)
            foreach (var key in role.Spellings.Append(role.Role).Select(Titles.KeyOf).Distinct(StringComparer.Ordinal))
            {
                spellings.Add((key, role.Role));
                roles[key] = roles.ContainsKey(key) ? null : role.Role;
            }
        foreach (var (title, role) in map.Titles)
            roles[Titles.KeyOf(title)] = role;
    }

    /// <summary>Whether there is anything to match with.</summary>
    public bool IsEmpty => roles.Count == 0;

    /// <summary>The role a title names, or null; also null for a spelling that two roles share.</summary>
    public string? Find(string title)
    {
        if (!found.TryGetValue(title, out var role))
            found[title] = role = roles.GetValueOrDefault(Titles.KeyOf(title));
        return role;
    }

    /// <summary>Notes that a seat has a title that names no role.</summary>
    public void Miss(Cell title, string file)
    {
        var known = unmapped.GetValueOrDefault(title.Text, (title.Text, 0, title.In(file)));
        unmapped[title.Text] = known with { Item2 = known.Item2 + 1 };
    }

    /// <summary>The titles that named no role, the most frequent first, with roles of similar titles.</summary>
    public ImmutableArray<UnmappedTitle> Unmapped() =>
    [
        .. unmapped.Values.OrderByDescending(one => one.Rows).ThenBy(one => one.Title, StringComparer.Ordinal)
            .Select((one, index) => new UnmappedTitle(one.Title, one.Rows, one.Place, index < MostCompared ? Near(one.Title) : [])),
    ];

    private ImmutableArray<string> Near(string title)
    {
        var key = Titles.KeyOf(title);
        return
        [
            .. spellings.Select(one => (one.Role, Share: Likeness.Of(key, one.Key))).Where(one => one.Share >= 0.5)
                .OrderByDescending(one => one.Share).ThenBy(one => one.Role, StringComparer.Ordinal)
                .Select(one => one.Role).Distinct(StringComparer.Ordinal).Take(MostNear),
        ];
    }
}
