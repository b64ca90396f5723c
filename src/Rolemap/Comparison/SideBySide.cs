using System.Collections.Immutable;
using Rolemap.Archetypes;

namespace Rolemap.Comparison;

/// <summary>Organizations and shapes in columns, a row for each fact that can be counted. No total and no score.</summary>
/// <param name="Organizations">The organizations with their facts, and the name of each.</param>
/// <param name="Shapes">The shapes.</param>
public sealed record SideBySide(ImmutableArray<FactColumn> Organizations, ImmutableArray<Archetype> Shapes)
{
    /// <summary>The facts that some organization or shape says something about.</summary>
    public IEnumerable<FactCard> Rows => FactCard.All.Where(card => Organizations.Any(one => one.Facts[card] is not null) || Shapes.Any(shape => shape.Facts.Any(range => range.Card == card)));

    /// <summary>How each organization stands to each shape.</summary>
    public IEnumerable<ShapeFit> Fits => from one in Organizations from shape in Shapes select new ShapeFit(one.Name, one.Facts, shape);
}

/// <summary>A column of facts.</summary>
/// <param name="Name">The organization.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Before">What they are compared with, when that is not the first column: what a scenario starts from, on its own day.</param>
public sealed record FactColumn(string Name, ComparisonFacts Facts, ComparisonFacts? Before = null)
{
    /// <summary>Whether a fact is more (above 0) or less (below 0) than in the column it is compared with; null where one of them does not say or this is that column.</summary>
    public int? Against(FactColumn first, FactCard card) =>
        this != first && Facts[card] is { } value && (Before ?? first.Facts)[card] is { } other ? value.CompareTo(other) : null;
}

/// <summary>How an organization stands to a shape.</summary>
/// <param name="Name">The organization.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Shape">The shape.</param>
public sealed record ShapeFit(string Name, ComparisonFacts Facts, Archetype Shape)
{
    /// <summary>Facts within the range of the shape.</summary>
    public IEnumerable<FactBeside> Matched => Shape.Beside(Facts).Where(fact => fact.Fits == true);

    /// <summary>Facts outside it.</summary>
    public IEnumerable<FactBeside> Unmatched => Shape.Beside(Facts).Where(fact => fact.Fits == false);

    /// <summary>Facts that cannot be said of the organization.</summary>
    public IEnumerable<FactBeside> Unknown => Shape.Beside(Facts).Where(fact => fact.Fits is null);

    /// <summary>Whether nothing that is known speaks against the shape, and something for it.</summary>
    public bool Fits => !Unmatched.Any() && Matched.Any();

    /// <summary>Signs that it is time for another shape, where a fact shows them: those that are there.</summary>
    public IEnumerable<FactBeside> Signs => Shape.Signs.Select(sign => new FactBeside(sign, Facts[sign.Card])).Where(sign => sign.Fits == true);
}
