using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>The fixes of many findings as one list of Changes, and the findings they leave to people.</summary>
/// <remarks>
/// Fixes are taken in the order of the findings, as many at a time as touch different entries; then lint looks again, so that each
/// fix is made for what it changes. Of two fixes that contradict each other the first is taken. No finding is fixed twice, so this ends.
/// </remarks>
public sealed record FixPlan
{
    /// <summary>What lint says now.</summary>
    public required LintReport Before { get; init; }

    /// <summary>What lint says when all fixes are made.</summary>
    public required LintReport After { get; init; }

    /// <summary>The findings that are fixed, in the order in which they were taken. A later one may come of an earlier fix.</summary>
    public required ImmutableArray<LintResult> Fixed { get; init; }

    /// <summary>The wanted findings that have a fix which is not made, by rule, subject and place.</summary>
    public required ImmutableArray<FixLeft> Left { get; init; }

    /// <summary>What changes altogether.</summary>
    public ChangeList Changes => ChangeList.Diff(Before.Organization.Entries, After.Organization.Entries);

    /// <summary>The findings that come of the fixes: a line that is put right may make a span too wide.</summary>
    public ImmutableArray<LintResult> Caused => FindingEffects.Between(Before, After).Caused;

    /// <summary>Puts the fixes of a report together. Nothing is written.</summary>
    /// <param name="report">What lint said.</param>
    /// <param name="rules">The rules to look again with, usually those the report was made with.</param>
    /// <param name="includePrivate">Whether rules that read assessments and cases run.</param>
    /// <param name="isWanted">Which findings may be fixed.</param>
    public static FixPlan Of(LintReport report, IReadOnlyList<Rule> rules, bool includePrivate, Func<LintResult, bool> isWanted)
    {
        var (now, done, order) = (report, new HashSet<Identity>(), new List<LintResult>());
        while (Next(now, isWanted, done) is { Count: > 0 } taken)
        {
            order.AddRange(taken);
            var applied = (Application.Applied)new ChangeList(taken.SelectMany(result => result.Finding.Fix)).ApplyTo(now.Organization.Entries);
            now = Linter.Check(now.Organization.With(applied.Entries), rules, includePrivate);
        }
        return new FixPlan
        {
            Before = report,
            After = now,
            Fixed = [.. order],
            Left = [.. now.Results.Where(result => isWanted(result) && result.Finding.Fix.Count > 0).Select(result => new FixLeft(result, ReasonFor(now.Organization, result)))],
        };
    }

    /// <summary>The next findings to fix: those whose fixes can be made and touch different entries.</summary>
    private static List<LintResult> Next(LintReport now, Func<LintResult, bool> isWanted, HashSet<Identity> done)
    {
        var (taken, touched) = (new List<LintResult>(), new HashSet<Ref>());
        foreach (var result in now.Results.Where(result => result.Finding.Fix.Count > 0 && isWanted(result)))
        {
            var fix = result.Finding.Fix;
            if (fix.All(change => Fits(now.Organization, change)) && !fix.Any(change => touched.Contains(change.Subject)) && done.Add(Identity.Of(result)))
            {
                touched.UnionWith(fix.Select(change => change.Subject));
                taken.Add(result);
            }
        }
        return taken;
    }

    /// <summary>A fix is made for what the organization says now. One of the framework does not fit: its files belong to others too.</summary>
    private static bool Fits(Organization organization, Change change) =>
        organization.Entries.TryFind(change.Subject, out var entry) ? entry.Equals(change.Before) : change.Before is null;

    private static string ReasonFor(Organization organization, LintResult result) =>
        result.Finding.Fix.Any(change => change.Before is not null && !organization.Entries.TryFind(change.Subject, out _))
            ? "it is written in the framework, which this does not change"
            : "its fix contradicts that of another finding";

    /// <summary>What makes a finding the same one after entries around it changed.</summary>
    private sealed record Identity(string Rule, Ref Subject, Place Place, string Message)
    {
        public static Identity Of(LintResult result) => new(result.Rule.Id, result.Finding.Subject, result.Finding.Place, result.Finding.Message);
    }
}

/// <summary>A finding whose fix is not made.</summary>
/// <param name="Result">The finding.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
public sealed record FixLeft(LintResult Result, string Reason);
