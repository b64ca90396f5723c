using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>What may be written about a product, a node of the portfolio.</summary>
public static class ProductFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the product is called everywhere.", required: true, example: "dispatch-mobile");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Dispatch Mobile");

    /// <summary>The line or product it is part of.</summary>
    public static readonly Field PartOf = new("partOf", new FieldType.IdOf(RefKind.Product), "The line or product it is part of.", example: "dispatch");

    /// <summary>The stage.</summary>
    public static readonly Field Stage = new("stage", new FieldType.IdOf(RefKind.Stage), "The stage of its life, as the framework's lifecycle names it.", example: "growth");

    /// <summary>Since when it is in the stage.</summary>
    public static readonly Field Since = new("since", new FieldType.Day(), "Since when it is in that stage.", example: "2025-02");

    /// <summary>Who is accountable.</summary>
    public static readonly Field Accountable = new("accountable", new FieldType.ListOf(new FieldType.IdOf(RefKind.Position)),
        "The positions that answer for it; one is right, none or several is a finding.", example: "[P14]");

    /// <summary>The teams.</summary>
    public static readonly Field Teams = new("teams", new FieldType.ListOf(new FieldType.IdOf(RefKind.Team)), "The teams that build it.", example: "[T05, T07]");

    /// <summary>What it depends on.</summary>
    public static readonly Field DependsOn = new("dependsOn", new FieldType.ListOf(new FieldType.IdOf(RefKind.Product)), "The products it cannot do without.", example: "[platform-identity]");

    /// <summary>Facts about its complexity.</summary>
    public static readonly Field Complexity = new("complexity", new FieldType.Part(ComplexityFields.Shape), "Facts about how complex it is.", example: "{ regulated: false, uncertainty: medium }");

    /// <summary>The direction.</summary>
    public static readonly Field Direction = new("direction", new FieldType.Part(DirectionFields.Shape), "Vision, strategy, the goal it serves, and roadmap.");

    /// <summary>The gates it has passed.</summary>
    public static readonly Field Gates = new("gates", new FieldType.ListOf(new FieldType.Part(GatePassedFields.Shape)), "The gates it has been through.", example: "[{ gate: G3, on: 2025-01-20, outcome: go }]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("product", "A node of the portfolio: a line, a product or a part of one.",
        [Id, Name, PartOf, Stage, Since, Accountable, Teams, DependsOn, Complexity, Direction, Gates], RefKind.Product);
}

/// <summary>Facts about how complex a product is.</summary>
public static class ComplexityFields
{
    /// <summary>Regulated or not.</summary>
    public static readonly Field Regulated = new("regulated", new FieldType.Flag(), "Whether law or contract limits what may be shipped.", example: "true");

    /// <summary>How uncertain.</summary>
    public static readonly Field Uncertainty = new("uncertainty", new FieldType.Word(["low", "medium", "high"]), "How much is unknown about problem and solution.", example: "medium");

    /// <summary>How far its stakeholders reach.</summary>
    public static readonly Field Stakeholders = new("stakeholders", new FieldType.Word(["team", "function", "company", "market"]), "How far those who must agree reach.", example: "company");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("complexity", "Facts about how complex a product is.", [Regulated, Uncertainty, Stakeholders]);
}

/// <summary>The direction of a product.</summary>
public static class DirectionFields
{
    /// <summary>The vision.</summary>
    public static readonly Field Vision = new("vision", new FieldType.Text(), "What will be true for its customers one day.", example: "Every van knows its day before it starts");

    /// <summary>The strategy.</summary>
    public static readonly Field Strategy = new("strategy", new FieldType.Text(), "How it gets there, and what it leaves aside.", example: "Win crews of five to fifty first");

    /// <summary>What it serves.</summary>
    public static readonly Field Serves = new("serves", new FieldType.RefTo([RefKind.Goal, RefKind.Product]), "The company goal it serves, or the parent product.", example: "goal:paperless-trades");

    /// <summary>The roadmap.</summary>
    public static readonly Field Roadmap = new("roadmap", new FieldType.ListOf(new FieldType.Part(RoadmapFields.Shape)), "The outcomes it is after, in order.",
        example: "[{ outcome: Crews see the day offline, horizon: now, holder: P14 }]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("direction", "Where a product is going.", [Vision, Strategy, Serves, Roadmap]);
}

/// <summary>One outcome of a roadmap.</summary>
public static class RoadmapFields
{
    /// <summary>The outcome.</summary>
    public static readonly Field Outcome = new("outcome", new FieldType.Text(), "What will be different.", required: true, example: "Crews see the day offline");

    /// <summary>How near it is.</summary>
    public static readonly Field Horizon = new("horizon", new FieldType.Word(["now", "next", "later"]), "How near it is.", example: "now");

    /// <summary>Who holds it.</summary>
    public static readonly Field Holder = new("holder", new FieldType.IdOf(RefKind.Position), "The position that answers for it.", example: "P14");

    /// <summary>When it is due.</summary>
    public static readonly Field Due = new("due", new FieldType.Day(), "When it is due.", example: "2026-09");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("roadmap outcome", "One outcome of a roadmap.", [Outcome, Horizon, Holder, Due]);
}

/// <summary>A gate that a product has been through.</summary>
public static class GatePassedFields
{
    /// <summary>The gate.</summary>
    public static readonly Field Gate = new("gate", new FieldType.IdOf(RefKind.Gate), "The gate, as the framework's lifecycle names it.", required: true, example: "G3");

    /// <summary>The day.</summary>
    public static readonly Field On = new("on", new FieldType.Day(), "The day of the decision.", example: "2025-01-20");

    /// <summary>The outcome.</summary>
    public static readonly Field Outcome = new("outcome", new FieldType.Text(), "What was decided: one of the gate's outcomes.", example: "go");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("passed gate", "A gate that a product has been through.", [Gate, On, Outcome]);
}
