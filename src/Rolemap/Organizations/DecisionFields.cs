using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>What may be written about an actual decision.</summary>
public static class DecisionFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the decision is called everywhere.", required: true, example: "D1");

    /// <summary>The activity.</summary>
    public static readonly Field Activity = new("activity", new FieldType.IdOf(RefKind.Activity), "The activity of the lifecycle that it belongs to.", required: true, example: "L5");

    /// <summary>The product.</summary>
    public static readonly Field Product = new("product", new FieldType.IdOf(RefKind.Product), "The product it is about.", example: "dispatch-payments");

    /// <summary>When it is due.</summary>
    public static readonly Field Due = new("due", new FieldType.Day(), "When it is due.", example: "2026-07-15");

    /// <summary>Who decides.</summary>
    public static readonly Field Decider = new("decider", new FieldType.IdOf(RefKind.Position), "The position that decides, where it is not the one the matrix gives.", example: "P06");

    /// <summary>Who agreed that this is so.</summary>
    public static readonly Field Confirmed = new("confirmed", new FieldType.Part(ConfirmationFields.Shape), "Who confirmed who decides, and when; by default until then.", example: "{ by: P03, on: 2026-06-01 }");

    /// <summary>Who was asked.</summary>
    public static readonly Field Asked = new("asked", new FieldType.ListOf(new FieldType.IdOf(RefKind.Position)), "The positions that were asked.", example: "[P20]");

    /// <summary>What was decided.</summary>
    public static readonly Field Outcome = new("outcome", new FieldType.Text(), "What was decided; left out while it waits.", example: "go");

    /// <summary>When it was decided.</summary>
    public static readonly Field On = new("on", new FieldType.Day(), "The day it was decided.", example: "2026-07-14");

    /// <summary>A remark.</summary>
    public static readonly Field Note = new("note", new FieldType.Text(), "What a reader should know.", example: "waits for the processor's contract");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("decision", "An actual decision: what waits, for whom, and what came of it.",
        [Id, Activity, Product, Due, Decider, Confirmed, Asked, Outcome, On, Note], RefKind.Decision);
}

/// <summary>Who confirmed that a decision is made by the one it says.</summary>
public static class ConfirmationFields
{
    /// <summary>Who confirmed.</summary>
    public static readonly Field By = new("by", new FieldType.IdOf(RefKind.Position), "The position that confirmed it.", required: true, example: "P03");

    /// <summary>When.</summary>
    public static readonly Field On = new("on", new FieldType.Day(), "The day.", example: "2026-06-01");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("confirmation", "Who confirmed, and when.", [By, On]);
}

/// <summary>Where this company differs from the framework's decision matrix.</summary>
public static class OverrideFields
{
    /// <summary>The activity.</summary>
    public static readonly Field Activity = new("activity", new FieldType.IdOf(RefKind.Activity), "The activity that differs.", required: true, example: "G2");

    /// <summary>The product it holds for.</summary>
    public static readonly Field Product = new("product", new FieldType.IdOf(RefKind.Product), "The product it holds for, with its parts; everywhere when left out.", example: "dispatch");

    /// <summary>Who decides.</summary>
    public static readonly Field Accountable = new("accountable", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role, RefKind.Function)), "The roles or functions that decide; exactly one is right.", example: "[director]");

    /// <summary>Who does the work.</summary>
    public static readonly Field Responsible = new("responsible", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role, RefKind.Function)), "The roles or functions that do the work.", example: "[senior-pm]");

    /// <summary>Who is asked.</summary>
    public static readonly Field Consulted = new("consulted", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role, RefKind.Function)), "The roles or functions that are asked before.", example: "[legal]");

    /// <summary>Who is told.</summary>
    public static readonly Field Informed = new("informed", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role, RefKind.Function)), "The roles or functions that are told after.", example: "[sales]");

    /// <summary>Why.</summary>
    public static readonly Field Reason = new("reason", new FieldType.Text(), "Why this company differs.", example: "prices are set per line");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("override", "Where this company differs from the framework's decision matrix.",
        [Activity, Product, Accountable, Responsible, Consulted, Informed, Reason], RefKind.Override, [Activity, Product]);
}

/// <summary>What may be written about an assessment. Private.</summary>
public static class AssessmentFields
{
    /// <summary>The person.</summary>
    public static readonly Field Person = new("person", new FieldType.IdOf(RefKind.Person), "The person.", required: true, example: "P19");

    /// <summary>The day.</summary>
    public static readonly Field On = new("on", new FieldType.Day(), "The day it was agreed.", required: true, example: "2024-11");

    /// <summary>The framework it was made against.</summary>
    public static readonly Field Framework = new("framework", new FieldType.Text(), "The framework and version it was made against.", example: "standard@1.0.0");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("assessment", "An assessment of a person. Private.", [Person, On, Framework], RefKind.Assessment, [Person, On]);
}

/// <summary>What may be written about a promotion case. Private.</summary>
public static class CaseFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the case is called.", required: true, example: "C01");

    /// <summary>The person.</summary>
    public static readonly Field Person = new("person", new FieldType.IdOf(RefKind.Person), "The person it is for.", required: true, example: "P14");

    /// <summary>The role that is sought.</summary>
    public static readonly Field Target = new("target", new FieldType.IdOf(RefKind.Role), "The role that is sought.", required: true, example: "staff-pm");

    /// <summary>How many expectations the target has.</summary>
    public static readonly Field Expected = new("expected", new FieldType.Whole(0, 1000), "How many expectations the company counts for it.", example: "8");

    /// <summary>How many are evidenced.</summary>
    public static readonly Field Evidenced = new("evidenced", new FieldType.Whole(0, 1000), "How many of them are evidenced.", example: "6");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("case", "A promotion case. Private.", [Id, Person, Target, Expected, Evidenced], RefKind.Case);
}
