using System.Collections.Immutable;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>What Changes do to an organization beyond what they say: managers, spans, size and findings.</summary>
public sealed record Effects
{
    /// <summary>The people and seats whose manager is another one, by id.</summary>
    public required ImmutableArray<NewManager> NewManagers { get; init; }

    /// <summary>The seats with another number of direct reports, by id.</summary>
    public required ImmutableArray<SpanChange> Spans { get; init; }

    /// <summary>How the seats differ, in numbers.</summary>
    public required SeatCounts Seats { get; init; }

    /// <summary>Size and shape before.</summary>
    public required OrganizationFacts FactsBefore { get; init; }

    /// <summary>Size and shape after.</summary>
    public required OrganizationFacts FactsAfter { get; init; }

    /// <summary>What happens to the findings.</summary>
    public required FindingEffects Findings { get; init; }

    /// <summary>Works out the effects. Each side is judged at its own day: give both the same one to see the Changes alone.</summary>
    /// <param name="before">The organization before.</param>
    /// <param name="after">The organization after.</param>
    /// <param name="rules">The rules to choose from, usually <see cref="RuleBook.All"/>.</param>
    /// <param name="includePrivate">Whether rules that read assessments and cases run.</param>
    public static Effects Of(Organization before, Organization after, IReadOnlyList<Rule> rules, bool includePrivate) => new()
    {
        NewManagers = NewManager.Between(before, after),
        Spans = SpanChange.Between(before, after),
        Seats = SeatCounts.Between(before, after),
        FactsBefore = OrganizationFacts.Of(before),
        FactsAfter = OrganizationFacts.Of(after),
        Findings = FindingEffects.Between(Linter.Check(before, rules, includePrivate), Linter.Check(after, rules, includePrivate)),
    };
}
