using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Finds the role a title names: only by a spelling the framework or the map gives, never by likeness. For what it does not know it suggests roles.</summary>
internal sealed class TitleMatch
{
    private const int MostCompared = 500, MostLikened = 5000;

    private readonly Dictionary<string, string?> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> likely = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, int Rows, Place Place)> unmapped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Seats, int Leading)> leading = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids;
    private readonly TitleAdvice advice;
    private bool hasLines, isCrowded;

    public TitleMatch(IReadOnlyList<RoleTitles> framework, ImportMap map)
    {
        advice = new TitleAdvice(framework);
        ids = framework.Select(role => role.Role).ToHashSet(StringComparer.Ordinal);
        foreach (var role in framework)
            foreach (var key in role.Spellings.Append(role.Role).Select(Titles.KeyOf).Distinct(StringComparer.Ordinal))
                roles[key] = roles.ContainsKey(key) ? null : role.Role;
        foreach (var (title, role) in map.Titles)
            roles[Titles.KeyOf(title)] = role;
    }

    /// <summary>Notes the roles of the map that the framework does not have.</summary>
    public void Check(ImportMap map, string file, ImportLog log)
    {
        if (ids.Count > 0)
            foreach (var (title, role) in map.Titles.OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => !ids.Contains(pair.Value)))
                log.Problem(PlaceOf(map, title, file), $"The map gives '{title}' the role '{role}', which the framework does not have.", Nearest.To(role, ids) is { } near ? $"Did you mean '{near}'?" : "See the roles with: rolemap roles");
    }

    /// <summary>Notes the titles of the map that no row has: they may be misspelt.</summary>
    public void ReportUnused(ImportMap map, string file, ImportLog log)
    {
        var met = found.Keys.SelectMany(title => new[] { Titles.KeyOf(title), HolderKind.Of(title).Key }).ToHashSet(StringComparer.Ordinal);
        if (met.Count > 0)
            foreach (var title in map.Titles.Keys.Order(StringComparer.Ordinal).Where(title => !met.Contains(Titles.KeyOf(title))))
                log.NoteOften("title", PlaceOf(map, title, file), $"The map gives a role to '{title}', a title that no row has.");
    }

    private static Place PlaceOf(ImportMap map, string title, string file) => map.TitlePlaces.GetValueOrDefault(title, new Place(file, 1, 1));

    /// <summary>Whether there is anything to match with.</summary>
    public bool IsEmpty => roles.Count == 0;

    /// <summary>The role a title names, or null; also null for a spelling that two roles share. That a seat is held for the time being does not change its role.</summary>
    public string? Find(string title)
    {
        if (!found.TryGetValue(title, out var role))
            found[title] = role = roles.GetValueOrDefault(Titles.KeyOf(title)) ?? roles.GetValueOrDefault(HolderKind.Of(title).Key);
        return role;
    }

    /// <summary>Learns how many titles there are. Among very many none is compared, so that the order of the rows does not count.</summary>
    public void Expect(IEnumerable<string> titles)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var title in titles)
            if (met.Add(title) && met.Count > MostLikened)
            {
                isCrowded = true;
                return;
            }
    }

    /// <summary>Whether a title that names no role most likely is one of the framework's all the same.</summary>
    public bool IsLikely(string title)
    {
        if (!likely.TryGetValue(title, out var answer))
            likely[title] = answer = !isCrowded && advice.Of(title, leads: null) is [{ Confidence: >= Confidence.Medium }, ..];
        return answer;
    }

    /// <summary>Notes that a seat has a title that names no role.</summary>
    public void Miss(Cell title, string file)
    {
        var known = unmapped.GetValueOrDefault(title.Text, (title.Text, 0, title.In(file)));
        unmapped[title.Text] = known with { Item2 = known.Item2 + 1 };
    }

    /// <summary>Learns which of these titles belong to people who lead others.</summary>
    public void Learn(IEnumerable<SeatDraft> seats, IEnumerable<Entry> entries)
    {
        if (unmapped.Count == 0)
            return;
        var managers = entries.Where(entry => ReferenceEquals(entry.Shape, PositionFields.Shape)).Select(entry => entry.Text(PositionFields.Manager)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        hasLines = managers.Count > 0;
        foreach (var seat in seats)
            if (seat.First.TitleCell.Text is var title && unmapped.ContainsKey(title))
            {
                var (count, leads) = leading.GetValueOrDefault(title);
                leading[title] = (count + 1, leads + (managers.Contains(seat.Id) ? 1 : 0));
            }
    }

    /// <summary>The titles that named no role, the most frequent first, with suggestions.</summary>
    public ImmutableArray<UnmappedTitle> Unmapped() =>
    [
        .. unmapped.Values.OrderByDescending(one => one.Rows).ThenBy(one => one.Title, StringComparer.Ordinal)
            .Select((one, index) => new UnmappedTitle(one.Title, one.Rows, one.Place, index < MostCompared ? advice.Of(one.Title, Leads(one.Title)) : [])),
    ];

    private bool? Leads(string title) => hasLines && leading.TryGetValue(title, out var known) ? known.Leading * 2 > known.Seats : null;
}
