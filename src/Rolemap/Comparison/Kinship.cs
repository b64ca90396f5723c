using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>Two frameworks that are versions of one: the same, or built on the same, or most of one copied into the other word for word.</summary>
/// <remarks>Then words, grades and values mean the same in both, so that roles can be told apart more finely than between strangers.</remarks>
internal sealed class Kinship
{
    private readonly Ladder one;
    private readonly Ladder other;
    private readonly int[] twinOfOne;
    private readonly int[] twinOfOther;

    private Kinship(Ladder one, Ladder other, IEnumerable<(int One, int Other)> twins)
    {
        (this.one, this.other) = (one, other);
        twinOfOne = [.. one.Profiles.Select(_ => -1)];
        twinOfOther = [.. other.Profiles.Select(_ => -1)];
        foreach (var (first, second) in twins)
            (twinOfOne[first], twinOfOther[second]) = (second, first);
    }

    /// <summary>The kinship of two frameworks, or null when they are strangers.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="mayBeSame">Whether known facts allow two roles to be the same job.</param>
    public static Kinship? Of(Ladder one, Ladder other, Func<int, int, bool> mayBeSame)
    {
        if (AreVersions(one.Framework, other.Framework))
            return new Kinship(one, other, TwinsBy(one, other, role => role.Id).Where(pair => mayBeSame(pair.One, pair.Other)));
        var copied = TwinsBy(one, other, SentencesOf).ToArray();
        var told = Math.Min(Told(one), Told(other));
        return copied.Length >= 2 && 2 * copied.Length >= told ? new Kinship(one, other, copied.Where(pair => mayBeSame(pair.One, pair.Other))) : null;
    }

    /// <summary>Whether two roles are one role of two versions.</summary>
    public bool AreTwins(int first, int second) => twinOfOne[first] == second;

    /// <summary>
    /// Whether two roles cannot be the same: each has a twin elsewhere, or a fact differs where words mean the same. A role that is new
    /// on one side is first looked for among those that are gone from the other.
    /// </summary>
    public bool Parts(int first, int second) => !AreTwins(first, second) && (HasTwin(first, second) is (true, true)
        || Differs(one.Profiles[first], other.Profiles[second])
        || (HasTwin(first, second) is (false, true) && Enumerable.Range(0, twinOfOther.Length).Any(k => twinOfOther[k] < 0 && !Differs(one.Profiles[first], other.Profiles[k])))
        || (HasTwin(first, second) is (true, false) && Enumerable.Range(0, twinOfOne.Length).Any(k => twinOfOne[k] < 0 && !Differs(one.Profiles[k], other.Profiles[second]))));

    private (bool, bool) HasTwin(int first, int second) => (twinOfOne[first] >= 0, twinOfOther[second] >= 0);

    /// <summary>The facts that stand in a role itself; the others follow from its place among the rest, which a new rung moves.</summary>
    public static readonly ImmutableArray<ProfileCard> OwnFacts = [ProfileCard.People, ProfileCard.Reach, ProfileCard.Horizon, ProfileCard.Span, ProfileCard.Mentoring];

    /// <summary>Whether a fact is said of both and differs. Grades do not count: a new rung may move all above it.</summary>
    public static bool Differs(Profile first, Profile second) =>
        OwnFacts.Any(card => first[card] is { } here && second[card] is { } there && here.Words != there.Words);

    /// <summary>Whether two frameworks are one, or build on one.</summary>
    public static bool AreVersions(Framework one, Framework other) => Line(one).Intersect(Line(other)).Any();

    private static IEnumerable<(string, string)> Line(Framework framework)
    {
        for (var at = framework; at is not null; at = at.Base)
            yield return (at.Id, at.Name);
    }

    /// <summary>Roles of both sides that have a key in common which no other role of either side has.</summary>
    private static IEnumerable<(int One, int Other)> TwinsBy(Ladder one, Ladder other, Func<Role, string?> key)
    {
        var second = Unique(other, key);
        return from pair in Unique(one, key) where second.ContainsKey(pair.Key) select (pair.Value, second[pair.Key]);
    }

    private static Dictionary<string, int> Unique(Ladder ladder, Func<Role, string?> key) =>
        ladder.Profiles.Select((profile, at) => (Key: key(profile.Role), At: at)).Where(pair => pair.Key is not null)
            .GroupBy(pair => pair.Key!, StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().At, StringComparer.Ordinal);

    private static int Told(Ladder ladder) => ladder.Profiles.Count(profile => SentencesOf(profile.Role) is not null);

    /// <summary>What a role does and is expected to do, in the very words; null where nothing is said.</summary>
    private static string? SentencesOf(Role role)
    {
        var all = role.Responsibilities.Select(one => one.Text(ResponsibilityFields.Text))
            .Concat(role.Entry.Map(RoleFields.Expects).Select(cell => (cell.Value as Value.Part)?.Entry.Text(ExpectationFields.Text)))
            .OfType<string>().Order(StringComparer.Ordinal).ToArray();
        return all.Length == 0 ? null : string.Join('\n', all);
    }
}
