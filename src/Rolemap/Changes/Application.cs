using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>What came of applying Changes: all of them, or none and the reasons.</summary>
public abstract record Application
{
    private Application() { }

    /// <summary>All Changes were applied.</summary>
    /// <param name="Entries">The result.</param>
    public sealed record Applied(EntrySet Entries) : Application;

    /// <summary>Nothing was applied.</summary>
    /// <param name="Conflicts">Every reason, in the order of the Changes.</param>
    public sealed record Conflicted(ImmutableArray<Conflict> Conflicts) : Application;
}

/// <summary>A field that both sides changed to different values.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Field">The field; null when the whole subject is missing.</param>
/// <param name="Expected">What the Change says it was.</param>
/// <param name="Found">What it is.</param>
/// <param name="Wanted">What the Change makes of it.</param>
public sealed record Conflict(Ref Subject, Field? Field, Value? Expected, Value? Found, Value? Wanted)
{
    /// <summary>The conflict in one sentence.</summary>
    public override string ToString() => Field is null
        ? $"{Subject} is not there any more."
        : $"{Subject}: {Field.Key} was {Shown(Expected)} and should become {Shown(Wanted)}, but is {Shown(Found)} now.";

    private static string Shown(Value? value) => value is null ? "left out" : $"'{value}'";
}
