using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Archetypes;

/// <summary>What may be written about an archetype: a shape that product organizations take, or an overlay over one.</summary>
public static class ArchetypeFields
{
    /// <summary>The version of the format.</summary>
    public static readonly Field Rolemap = new("rolemap", new FieldType.Whole(1, 1), "The version of the format: 1.", required: true, example: "1");

    /// <summary>The id.</summary>
    public static readonly Field Id = new("archetype", new FieldType.Id(), "What the archetype is called everywhere.", required: true, example: "A2");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", required: true, example: "Flat team under a head of product");

    /// <summary>Shape or overlay.</summary>
    public static readonly Field Kind = new("kind", new FieldType.Word(["shape", "overlay"]), "Whether it is a shape of its own or lies over another; `shape` when left out.", example: "shape");

    /// <summary>The summary.</summary>
    public static readonly Field Summary = new("summary", new FieldType.Text(), "What it is, in a sentence or two.");

    /// <summary>Who reports to whom.</summary>
    public static readonly Field Reporting = new("reporting", new FieldType.ListOf(new FieldType.Text()), "Who reports to whom.", example: "[Product managers report to the head of product]");

    /// <summary>Who owns what.</summary>
    public static readonly Field Ownership = new("ownership", new FieldType.ListOf(new FieldType.Text()), "Who owns what.");

    /// <summary>The size.</summary>
    public static readonly Field Size = new("size", new FieldType.Text(), "How large organizations of this shape usually are.", example: "3 to 12 product managers");

    /// <summary>What it is good at.</summary>
    public static readonly Field GoodAt = new("goodAt", new FieldType.ListOf(new FieldType.Text()), "What it is good at.");

    /// <summary>What it pays with.</summary>
    public static readonly Field PaysWith = new("paysWith", new FieldType.ListOf(new FieldType.Text()), "What it pays with.");

    /// <summary>When to leave it.</summary>
    public static readonly Field MoveOnWhen = new("moveOnWhen", new FieldType.ListOf(new FieldType.Text()), "Signs that it is time for another shape.");

    /// <summary>What has to be written down.</summary>
    public static readonly Field Shows = new("shows", new FieldType.ListOf(new FieldType.Text()), "What has to be written down so that the shape can be seen, as the example workspace does it.");

    /// <summary>The facts.</summary>
    public static readonly Field Facts = new("facts", new FieldType.ListOf(new FieldType.Part(FactRangeFields.Shape)), "Comparison facts and the range in which organizations of this shape usually lie.",
        example: "[{ fact: product-layers, min: 2, max: 2 }]");

    /// <summary>The countable signs.</summary>
    public static readonly Field Signs = new("signs", new FieldType.ListOf(new FieldType.Part(FactRangeFields.Shape)), "Those of the signs in `moveOnWhen` that a comparison fact shows: the range in which the sign is there.",
        example: "[{ fact: product-managers, min: 6, why: Group product managers should carry part of them. }]");

    /// <summary>The sources.</summary>
    public static readonly Field Sources = new("sources", new FieldType.ListOf(new FieldType.Part(ResourceFields.Shape)), "Where the facts come from.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("archetype", "A shape that product organizations take, or an overlay over one.",
        [Rolemap, Id, Name, Kind, Summary, Reporting, Ownership, Size, GoodAt, PaysWith, MoveOnWhen, Shows, Facts, Signs, Sources], RefKind.Archetype, [Id]);
}

/// <summary>The range of a comparison fact.</summary>
public static class FactRangeFields
{
    /// <summary>The fact.</summary>
    public static readonly Field Fact = new("fact", new FieldType.Word([.. FactCard.All.Select(card => card.Id)]), "The fact.", required: true, example: "steps-to-top");

    /// <summary>The least.</summary>
    public static readonly Field Min = new("min", new FieldType.Number(0, 100_000), "The least, included.", example: "2");

    /// <summary>The most.</summary>
    public static readonly Field Max = new("max", new FieldType.Number(0, 100_000), "The most, included.", example: "3");

    /// <summary>Why.</summary>
    public static readonly Field Why = new("why", new FieldType.Text(), "Why it lies there, or who says so.", example: "The head of product stands between.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("fact range", "The range in which organizations of a shape usually lie.", [Fact, Min, Max, Why]);
}
