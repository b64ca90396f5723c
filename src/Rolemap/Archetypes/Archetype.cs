using System.Collections.Immutable;
using Rolemap.Comparison;
using Rolemap.Entries;

namespace Rolemap.Archetypes;

/// <summary>A shape that product organizations take, or an overlay over one. A view of what is written.</summary>
public sealed class Archetype(Entry entry)
{
    /// <summary>What is written about it.</summary>
    public Entry Entry { get; } = entry;

    /// <summary>The id.</summary>
    public string Id => Entry.Id;

    /// <summary>The reference to it.</summary>
    public Ref Ref => Entry.Ref;

    /// <summary>The name.</summary>
    public string Name => Entry.Text(ArchetypeFields.Name) ?? Id;

    /// <summary>Whether it lies over another shape instead of being one.</summary>
    public bool IsOverlay => Entry.Text(ArchetypeFields.Kind) == "overlay";

    /// <summary>The ranges of its facts, in the order in which facts are shown.</summary>
    public ImmutableArray<FactRange> Facts =>
        [.. Entry.Parts(ArchetypeFields.Facts).Select(FactRange.Of).OrderBy(range => FactCard.All.IndexOf(range.Card))];

    /// <summary>The signs that it is time for another shape that a fact shows: they are there when it lies in the range.</summary>
    public ImmutableArray<FactRange> Signs => [.. Entry.Parts(ArchetypeFields.Signs).Select(FactRange.Of)];

    /// <summary>Its facts beside those of an organization.</summary>
    public ImmutableArray<FactBeside> Beside(ComparisonFacts facts) => [.. Facts.Select(range => new FactBeside(range, facts[range.Card]))];

    /// <inheritdoc/>
    public override string ToString() => $"archetype:{Id}";
}

/// <summary>The range in which organizations of a shape usually lie; both ends are included and may be open.</summary>
/// <param name="Card">The fact.</param>
/// <param name="Min">The least, or null.</param>
/// <param name="Max">The most, or null.</param>
/// <param name="Why">Why it lies there, or null.</param>
public sealed record FactRange(FactCard Card, decimal? Min, decimal? Max, string? Why)
{
    /// <summary>Whether a value lies in the range.</summary>
    public bool Holds(decimal value) => !(value < Min) && !(value > Max);

    internal static FactRange Of(Entry entry) => new(
        FactCard.Of(entry.Text(FactRangeFields.Fact) ?? "") ?? throw new ArgumentException($"There is no fact '{entry.Text(FactRangeFields.Fact)}'.", nameof(entry)),
        entry.Number(FactRangeFields.Min),
        entry.Number(FactRangeFields.Max),
        entry.Text(FactRangeFields.Why));
}

/// <summary>A fact of a shape beside that of an organization.</summary>
/// <param name="Range">The range of the shape.</param>
/// <param name="Value">The value of the organization, or null when it cannot be said.</param>
public sealed record FactBeside(FactRange Range, decimal? Value)
{
    /// <summary>Whether the organization lies in the range; null when it cannot be said.</summary>
    public bool? Fits => Value is { } value ? Range.Holds(value) : null;
}
