using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>Two roles of one framework beside each other: the moves between them, and what differs. Immutable.</summary>
public sealed class RoleDelta
{
    private RoleDelta(Role from, Role to) => (From, To) = (from, to);

    /// <summary>The role somebody has.</summary>
    public Role From { get; }

    /// <summary>The role they look at.</summary>
    public Role To { get; }

    /// <summary>The moves that lead from the one to the other; none when the framework names none.</summary>
    public ImmutableArray<Step> Moves { get; private init; } = [];

    /// <summary>The moves that lead back.</summary>
    public ImmutableArray<Step> Back { get; private init; } = [];

    /// <summary>The facts of both, those that differ first.</summary>
    public ImmutableArray<FactPair> Facts { get; private init; } = [];

    /// <summary>What they expect of each competency, the largest difference first.</summary>
    public ImmutableArray<ExpectationPair> Expectations { get; private init; } = [];

    /// <summary>The activities in which they have different letters, in the framework's order.</summary>
    public ImmutableArray<LetterPair> Letters { get; private init; } = [];

    /// <summary>What the second decides and the first does not.</summary>
    public IEnumerable<LetterPair> Gained => Letters.Where(pair => pair.To == Letter.Accountable);

    /// <summary>What the first decides and the second does not.</summary>
    public IEnumerable<LetterPair> Lost => Letters.Where(pair => pair.From == Letter.Accountable);

    /// <summary>Where they take part differently without either deciding.</summary>
    public IEnumerable<LetterPair> Otherwise => Letters.Where(pair => pair.From != Letter.Accountable && pair.To != Letter.Accountable);

    /// <summary>Compares two roles of one framework; roles of two frameworks are a mistake in our code.</summary>
    public static RoleDelta Of(Role from, Role to)
    {
        if (!ReferenceEquals(from.Framework, to.Framework))
            throw new ArgumentException("Both roles must be of one framework.", nameof(to));
        var (first, second) = (RoleExplanation.Of(from, organization: null), RoleExplanation.Of(to, organization: null));
        return new RoleDelta(from, to)
        {
            Moves = [.. first.Next.Where(step => step.Role == to)],
            Back = [.. second.Next.Where(step => step.Role == from)],
            Facts = [.. RoleFacts.Of(from, to).OrderByDescending(pair => pair.Differs)],
            Expectations = [.. Pairs(first, second).OrderByDescending(pair => pair.Distance)],
            Letters = [.. LetterPairs(first, second)],
        };
    }

    private static IEnumerable<ExpectationPair> Pairs(RoleExplanation first, RoleExplanation second)
    {
        var (from, to) = (first.Expectations.ToDictionary(one => one.Id, StringComparer.Ordinal), second.Expectations.ToDictionary(one => one.Id, StringComparer.Ordinal));
        foreach (var id in first.Expectations.Concat(second.Expectations).Select(one => one.Id).Distinct(StringComparer.Ordinal))
            yield return new ExpectationPair((from.GetValueOrDefault(id) ?? to.GetValueOrDefault(id))!.Competency, from.GetValueOrDefault(id), to.GetValueOrDefault(id));
    }

    private static IEnumerable<LetterPair> LetterPairs(RoleExplanation first, RoleExplanation second)
    {
        var before = first.Activities.ToDictionary(pair => pair.Activity.Id, pair => pair.Letter, StringComparer.Ordinal);
        var after = second.Activities.ToDictionary(pair => pair.Activity.Id, pair => pair.Letter, StringComparer.Ordinal);
        return from activity in first.Role.Framework.Activities
               let pair = new LetterPair(activity, Find(before, activity.Id), Find(after, activity.Id))
               where pair.From != pair.To
               select pair;
    }

    private static Letter? Find(Dictionary<string, Letter> letters, string id) => letters.TryGetValue(id, out var letter) ? letter : null;
}

/// <summary>What two roles expect of one competency.</summary>
/// <param name="Competency">Its name.</param>
/// <param name="From">What the first expects, or null when it says nothing.</param>
/// <param name="To">What the second expects, or null when it says nothing.</param>
public sealed record ExpectationPair(string Competency, Expectation? From, Expectation? To)
{
    /// <summary>How many steps more the second expects; "not expected" is no step. Null where either gives no value.</summary>
    public decimal? Steps => StepOf(To) - StepOf(From);

    /// <summary>How far apart they are, for sorting: what only one of them speaks of lies between a step and none.</summary>
    internal decimal Distance => Steps is { } steps ? Math.Abs(steps) : From?.Text == To?.Text ? -1 : 0.5m;

    private static decimal? StepOf(Expectation? one) => one is null ? null : one.IsExpected ? one.Value : 0;
}

/// <summary>What two roles have to do with one activity.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="From">The letter of the first, or null.</param>
/// <param name="To">The letter of the second, or null.</param>
public sealed record LetterPair(Activity Activity, Letter? From, Letter? To);
