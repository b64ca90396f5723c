using System.Globalization;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>What an entry is called at the beginning of a sentence, so that the sentence stands alone.</summary>
internal static class Subjects
{
    /// <summary>The beginning of a sentence about an entry that is no position.</summary>
    public static string Of(Entry entry, Func<RefKind, string, string> nameOf) => entry.Shape.Kind switch
    {
        RefKind.Workspace => "The workspace",
        RefKind.Person => nameOf(RefKind.Person, entry.Id),
        RefKind.Opening => $"O{OpeningOf(entry, nameOf)[1..]}",
        RefKind.Decision => $"Decision {entry.Id} ({Decided(entry, nameOf)})",
        RefKind.Override => $"Override of {Decided(entry, nameOf)}",
        RefKind.Acceptance => $"Acceptance of {Accepted(entry, nameOf)}",
        RefKind.Mentoring => $"Mentoring of {Named(nameOf, entry, MentoringFields.Mentee)} by {Named(nameOf, entry, MentoringFields.Mentor)}",
        RefKind.Holding => $"{Named(nameOf, entry, HoldingFields.Position)}, {Held(entry, nameOf)}",
        RefKind.Assessment => $"Assessment of {Named(nameOf, entry, AssessmentFields.Person)} on {entry[AssessmentFields.On]}",
        RefKind.Case => $"Case {entry.Id} of {Named(nameOf, entry, CaseFields.Person)}",
        RefKind.Move => $"Move from {From(entry, nameOf)} to {Named(nameOf, entry, MoveFields.To)}",
        RefKind.Rule => $"Rule {entry.Id}",
        { } kind => $"{char.ToUpperInvariant(entry.Shape.Name[0])}{entry.Shape.Name[1..]} {nameOf(kind, entry.Id)}",
        null => entry.Shape.Name,
    };

    /// <summary>An opening within a sentence: "opening R04 (2 × APM)".</summary>
    public static string OpeningOf(Entry opening, Func<RefKind, string, string> nameOf)
    {
        var count = opening.Whole(OpeningFields.Count) is > 1 and var several ? $"{several.ToString(CultureInfo.InvariantCulture)} × " : "";
        return opening[OpeningFields.Role] is null ? $"opening {opening.Id}" : $"opening {opening.Id} ({count}{Named(nameOf, opening, OpeningFields.Role)})";
    }

    /// <summary>What a holding is: "the project Onboarding revamp", "Release notes on Dispatch Payments".</summary>
    public static string Held(Entry holding, Func<RefKind, string, string> nameOf)
    {
        var what = holding.Text(HoldingFields.Project) is { } project ? $"the project {project}" : holding.Text(HoldingFields.Function) ?? "a holding";
        return holding[HoldingFields.Team] is null ? what : $"{what} on {Named(nameOf, holding, HoldingFields.Team)}";
    }

    /// <summary>What an acceptance is about: the rule and its subject.</summary>
    public static string Accepted(Entry acceptance, Func<RefKind, string, string> nameOf)
    {
        var subject = acceptance.Text(AcceptanceFields.Subject);
        var about = Ref.TryParse(subject, out var parsed) ? nameOf(parsed.Kind, parsed.Id) : Names.Unknown(subject ?? "");
        return $"{acceptance.Text(AcceptanceFields.Rule)} for {about}";
    }

    /// <summary>What a field names; the field is an <see cref="FieldType.IdOf"/>.</summary>
    public static string Named(Func<RefKind, string, string> nameOf, Entry entry, Field field) =>
        entry[field] is { } value ? FieldWords.Shown(value, field.Type, nameOf) : "nobody";

    private static string Decided(Entry entry, Func<RefKind, string, string> nameOf)
    {
        var (activity, product) = entry.Shape.Kind == RefKind.Decision ? (DecisionFields.Activity, DecisionFields.Product) : (OverrideFields.Activity, OverrideFields.Product);
        return entry[product] is null ? Named(nameOf, entry, activity) : $"{Named(nameOf, entry, activity)}, {Named(nameOf, entry, product)}";
    }

    private static string From(Entry move, Func<RefKind, string, string> nameOf) =>
        move.Text(MoveFields.From) is { } from ? from.StartsWith(MoveFields.Outside, StringComparison.Ordinal) ? from[MoveFields.Outside.Length..] : nameOf(RefKind.Role, from) : "nowhere";
}
