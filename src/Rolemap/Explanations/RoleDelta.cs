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

    /// <summary>The activities in which they have different parts, in the framework's order.</summary>
    public ImmutableArray<LetterPair> Letters { get; private init; } = [];

    /// <summary>What the second decides, by its letter or for a product that it answers for, and the first does not.</summary>
    public IEnumerable<LetterPair> Gained => Letters.Where(pair => pair.DecidesAfter && !pair.DecidesBefore);

    /// <summary>What the first decides and the second does not.</summary>
    public IEnumerable<LetterPair> Lost => Letters.Where(pair => pair.DecidesBefore && !pair.DecidesAfter);

    /// <summary>What goes with the product in both, so that either decides it where it answers for one; only their letters elsewhere differ.</summary>
    public IEnumerable<LetterPair> WithProduct => Letters.Where(pair => pair.DecidesBefore && pair.DecidesAfter);

    /// <summary>Where they take part differently without either deciding.</summary>
    public IEnumerable<LetterPair> Otherwise => Letters.Where(pair => !pair.DecidesBefore && !pair.DecidesAfter);

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
            Letters = [.. LetterPairs(from, to)],
        };
    }

    private static IEnumerable<ExpectationPair> Pairs(RoleExplanation first, RoleExplanation second)
    {
        var (from, to) = (first.Expectations.ToDictionary(one => one.Id, StringComparer.Ordinal), second.Expectations.ToDictionary(one => one.Id, StringComparer.Ordinal));
        foreach (var id in first.Expectations.Concat(second.Expectations).Select(one => one.Id).Distinct(StringComparer.Ordinal))
            yield return new ExpectationPair((from.GetValueOrDefault(id) ?? to.GetValueOrDefault(id))!.Competency, from.GetValueOrDefault(id), to.GetValueOrDefault(id));
    }

    private static IEnumerable<LetterPair> LetterPairs(Role first, Role second)
    {
        var before = RoleInDecision.Of(first).ToDictionary(part => part.Activity.Id, StringComparer.Ordinal);
        var after = RoleInDecision.Of(second).ToDictionary(part => part.Activity.Id, StringComparer.Ordinal);
        return from activity in first.Framework.Activities
               let pair = new LetterPair(activity, before.GetValueOrDefault(activity.Id), after.GetValueOrDefault(activity.Id))
               where pair.From != pair.To || pair.DecidesBefore != pair.DecidesAfter
               select pair;
    }
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
public sealed record LetterPair
{
    internal LetterPair(Activity activity, RoleInDecision? from, RoleInDecision? to)
    {
        (Activity, From, To) = (activity, from?.Letter, to?.Letter);
        (DecidesBefore, DecidesAfter) = (from is { Decides: true } or { ByProduct: true }, to is { Decides: true } or { ByProduct: true });
    }

    /// <summary>The activity.</summary>
    public Activity Activity { get; }

    /// <summary>The letter of the first, or null.</summary>
    public Letter? From { get; }

    /// <summary>The letter of the second, or null.</summary>
    public Letter? To { get; }

    /// <summary>Whether the first decides it: by its letter, or for a product that it answers for.</summary>
    public bool DecidesBefore { get; }

    /// <summary>Whether the second decides it.</summary>
    public bool DecidesAfter { get; }
}
