using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Which findings to look at first, when there are more than a reader takes in.</summary>
public static class Foremost
{
    /// <summary>How many a reader takes in at a glance.</summary>
    public const int Usual = 5;

    /// <summary>
    /// The findings to look at first: severest first, then those that touch most people, and each rule once before any comes twice,
    /// because ten findings of one rule have one cause. Accepted findings are not among them.
    /// </summary>
    /// <param name="report">What lint found.</param>
    /// <param name="results">The findings to choose from.</param>
    /// <param name="most">How many, at most; at least 0.</param>
    public static ImmutableArray<LintResult> Of(LintReport report, IEnumerable<LintResult> results, int most = Usual)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var ranked = new List<(LintResult Result, int Turn, int People)>();
        foreach (var alike in results.Where(result => result.Acceptance is null).GroupBy(result => (result.Severity, result.Rule.Id)).OrderByDescending(group => group.Key.Severity))
        {
            var before = turns.GetValueOrDefault(alike.Key.Id);
            turns[alike.Key.Id] = before + alike.Count();
            ranked.AddRange(alike.Select(result => (Result: result, People: PeopleTouched(report.Organization, result.Finding.Subject)))
                .OrderByDescending(pair => pair.People).ThenBy(pair => pair.Result).Take(most) // of one rule, no more than are wanted can be shown
                .Select((pair, at) => (pair.Result, before + at, pair.People)));
        }
        return [.. ranked.OrderByDescending(one => one.Result.Severity).ThenBy(one => one.Turn).ThenByDescending(one => one.People).ThenBy(one => one.Result).Take(most).Select(one => one.Result)];
    }

    /// <summary>How many seats stand at and below what a finding is about; for a product, at and below those who answer for it and its teams.</summary>
    private static int PeopleTouched(Organization organization, Ref subject) => subject.Kind switch
    {
        RefKind.Position => organization.PositionOf(subject.Id)?.SubtreeCount ?? 0,
        RefKind.Product when organization.Products.Of(subject.Id) is { } product => product.Accountable.Sum(seat => seat.SubtreeCount) + product.Teams.Sum(team => team.Members.Count()),
        RefKind.Team => organization.TeamOf(subject.Id)?.Members.Count() ?? 0,
        _ => 0,
    };
}
