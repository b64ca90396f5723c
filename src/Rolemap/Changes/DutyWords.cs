using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for openings, mentoring, holdings and acceptances.</summary>
internal static class DutyWords
{
    /// <summary>The sentences.</summary>
    public static ImmutableArray<string> Of(Change change, Names names) => change.Kind switch
    {
        ChangeKind.Added => [$"{Begun(change.After!, names)}."],
        ChangeKind.Ended => [$"{Over(change.Before!, names.Was)}."],
        _ => [.. change.Fields.SelectMany(field => Edited(change, field, names))],
    };

    private static string Begun(Entry entry, Names names) => entry.Shape.Kind switch
    {
        RefKind.Opening => $"New {Subjects.OpeningOf(entry, names.Is)}{After(" under", entry, OpeningFields.Manager, names)}{After(", planned for", entry, OpeningFields.Planned, names)}",
        RefKind.Mentoring => $"{Subjects.Named(names.Is, entry, MentoringFields.Mentor)} mentors {Subjects.Named(names.Is, entry, MentoringFields.Mentee)}{After(" from", entry, MentoringFields.Since, names)}",
        RefKind.Holding => $"{Subjects.Named(names.Is, entry, HoldingFields.Position)} answers for {Subjects.Held(entry, names.Is)}",
        _ => $"{Subjects.Accepted(entry, names.Is)} is accepted{After(" until", entry, AcceptanceFields.Until, names)}: {entry[AcceptanceFields.Reason]}",
    };

    private static string Over(Entry entry, Func<RefKind, string, string> nameOf) => entry.Shape.Kind switch
    {
        RefKind.Opening => $"{Subjects.Of(entry, nameOf)} closes",
        RefKind.Mentoring => $"{Subjects.Named(nameOf, entry, MentoringFields.Mentor)} no longer mentors {Subjects.Named(nameOf, entry, MentoringFields.Mentee)}",
        RefKind.Holding => $"{Subjects.Named(nameOf, entry, HoldingFields.Position)} no longer answers for {Subjects.Held(entry, nameOf)}",
        _ => $"{Subjects.Accepted(entry, nameOf)} is no longer accepted",
    };

    private static IEnumerable<string> Edited(Change change, FieldChange one, Names names)
    {
        var subject = Subjects.Of(change.After!, names.Is);
        return one.Field == OpeningFields.Manager
            ? [ManagerWords.Of(subject, one.From, one.To, names)]
            : EntryWords.Edited(subject, [one], names);
    }

    private static string After(string words, Entry entry, Field field, Names names) =>
        entry[field] is { } value ? $"{words} {FieldWords.Shown(value, field.Type, names.Is)}" : "";
}
