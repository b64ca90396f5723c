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
        var ranked = results.Where(result => result.Acceptance is null)
            .OrderByDescending(result => result.Severity).ThenByDescending(result => PeopleTouched(report.Organization, result.Finding.Subject)).ThenBy(result => result).ToArray();
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. ranked.Select(result => (result, Turn: turns[result.Rule.Id] = turns.GetValueOrDefault(result.Rule.Id) + 1))
            .OrderByDescending(pair => pair.result.Severity).ThenBy(pair => pair.Turn).Take(most).Select(pair => pair.result)];
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
