using Rolemap.Entries;

namespace Rolemap.Frameworks;

/// <summary>What may be written about a stage of a product's life.</summary>
public static class StageFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the stage is called everywhere.", required: true, example: "discovery");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Ideation and discovery");

    /// <summary>The question it answers.</summary>
    public static readonly Field Question = new("question", new FieldType.Text(), "The question it answers.", example: "Is the problem real and ours?");

    /// <summary>What it leaves behind.</summary>
    public static readonly Field Artifacts = new("artifacts", new FieldType.ListOf(new FieldType.Text()), "What it leaves behind.", example: "[opportunity note, prototype]");

    /// <summary>The lowest role that may be accountable.</summary>
    public static readonly Field AccountableFrom = new("accountableFrom", new FieldType.IdOf(RefKind.Role), "The lowest role that may be accountable for a product in it.", example: "pm");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("stage", "A stage of a product's life.", [Id, Name, Question, Artifacts, AccountableFrom], RefKind.Stage);
}

/// <summary>What may be written about a gate.</summary>
public static class GateFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the gate is called everywhere.", required: true, example: "G1");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Keep going after discovery");

    /// <summary>After which stage.</summary>
    public static readonly Field After = new("after", new FieldType.IdOf(RefKind.Stage), "The stage it ends.", example: "discovery");

    /// <summary>The outcomes.</summary>
    public static readonly Field Outcomes = new("outcomes", new FieldType.ListOf(new FieldType.Text()), "What may be decided.", example: "[go, reshape, drop]");

    /// <summary>The evidence.</summary>
    public static readonly Field Evidence = new("evidence", new FieldType.ListOf(new FieldType.Text()), "The evidence that is wanted.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("gate", "A gate after a stage.", [Id, Name, After, Outcomes, Evidence], RefKind.Gate);
}

/// <summary>What may be written about an activity.</summary>
public static class ActivityFields
{
    /// <summary>The stage word for work that belongs to no stage.</summary>
    public const string Always = "always";

    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the activity is called everywhere.", required: true, example: "L5");

    /// <summary>The stage.</summary>
    public static readonly Field Stage = new("stage", new FieldType.IdOf(RefKind.Stage), "The stage it belongs to; `always` for work in every stage.", example: "launch");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Go or no-go at launch");

    /// <summary>The tier.</summary>
    public static readonly Field Tier = new("tier", new FieldType.Word(["F", "P", "X", "L", "O"]),
        "How large the decision is: F feature, P product, X across teams, L product line, O portfolio and company.", example: "L");

    /// <summary>The letters.</summary>
    public static readonly Field Letters = new("letters", new FieldType.MapOf(new FieldType.Word(["R", "A", "C", "I"])) { KeysOf = new FieldType.IdOf(RefKind.Role, RefKind.Function) },
        "The letter of each role and function: R does the work, A decides, C is asked before, I is told after.", example: "{ group-pm: A, engineering: R }");

    /// <summary>The purpose.</summary>
    public static readonly Field Purpose = new("purpose", new FieldType.Text(), "What it is for.");

    /// <summary>Why the A is where it is.</summary>
    public static readonly Field Why = new("why", new FieldType.Text(), "Why that role decides.");

    /// <summary>The gate it decides.</summary>
    public static readonly Field Gate = new("gate", new FieldType.IdOf(RefKind.Gate), "The gate that it decides, if it decides one.", example: "G3");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("activity", "Work or a decision in a stage.", [Id, Stage, Name, Tier, Letters, Purpose, Why, Gate], RefKind.Activity);
}
