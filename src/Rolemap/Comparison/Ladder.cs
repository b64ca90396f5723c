using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>Whom a track is for.</summary>
public enum LadderKind
{
    /// <summary>Not every role of the track says whether it manages people.</summary>
    Unknown,

    /// <summary>Nobody on it must manage people.</summary>
    Individuals,

    /// <summary>Everybody on it manages people.</summary>
    Managers,

    /// <summary>Managing people comes with a rung, and not with a choice of track.</summary>
    Both,
}

/// <summary>A framework seen as ladders: its roles as profiles, with their order on each track. Immutable.</summary>
public sealed class Ladder
{
    private readonly Dictionary<string, LadderKind> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Rung, int Of)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> steps;
    private readonly HashSet<string> supervised;

    private Ladder(Framework framework)
    {
        Framework = framework;
        foreach (var track in framework.Roles.GroupBy(role => role.TrackId ?? "", StringComparer.Ordinal))
        {
            kinds[track.Key] = KindOf([.. track]);
            Place([.. track]);
        }
        IsSingle = kinds.Count == 1;
        steps = StepsFromTop(framework);
        supervised = [.. framework.Roles.SelectMany(role => role.Supervises)];
        Profiles = [.. framework.Roles.Select(role => Profile.Of(role, this))];
    }

    /// <summary>The framework.</summary>
    public Framework Framework { get; }

    /// <summary>Its roles in the order of the framework.</summary>
    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>Whether the whole framework is one track.</summary>
    public bool IsSingle { get; }

    /// <summary>A framework as ladders.</summary>
    public static Ladder Of(Framework framework) => new(framework);

    /// <summary>The facts that not every role states, with how many state each: where the framework is vague for whoever compares it.</summary>
    public IEnumerable<(ProfileCard Card, int Stated, int Of)> Vague =>
        from card in ProfileCard.All
        let asked = Profiles.Where(profile => card != ProfileCard.Span || profile[ProfileCard.People] is not { Most: 0 }).ToArray()
        let stated = asked.Count(profile => profile[card] is not null)
        where stated < asked.Length
        select (card, stated, asked.Length);

    /// <summary>Whom a track is for.</summary>
    public LadderKind KindOf(string? track) => kinds.GetValueOrDefault(track ?? "");

    /// <summary>The rung of a role counted from 1, and how many there are; null where not every role of the track has one, or all have the same.</summary>
    internal (int Rung, int Of)? PlaceOf(Role role) => places.TryGetValue(role.Id, out var place) ? place : null;

    /// <summary>How many roles stand between a role and the top, itself counted; null where the framework does not say who reports to whom.</summary>
    internal int? StepsOf(Role role) => steps.TryGetValue(role.Id, out var known) ? known : null;

    /// <summary>Whether somebody works over the shoulder of a role; null where the framework says nothing of supervision.</summary>
    internal bool? IsSupervised(Role role) => supervised.Count == 0 ? null : supervised.Contains(role.Id);

    /// <summary>Whether the first role stands below the second on one track; roles without a rung stand neither below nor above.</summary>
    internal static bool IsBelow(Role one, Role other) => one.TrackId == other.TrackId && one.Rung < other.Rung;

    private static LadderKind KindOf(Role[] roles)
    {
        var words = roles.Select(role => role.People?.Text(PeopleFields.Manages)).ToArray();
        return words.Contains(null) ? LadderKind.Unknown
            : words.All(word => word is "none" or "may") ? LadderKind.Individuals
            : words.All(word => word is "direct" or "managers") ? LadderKind.Managers
            : LadderKind.Both;
    }

    private void Place(Role[] roles)
    {
        var rungs = roles.Select(role => role.Rung).Distinct().Order().ToList();
        if (rungs.Count < 2 || rungs.Contains(null))
            return;
        foreach (var role in roles)
            places.TryAdd(role.Id, (rungs.IndexOf(role.Rung) + 1, rungs.Count));
    }

    /// <summary>Only where all roles but the one at the top say whom they report to.</summary>
    private static Dictionary<string, int> StepsFromTop(Framework framework)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var tops = framework.Roles.Where(role => role.ReportsTo.IsEmpty).ToArray();
        if (tops.Length != 1 || framework.Roles.Length < 2)
            return found;
        found.Add(tops[0].Id, 0);
        var below = framework.Roles.SelectMany(role => role.ReportsTo, (role, manager) => (role.Id, Manager: manager)).ToLookup(pair => pair.Manager, pair => pair.Id, StringComparer.Ordinal);
        var queue = new Queue<string>([tops[0].Id]);
        while (queue.TryDequeue(out var at))
            foreach (var report in below[at])
                if (found.TryAdd(report, found[at] + 1))
                    queue.Enqueue(report);
        return found;
    }
}
