using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary>One side of a comparison.</summary>
/// <param name="Organization">The organization, or an empty one that carries a framework.</param>
/// <param name="Name">How it is called in the result.</param>
internal sealed record Side(Organization Organization, string Name)
{
    /// <summary>The scenario that was applied to it, or null.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Whether a framework alone is compared.</summary>
    public bool IsFramework { get; init; }

    /// <summary>What was opened for it; beside a scenario, the workspace it was applied to. Null for a day, a revision and a framework of the library.</summary>
    public Opened? Opened { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
