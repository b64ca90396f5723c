using System.Collections.Immutable;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Comparison;

/// <summary>Two frameworks beside each other: for each role of the first the roles of the second that it may be. Immutable.</summary>
/// <remarks>
/// Nothing is picked; what known facts contradict is struck out, and the rest is the range. So a missing fact can only widen a range.
/// One relation is read in both directions: if a role's range holds another, that one's range holds the first.
/// </remarks>
public sealed class Alignment
{
    private const int NearestBelow = 200;

    private readonly Evidence evidence;
    private readonly Relation relation;
    private readonly HashSet<int> setByHand = [];

    private Alignment(Ladder one, Ladder other, ImmutableArray<Counterpart> pins)
    {
        (One, Other) = (one, other);
        Unknown = [.. pins.SelectMany(pin => UnknownIn(pin, one.Framework).Concat(UnknownIn(pin, other.Framework))).Distinct(StringComparer.Ordinal)];
        var versions = Kinship.AreVersions(one.Framework, other.Framework);
        Competencies = CompetencyMap.Of(one.Framework, other.Framework, versions);
        evidence = new Evidence(one.Profiles, other.Profiles, Competencies);
        evidence.Add(GradeOrder.Points(one, other, Where(evidence.IsPossible)));
        Kinship = Kinship.Of(one, other, evidence.IsPossible);
        var possible = Where((first, second) => evidence.IsPossible(first, second) && Kinship?.Parts(first, second) != true);
        possible = possible.Narrowed(one, other);
        Nearest = AddNearest(possible);
        relation = possible.KeepingOrder(one, other, (first, second) => !Crosses(first, second));
        Pins = PinAll(pins);
        Matches = [.. one.Profiles.Select((_, at) => MatchOf(at))];
    }

    /// <summary>The first framework.</summary>
    public Ladder One { get; }

    /// <summary>The second framework.</summary>
    public Ladder Other { get; }

    /// <summary>Which competencies correspond.</summary>
    public CompetencyMap Competencies { get; }

    /// <summary>What each role of the first framework is in the second, in the order of the first.</summary>
    public ImmutableArray<RoleMatch> Matches { get; }

    /// <summary>Whether both are versions of one framework, or one was copied from the other, so that the same words mean the same.</summary>
    public bool AreKin => Kinship is not null;

    /// <summary>Roles of the two frameworks that corrections name and that do not exist.</summary>
    public ImmutableArray<string> Unknown { get; }

    internal Kinship? Kinship { get; }

    private HashSet<(int One, int Other)> Nearest { get; }

    private Dictionary<int, Counterpart> Pins { get; }

    /// <summary>Lays two frameworks beside each other.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="pins">Corrections by people who know better, beside those in the frameworks.</param>
    public static Alignment Of(Framework one, Framework other, params IEnumerable<Counterpart> pins) =>
        new(Ladder.Of(one), Ladder.Of(other), [.. pins, .. Counterpart.Of(one), .. Counterpart.Of(other)]);

    /// <summary>The match of a role of the first framework, or null when it has no such role.</summary>
    public RoleMatch? MatchOf(string? role) => Matches.FirstOrDefault(match => match.Role.Role.Id == role);

    /// <summary>A role of the first framework beside one of the second, in its range or not: the facts of both alone. Null when there is no such role.</summary>
    public RoleMatch? Between(string? role, string? other)
    {
        var first = One.Profiles.ToList().FindIndex(profile => profile.Role.Id == role);
        var second = Other.Profiles.ToList().FindIndex(profile => profile.Role.Id == other);
        return first < 0 || second < 0 ? null : evidence.Explain(first, [second], isNearestOnly: false, pin: null, Kinship, setByHand);
    }

