using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>What may be written in a scenario file.</summary>
public static class ScenarioFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("scenario", new FieldType.Id(), "What the scenario is called everywhere.", required: true, example: "split-dispatch");

    /// <summary>The title.</summary>
    public static readonly Field Title = new("title", new FieldType.Text(), "What it is about, in a few words.", example: "Split Dispatch");

    /// <summary>When it takes effect.</summary>
    public static readonly Field Effective = new("effective", new FieldType.Day(), "The day on which its changes take effect; the organization's own day when left out.", example: "2026-09-01");

    /// <summary>The steps.</summary>
    public static readonly Field Changes = new("changes", new FieldType.ListOf(new FieldType.Part(ScenarioStepFields.Shape)), "What changes, step by step.",
        example: "[{ edit: position:P15, set: { manager: P07 } }]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("scenario", "A named list of changes that are not yet applied.", [Id, Title, Effective, Changes], RefKind.Scenario);
}

/// <summary>What may be written in one step of a scenario: exactly one of <c>edit</c>, <c>add</c> and <c>end</c>.</summary>
public static class ScenarioStepFields
{
    /// <summary>The kinds of entries a scenario may change: those of an organization, without what is private.</summary>
    public static readonly ImmutableArray<RefKind> Kinds =
    [
        RefKind.Goal, RefKind.Person, RefKind.Position, RefKind.Team, RefKind.Product, RefKind.Holding,
        RefKind.Mentoring, RefKind.Opening, RefKind.Decision, RefKind.Override, RefKind.Acceptance,
    ];

    /// <summary>The entry that is edited.</summary>
    public static readonly Field Edit = new("edit", new FieldType.RefTo(Kinds), "The entry that is edited; `set` says how.", example: "position:P15");

    /// <summary>The entry that is added.</summary>
    public static readonly Field Add = new("add", new FieldType.RefTo(Kinds), "The entry that is added; `with` says what it holds.", example: "position:V02");

    /// <summary>The entry that ends.</summary>
    public static readonly Field End = new("end", new FieldType.RefTo(Kinds), "The entry that ends.", example: "position:P08");

    /// <summary>The new values.</summary>
    public static readonly Field Set = new("set", new FieldType.FieldsOf(Kinds), "Beside `edit`: the keys that get another value; `null` takes a key away.", example: "{ manager: P07 }");

    /// <summary>The values of what is added.</summary>
    public static readonly Field With = new("with", new FieldType.FieldsOf(Kinds), "Beside `add`: the keys of the new entry; its id is that of the reference.", example: "{ title: Director of Product, role: director, manager: P01 }");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("scenario step", "One change of a scenario: exactly one of `edit`, `add` and `end`, and what belongs to it.", [Edit, Add, End, Set, With]);
}
