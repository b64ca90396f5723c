using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>Two organizations side by side: the Changes that make the second of the first, and their effects.</summary>
/// <param name="Before">The organization before.</param>
/// <param name="After">The organization after.</param>
/// <param name="Changes">The Changes between them, those of the framework last.</param>
/// <param name="Effects">What the Changes do beyond what they say.</param>
public sealed record Difference(Organization Before, Organization After, ChangeList Changes, Effects Effects)
{
    /// <summary>The scenario whose Changes they are, or null.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Compares two organizations, each at its own day.</summary>
    /// <param name="before">The organization before.</param>
    /// <param name="after">The organization after.</param>
    /// <param name="rules">The rules to choose from, usually <see cref="RuleBook.All"/>.</param>
    /// <param name="includePrivate">Whether rules that read assessments and cases run.</param>
    public static Difference Between(Organization before, Organization after, IReadOnlyList<Rule> rules, bool includePrivate)
    {
        var changes = ChangeList.Diff(before.Entries, after.Entries);
        var framework = ReferenceEquals(before.Framework, after.Framework) ? ChangeList.Empty : OfFrameworks(before.Framework, after.Framework);
        return new Difference(before, after, framework.Count == 0 ? changes : new ChangeList(changes.Concat(framework)), Effects.Of(before, after, rules, includePrivate));
    }

    /// <summary>
    /// What a scenario would do. Both sides are looked at on the day it takes effect, or the organization's own where that is later, so
    /// that only the scenario makes the difference (docs/decisions/0008).
    /// </summary>
    public static Difference Of(Scenario scenario, Organization organization, IReadOnlyList<Rule> rules, bool includePrivate)
    {
        var before = organization.At(scenario.DayFor(organization));
        return scenario.Changes.ApplyTo(before.Entries) is Application.Applied applied
            ? Between(before, before.With(applied.Entries), rules, includePrivate) with { Scenario = scenario }
            : throw new ArgumentException($"The scenario {scenario.Id} was not made for this organization.", nameof(scenario));
    }

    /// <summary>Whether frameworks alone are compared, so that no day counts.</summary>
    public bool IsOfFrameworks => Before.Entries.Count == 0 && After.Entries.Count == 0;

    /// <summary>That two frameworks are not the same one is no change of either, nor is the order of a file, which is kept beside what it says.</summary>
    private static ChangeList OfFrameworks(Framework before, Framework after) => new(ChangeList.Diff(before.Entries, after.Entries)
        .Where(change => before.Id == after.Id || change.Subject.Kind != RefKind.Framework)
        .Where(change => change.Kind != ChangeKind.Edited || change.Fields.Any(field => !field.Field.IsDerived)));

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Changes.Count == 0 && Effects is { NewManagers.IsEmpty: true, Findings: { Fixed.IsEmpty: true, Caused.IsEmpty: true } };
}