    /// <summary>What somebody in a seat would be in the second framework, by what they really hold and lead instead of by what their role says.</summary>
    /// <param name="seat">A seat whose role is one of the first framework.</param>
    public RoleMatch? MatchOf(Position seat)
    {
        if (One.Profiles.FirstOrDefault(profile => profile.Role.Id == seat.Role?.Id) is not { } role)
            return null;
        var held = new Evidence([role.As(seat)], Other.Profiles, Competencies);
        int[] range = [.. Enumerable.Range(0, Other.Profiles.Length).Where(other => held.IsPossible(0, other))];
        return held.Explain(0, range, isNearestOnly: false, pin: null, kinship: null, setByHand);
    }

    /// <summary>Whether two roles lie on either side of the line between managing people and not.</summary>
    private bool Crosses(int first, int second) => evidence.Against(ProfileCard.People, first, second) is >= ProfileCard.Struck;

    private Relation Where(Func<int, int, bool> holds)
    {
        var all = new Relation(One.Profiles.Length, Other.Profiles.Length);
        for (var first = 0; first < One.Profiles.Length; first++)
            for (var second = 0; second < Other.Profiles.Length; second++)
                all[first, second] = holds(first, second);
        return all;
    }

    /// <summary>Whoever has no counterpart gets the nearest one, said to be no more than that; never across the line between managing and not.</summary>
    private HashSet<(int One, int Other)> AddNearest(Relation possible)
    {
        var added = new HashSet<(int, int)>();
        var pairs = (from first in Enumerable.Range(0, One.Profiles.Length)
                     from second in Enumerable.Range(0, Other.Profiles.Length)
                     where evidence.Points(first, second) < NearestBelow && !Crosses(first, second) && Kinship?.Parts(first, second) != true
                     select (First: first, Second: second, Points: evidence.Points(first, second))).ToArray();
        foreach (var group in pairs.GroupBy(pair => pair.First).Where(group => !possible.OthersOf(group.Key).Any()))
            added.UnionWith(group.Where(pair => pair.Points == group.Min(one => one.Points)).Select(pair => (pair.First, pair.Second)));
        foreach (var group in pairs.GroupBy(pair => pair.Second).Where(group => !possible.OnesOf(group.Key).Any()))
            added.UnionWith(group.Where(pair => pair.Points == group.Min(one => one.Points)).Select(pair => (pair.First, pair.Second)));
        foreach (var (first, second) in added)
            possible[first, second] = true;
        return added;
    }

    /// <summary>A correction replaces what the facts say of its role, in both directions.</summary>
    private Dictionary<int, Counterpart> PinAll(ImmutableArray<Counterpart> pins)
    {
        var pinned = new Dictionary<int, Counterpart>();
        foreach (var pin in pins)
        {
            var (there, here) = (pin.In(Other.Framework).ToHashSet(StringComparer.Ordinal), pin.In(One.Framework).ToHashSet(StringComparer.Ordinal));
            for (var first = 0; first < One.Profiles.Length; first++)
                for (var second = 0; second < Other.Profiles.Length; second++)
                    if (Is(One, first, pin) && there.Count > 0)
                        (relation[first, second], pinned[first]) = (there.Contains(Other.Profiles[second].Role.Id), pin);
                    else if (Is(Other, second, pin) && here.Count > 0)
                    {
                        setByHand.Add(second);
                        if (relation[first, second] = here.Contains(One.Profiles[first].Role.Id))
                            pinned[first] = pin;
                    }
        }
        return pinned;
    }

    private static IEnumerable<string> UnknownIn(Counterpart pin, Framework framework) =>
        from named in pin.Are.Prepend((pin.Framework, pin.Role))
        where named.Framework == framework.Id && framework.RoleOf(named.Role) is null
        select $"{named.Framework}/{named.Role} ({pin.Place})";

    private static bool Is(Ladder ladder, int at, Counterpart pin) => ladder.Framework.Id == pin.Framework && ladder.Profiles[at].Role.Id == pin.Role;

    private RoleMatch MatchOf(int at)
    {
        int[] range = [.. relation.OthersOf(at)];
        var nearest = range.Length > 0 && range.All(other => Nearest.Contains((at, other)));
        return evidence.Explain(at, range, nearest, Pins.GetValueOrDefault(at), Kinship, setByHand);
    }
}
