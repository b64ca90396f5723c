using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>One step of a scenario as it is written, before it is held against an organization.</summary>
public abstract record ScenarioStep
{
    private ScenarioStep() { }

    /// <summary>What the step is about.</summary>
    public required Ref Subject { get; init; }

    /// <summary>Where the step is written.</summary>
    public Place Place { get; init; }

    /// <summary>Gives fields of an entry other values.</summary>
    /// <param name="Values">The fields, all of the shape of the subject's kind; null takes a field away.</param>
    public sealed record Edit(ImmutableArray<(Field Field, Value? Value)> Values) : ScenarioStep;

    /// <summary>Adds an entry.</summary>
    /// <param name="Shape">The field table of the subject's kind.</param>
    /// <param name="Values">The fields of that shape; the id may be left out.</param>
    public sealed record Add(Shape Shape, ImmutableArray<(Field Field, Value? Value)> Values) : ScenarioStep;

    /// <summary>Ends an entry.</summary>
    public sealed record End : ScenarioStep;
}
