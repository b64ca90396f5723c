using Rolemap.Comparison;
using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>The settings of a workspace, <c>rolemap.yaml</c>.</summary>
public static class WorkspaceFields
{
    /// <summary>The version of the format.</summary>
    public static readonly Field Rolemap = new("rolemap", new FieldType.Whole(1, 1), "The version of the format: 1.", required: true, example: "1");

    /// <summary>The name of the company.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The company or organization.", required: true, example: "Quillhaven");

    /// <summary>The day the files speak of.</summary>
    public static readonly Field AsOf = new("asOf", new FieldType.Day(), "The day the files speak of; the command line's `--at` goes before it, today when neither is given.", example: "2026-06-30");

    /// <summary>The framework.</summary>
    public static readonly Field Framework = new("framework", new FieldType.Text(), "The role framework: an id of the library, or the path of a file; `standard` when left out.", example: "standard");

    /// <summary>The profile of thresholds.</summary>
    public static readonly Field Profile = new("profile", new FieldType.Word(["startup", "knowledge-work", "enterprise"]), "Which thresholds hold; `knowledge-work` when left out.", example: "knowledge-work");

    /// <summary>The goals.</summary>
    public static readonly Field Goals = new("goals", new FieldType.ListOf(new FieldType.Part(GoalFields.Shape)), "The company's goals.", example: "[{ id: paperless-trades, title: Trades run without paper }]");

    /// <summary>How much of each function is written down.</summary>
    public static readonly Field Coverage = new("coverage", new FieldType.MapOf(new FieldType.Word(["full", "partial"]), [.. PositionFields.Functions]),
        "How much of each function is written down; span and level rules skip a partial one.", example: "{ engineering: partial }");

    /// <summary>What is set for each rule.</summary>
    public static readonly Field Rules = new("rules", new FieldType.MapOf(new FieldType.Part(RuleSettingFields.Shape)) { KeysOf = new FieldType.IdOf(RefKind.Rule) }, "Thresholds and switches of rules, each with a reason.",
        example: "{ RM102: { max: 7, reason: as our framework says } }");

    /// <summary>Findings the company lives with.</summary>
    public static readonly Field Accepted = new("accepted", new FieldType.ListOf(new FieldType.Part(AcceptanceFields.Shape)), "Findings the company lives with for a time.",
        example: "[{ rule: RM103, subject: position:P07, reason: still growing, until: 2026-12-31 }]");

    /// <summary>Corrections of comparisons.</summary>
    public static readonly Field Counterparts = new("counterparts", new FieldType.ListOf(new FieldType.Part(CounterpartFields.Shape)), "What roles are in other frameworks, where the company knows better than a comparison of facts.",
        example: "[{ role: senior-pm, are: [gitlab/senior-pm], reason: Two people moved and kept their work }]");

    /// <summary>Who the reader is.</summary>
    public static readonly Field Me = new("me", new FieldType.RefTo([RefKind.Person]), "Who `explain me` speaks to.", example: "person:P18");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("workspace", "The settings of a workspace.",
        [Rolemap, Name, AsOf, Framework, Profile, Goals, Coverage, Rules, Accepted, Counterparts, Me], RefKind.Workspace, [Rolemap]);
}

/// <summary>What may be written about a company goal.</summary>
public static class GoalFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the goal is called everywhere.", required: true, example: "paperless-trades");

    /// <summary>The title.</summary>
    public static readonly Field Title = new("title", new FieldType.Text(), "The goal in one sentence.", example: "Trades run without paper");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("goal", "A company goal.", [Id, Title], RefKind.Goal);
}

/// <summary>What may be set for a lint rule.</summary>
public static class RuleSettingFields
{
    /// <summary>On or off.</summary>
    public static readonly Field Enabled = new("enabled", new FieldType.Flag(), "Whether the rule is on.", example: "false");

    /// <summary>The lower limit.</summary>
    public static readonly Field Min = new("min", new FieldType.Number(0, 1_000_000), "The lower limit, included; only for rules that have one.", example: "2");

    /// <summary>The upper limit.</summary>
    public static readonly Field Max = new("max", new FieldType.Number(0, 1_000_000), "The upper limit, included; only for rules that have one.", example: "7");

    /// <summary>The limit in months.</summary>
    public static readonly Field Months = new("months", new FieldType.Whole(0, 1200), "The limit in months; only for rules that have one.", example: "12");

    /// <summary>The limit in days.</summary>
    public static readonly Field Days = new("days", new FieldType.Whole(0, 36_500), "The limit in days; only for rules that have one.", example: "180");

    /// <summary>How much the finding matters.</summary>
    public static readonly Field Severity = new("severity", new FieldType.Word(["error", "warning", "note"]), "How much it matters here, where that differs from the rule's own.", example: "note");

    /// <summary>Why.</summary>
    public static readonly Field Reason = new("reason", new FieldType.Text(), "Why the company sets it so.", example: "as our framework says");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("rule setting", "What a company sets for one lint rule.", [Enabled, Min, Max, Months, Days, Severity, Reason]);
}

/// <summary>What may be written about an acceptance.</summary>
public static class AcceptanceFields
{
    /// <summary>The rule.</summary>
    public static readonly Field Rule = new("rule", new FieldType.IdOf(RefKind.Rule), "The rule whose finding is accepted.", required: true, example: "RM103");

    /// <summary>What the finding is about.</summary>
    public static readonly Field Subject = new("subject", new FieldType.RefTo([.. Enum.GetValues<RefKind>()]), "What the finding is about.", required: true, example: "position:P07");

    /// <summary>Why.</summary>
    public static readonly Field Reason = new("reason", new FieldType.Text(), "Why the company lives with it.", required: true, example: "Marketplace team still being built");

    /// <summary>Until when.</summary>
    public static readonly Field Until = new("until", new FieldType.Day(), "The last day it holds, included.", example: "2026-12-31");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("acceptance", "A recorded decision to live with a finding.", [Rule, Subject, Reason, Until], RefKind.Acceptance, [Rule, Subject]);
}
