using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Runs the rules over an organization and its framework.</summary>
public static class Linter
{
    // From so many seats on, rules run on all cores: of fewer, starting them takes longer than they do.
    private const int ManySeats = 50_000;

    /// <summary>Runs the rules that are on and wanted.</summary>
    /// <param name="organization">The organization; an empty one to check a framework alone.</param>
    /// <param name="rules">The rules to choose from, usually <see cref="RuleBook.All"/>.</param>
    /// <param name="includePrivate">Whether rules that read assessments and cases run, and what other rules say about these is kept.</param>
    public static LintReport Check(Organization organization, IEnumerable<Rule> rules, bool includePrivate)
    {
        var inspection = new Inspection(organization);
        var (on, skipped) = Sort(rules.Where(rule => inspection.IsOn(rule.Card) && (includePrivate || !rule.Card.IsPrivate)), inspection);
        var found = Run([.. on.Where(rule => !IsAboutAcceptances(rule))], inspection).Where(pair => includePrivate || !IsAboutPrivate(pair.Finding)).ToList();
        var after = inspection.After(on.Where(rule => !IsAboutAcceptances(rule)).Select(rule => rule.Card), found);
        found.AddRange(on.Where(IsAboutAcceptances).SelectMany(rule => Run(rule, after)));
        var results = found.ConvertAll(pair => new LintResult(pair.Rule, inspection.SeverityOf(pair.Rule), pair.Finding, AcceptanceOf(organization, pair.Rule, pair.Finding)));
        return new LintReport(organization, [.. on.Select(rule => rule.Card)], InOrder(results)) { Skipped = skipped };
    }

    /// <summary>What rules find, in the order of the rules. Each looks at the organization by itself, and nothing they look at changes.</summary>
    private static IEnumerable<(RuleCard Rule, Finding Finding)> Run(Rule[] rules, Inspection inspection)
    {
        if (inspection.Organization.ReportingLines.Count < ManySeats)
            return rules.SelectMany(rule => Run(rule, inspection));
        var found = new (RuleCard Rule, Finding Finding)[rules.Length][];
        void RunAt(int at) => found[at] = [.. Run(rules[at], inspection)];
        var (alone, beside) = (new List<int>(), new List<int>());
        for (var at = 0; at < rules.Length; at++)
            (rules[at] is ReferenceRule ? alone : beside).Add(at);
        try
        {
            Parallel.Invoke(() => alone.ForEach(RunAt), () => Parallel.ForEach(Partitioner.Create(beside, EnumerablePartitionerOptions.NoBuffering), RunAt));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
        return found.SelectMany(ofRule => ofRule);
    }

    /// <summary>Rules run in the order of their ids, and most find things in the order of theirs: then nothing is left to sort.</summary>
    private static ImmutableArray<LintResult> InOrder(List<LintResult> results)
    {
        for (var i = 1; i < results.Count; i++)
            if (results[i - 1] > results[i])
                return [.. results.Order()];
        return [.. results];
    }

    /// <summary>That somebody has an assessment or a case is private too.</summary>
    private static bool IsAboutPrivate(Finding finding) => finding.Subject.Kind is RefKind.Assessment or RefKind.Case;

    private static bool IsAboutAcceptances(Rule rule) => rule.Card.Id[2] == '9';

    /// <summary>The rules that can judge, and those that lack a kind of fact.</summary>
    private static (List<Rule> On, ImmutableArray<SkippedRule> Skipped) Sort(IEnumerable<Rule> rules, Inspection inspection)
    {
        var (on, skipped) = (new List<Rule>(), new List<SkippedRule>());
        foreach (var rule in rules)
            if (rule.Lacks(inspection) is { } why)
                skipped.Add(new SkippedRule(rule.Card, why));
            else
                on.Add(rule);
        return (on, [.. skipped]);
    }

    private static IEnumerable<(RuleCard Rule, Finding Finding)> Run(Rule rule, Inspection inspection)
    {
        var card = rule.Card;
        Finding[] findings = [.. rule.Check(inspection).Where(finding => !inspection.HasGaps || !IsAboutGap(inspection.Organization, finding))];
        var spread = findings.Length == 0 ? null : Spread.Of(rule.Measures(inspection));
        return findings.Select(finding => (card, spread is null ? finding : Beside(spread, finding)));
    }

    private static Finding Beside(Spread spread, Finding finding) =>
        finding with { Numbers = [.. finding.Numbers, ("median", spread.Median), ("p90", spread.NineInTen)] };

    /// <summary>Whether a finding is about what something lacks of which a part could not be read: one mistake is said once.</summary>
    private static bool IsAboutGap(Organization organization, Finding finding) =>
        organization.TryFind(finding.Subject, out var entry) && entry.IsPartial && entry.Place == finding.Place;

    private static Entry? AcceptanceOf(Organization organization, RuleCard rule, Finding finding)
    {
        if (organization.Entries[RefKind.Acceptance].Length == 0)
            return null;
        if (!organization.Entries.TryFind(new Ref(RefKind.Acceptance, $"{rule.Id}~{finding.Subject}"), out var acceptance))
            return null;
        return acceptance.IsPartial || acceptance.Day(AcceptanceFields.Until) < organization.AsOf ? null : acceptance;
    }
}

/// <summary>A finding with the rule that made it and how much it matters here.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="Finding">What the rule says.</param>
/// <param name="Acceptance">The acceptance that holds for it, or null.</param>
public sealed record LintResult(RuleCard Rule, Severity Severity, Finding Finding, Entry? Acceptance) : IComparable<LintResult>
{
    /// <summary>Orders results by rule, subject and place.</summary>
    public int CompareTo(LintResult? other)
    {
        if (other is null)
            return 1;
        var byRule = string.CompareOrdinal(Rule.Id, other.Rule.Id);
        if (byRule != 0)
            return byRule;
        var bySubject = Finding.Subject.CompareTo(other.Finding.Subject);
        return bySubject != 0 ? bySubject
            : Finding.Place.CompareTo(other.Finding.Place) is not 0 and var byPlace ? byPlace
            : string.CompareOrdinal(Finding.Message, other.Finding.Message);
    }

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(LintResult left, LintResult right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(LintResult left, LintResult right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come after the second.</summary>
    public static bool operator <=(LintResult left, LintResult right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come before the second.</summary>
    public static bool operator >=(LintResult left, LintResult right) => left.CompareTo(right) >= 0;
}

/// <summary>What lint says about an organization, in a fixed order.</summary>
/// <param name="Organization">What was checked.</param>
/// <param name="Rules">The rules that ran.</param>
/// <param name="Results">All results, accepted ones included, by rule, subject and place.</param>
public sealed record LintReport(Organization Organization, ImmutableArray<RuleCard> Rules, ImmutableArray<LintResult> Results)
{
    /// <summary>The rules that were on and could not judge, by id.</summary>
    public ImmutableArray<SkippedRule> Skipped { get; init; } = [];

    /// <summary>The results that are not accepted.</summary>
    public IEnumerable<LintResult> Active => Results.Where(result => result.Acceptance is null);

    /// <summary>The results about a subject, in order.</summary>
    public IEnumerable<LintResult> About(Ref subject) => Results.Where(result => result.Finding.Subject == subject);

    /// <summary>How many results are accepted.</summary>
    public int Accepted => Results.Count(result => result.Acceptance is not null);

    /// <summary>How many active results matter this much.</summary>
    public int CountOf(Severity severity) => Active.Count(result => result.Severity == severity);
}

/// <summary>A rule that could not judge.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Why">The kind of fact that nobody wrote down.</param>
public sealed record SkippedRule(RuleCard Rule, string Why);
