using System.Collections.Immutable;

namespace Rolemap.Comparison;

/// <summary>How sure a range is.</summary>
public enum Confidence
{
    /// <summary>Few facts, or many roles, or only the nearest that there is.</summary>
    Low,

    /// <summary>Enough facts to leave most of the ladder out.</summary>
    Medium,

    /// <summary>Many facts, and all that matter agree.</summary>
    High,
}

/// <summary>What keeps a range between strangers from being surer.</summary>
public enum Doubt
{
    /// <summary>Nothing, or what a note says: set by hand, the nearest only, no counterpart, versions of one framework.</summary>
    None,

    /// <summary>The nearest manages people where this one does not, the other way round, or one side does not say.</summary>
    People,

    /// <summary>One side does not say how far the role reaches.</summary>
    Reach,

    /// <summary>Too few facts are stated on both sides.</summary>
    FewFacts,

    /// <summary>Too many roles are left.</summary>
    ManyRoles,

    /// <summary>Even the nearest role differs in something that counts.</summary>
    NearestDiffers,
}

/// <summary>A fact of a role beside that of each role in its range.</summary>
/// <param name="Id">Which fact.</param>
/// <param name="Name">The name of the fact.</param>
/// <param name="Here">What is stated of the role, or null.</param>
/// <param name="There">What is stated of each role of the range, or null.</param>
public sealed record FactBetween(string Id, string Name, string? Here, ImmutableArray<string?> There);

/// <summary>A role that just misses the range.</summary>
/// <param name="Profile">The role.</param>
/// <param name="Why">The facts that speak most against it, in words.</param>
public sealed record LeftOut(Profile Profile, string Why);

/// <summary>What a role is in another framework: a range, how sure it is, and why.</summary>
public sealed class RoleMatch
{
    internal RoleMatch(Profile role) => Role = role;

    /// <summary>The role.</summary>
    public Profile Role { get; }

    /// <summary>The roles of the other framework that it may be, in the order of that framework. Empty when none is near.</summary>
    public ImmutableArray<Profile> Range { get; internal init; } = [];

    /// <summary>How sure the range is.</summary>
    public Confidence Confidence { get; internal init; }

    /// <summary>Why it is not surer.</summary>
    public Doubt Doubt { get; internal init; }

    /// <summary>Whether facts speak against every role there, and the range holds only the nearest.</summary>
    public bool IsNearestOnly { get; internal init; }

    /// <summary>The correction that made the range, or null.</summary>
    public Counterpart? Pin { get; internal init; }

    /// <summary>Facts that agree with every role of the range.</summary>
    public ImmutableArray<FactBetween> Agree { get; internal init; } = [];

    /// <summary>Facts that differ from some role of the range.</summary>
    public ImmutableArray<FactBetween> Differ { get; internal init; } = [];

    /// <summary>Facts that one side or both do not state.</summary>
    public ImmutableArray<FactBetween> Missing { get; internal init; } = [];

    /// <summary>Of those, the ones that could make the range narrower if they were written down.</summary>
    public ImmutableArray<ProfileCard> Narrowing { get; internal init; } = [];

    /// <summary>The roles next to the range on the same tracks, with what speaks against them.</summary>
    public ImmutableArray<LeftOut> JustOutside { get; internal init; } = [];
}
