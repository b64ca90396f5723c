using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>A named branch: Changes that are not yet applied, held against the organization they were written for.</summary>
public sealed record Scenario
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The day its Changes take effect, or null for the organization's own day.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>What it changes: one Change for each subject, in the order in which the subjects first come.</summary>
    public required ChangeList Changes { get; init; }

    /// <summary>The reference to it.</summary>
    public Ref Ref => new(RefKind.Scenario, Id);

    /// <summary>
    /// The day on which the organization with and without the scenario is looked at: the later of the organization's own
    /// day and the one on which the scenario takes effect (docs/decisions/0008).
    /// </summary>
    public DateOnly DayFor(Organization organization) => Effective > organization.AsOf ? Effective.Value : organization.AsOf;

    /// <summary>The Changes that the steps of a scenario make of a set. Steps about one subject become one Change.</summary>
    /// <param name="steps">The steps in their order.</param>
    /// <param name="set">What the scenario was written for.</param>
    /// <param name="problems">Gets each step that cannot be taken, with its place; the others are still taken.</param>
    public static ChangeList Resolve(IEnumerable<ScenarioStep> steps, EntrySet set, ICollection<Problem> problems)
    {
        var taken = new StepsTaken(set, problems);
        foreach (var step in steps)
            taken.Take(step);
        return taken.Changes;
    }
}
