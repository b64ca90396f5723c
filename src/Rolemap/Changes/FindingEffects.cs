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
        var waiting = after.GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.ToList());
        var pairs = new List<(LintResult? Before, LintResult? After)>();
        var others = new List<LintResult>();
        foreach (var result in before)
            if (Taken(waiting, result, other => other.Finding.Message == result.Finding.Message) is { } same)
                pairs.Add((result, same));
            else
                others.Add(result);
        pairs.AddRange(others.Select(result => ((LintResult?)result, Taken(waiting, result, _ => true))));
        pairs.AddRange(waiting.Values.SelectMany(left => left).Order().Select(result => ((LintResult?)null, (LintResult?)result)));
        return pairs;
    }

    private static LintResult? Taken(Dictionary<(string, Entries.Ref), List<LintResult>> waiting, LintResult result, Predicate<LintResult> fits)
    {
        if (!waiting.TryGetValue(KeyOf(result), out var candidates) || candidates.FindIndex(fits) is not (>= 0 and var at))
            return null;
        var taken = candidates[at];
        candidates.RemoveAt(at);
        return taken;
    }

    private static (string Rule, Entries.Ref Subject) KeyOf(LintResult result) => (result.Rule.Id, result.Finding.Subject);
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
