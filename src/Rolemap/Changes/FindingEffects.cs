using System.Collections.Immutable;
using Rolemap.Lint;

namespace Rolemap.Changes;

/// <summary>What Changes do to the findings of lint.</summary>
/// <remarks>A finding is the same on both sides when rule and subject are: what it says, and where it stands, may differ.</remarks>
public sealed record FindingEffects
{
    /// <summary>Findings that are gone.</summary>
    public required ImmutableArray<LintResult> Fixed { get; init; }

    /// <summary>Findings that are new and not accepted.</summary>
    public required ImmutableArray<LintResult> Caused { get; init; }

    /// <summary>Findings that were accepted and are gone, so that the acceptance is no longer needed.</summary>
    public required ImmutableArray<LintResult> NoLongerNeeded { get; init; }

    /// <summary>Findings that are accepted now and were not before.</summary>
    public required ImmutableArray<LintResult> NewlyAccepted { get; init; }

    /// <summary>Findings that were accepted before and are not any more.</summary>
    public required ImmutableArray<LintResult> NoLongerAccepted { get; init; }

    /// <summary>Findings on both sides that are accepted on neither.</summary>
    public required int Unchanged { get; init; }

    /// <summary>How many there are before.</summary>
    public required SeverityCounts Before { get; init; }

    /// <summary>How many there are after.</summary>
    public required SeverityCounts After { get; init; }

    /// <summary>Compares two reports.</summary>
    public static FindingEffects Between(LintReport before, LintReport after)
    {
        var pairs = Paired(before.Results, after.Results);
        return new FindingEffects
        {
            Fixed = [.. pairs.Where(pair => pair is ({ Acceptance: null }, null)).Select(pair => pair.Before!)],
            NoLongerNeeded = [.. pairs.Where(pair => pair is ({ Acceptance: not null }, null)).Select(pair => pair.Before!)],
            Caused = [.. pairs.Where(pair => pair is (null, { Acceptance: null })).Select(pair => pair.After!)],
            NewlyAccepted = [.. pairs.Where(pair => pair is (null or { Acceptance: null }, { Acceptance: not null })).Select(pair => pair.After!)],
            NoLongerAccepted = [.. pairs.Where(pair => pair is ({ Acceptance: not null }, { Acceptance: null })).Select(pair => pair.After!)],
            Unchanged = pairs.Count(pair => pair is ({ Acceptance: null }, { Acceptance: null })),
            Before = SeverityCounts.Of(before),
            After = SeverityCounts.Of(after),
        };
    }

    /// <summary>Of several findings with one rule and subject, those that say the same go together first.</summary>
    private static List<(LintResult? Before, LintResult? After)> Paired(ImmutableArray<LintResult> before, ImmutableArray<LintResult> after)
    {
        var pairs = new List<(LintResult? Before, LintResult? After)>();
        var (left, right) = Match(before, after, result => (result.Rule.Id, result.Finding.Subject, result.Finding.Message), pairs);
        (left, right) = Match(left, right, result => (result.Rule.Id, result.Finding.Subject), pairs);
        pairs.AddRange(left.Select(result => ((LintResult?)result, (LintResult?)null)));
        pairs.AddRange(right.Select(result => ((LintResult?)null, (LintResult?)result)));
        return pairs;
    }

    /// <summary>Pairs what has the same key, in order, and returns the rest of both sides in order.</summary>
    private static (List<LintResult> Before, List<LintResult> After) Match<TKey>(
        IEnumerable<LintResult> before, IEnumerable<LintResult> after, Func<LintResult, TKey> keyOf, List<(LintResult?, LintResult?)> pairs)
        where TKey : notnull
    {
        var waiting = after.GroupBy(keyOf).ToDictionary(group => group.Key, group => new Queue<LintResult>(group));
        var left = new List<LintResult>();
        foreach (var result in before)
            if (waiting.TryGetValue(keyOf(result), out var same) && same.TryDequeue(out var other))
                pairs.Add((result, other));
            else
                left.Add(result);
        return (left, [.. waiting.Values.SelectMany(rest => rest).Order()]);
    }
}

/// <summary>How many findings there are of each severity.</summary>
/// <param name="Errors">Errors that are not accepted.</param>
/// <param name="Warnings">Warnings that are not accepted.</param>
/// <param name="Notes">Notes that are not accepted.</param>
/// <param name="Accepted">Accepted findings of whatever severity.</param>
public sealed record SeverityCounts(int Errors, int Warnings, int Notes, int Accepted)
{
    internal static SeverityCounts Of(LintReport report) =>
        new(report.CountOf(Severity.Error), report.CountOf(Severity.Warning), report.CountOf(Severity.Note), report.Accepted);
}
