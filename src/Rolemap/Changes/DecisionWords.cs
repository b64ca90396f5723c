using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for a Change of an actual decision.</summary>
internal static class DecisionWords
{
    /// <summary>The sentences.</summary>
    public static ImmutableArray<string> Of(Change change, Names names)
    {
        if (change.Kind != ChangeKind.Edited)
            return EntryWords.Of(change, names);
        var subject = Subjects.Of(change.After!, names.Is);
        return [.. change.Fields.Where(one => !IsDayOfOutcome(one, change)).SelectMany(one => Of(one, subject, change.After!, names))];
    }

    private static IEnumerable<string> Of(FieldChange one, string subject, Entry after, Names names)
    {
        if (one.Field == DecisionFields.Outcome && one.To is { } outcome)
            return [$"{subject} is made: {outcome}{(after[DecisionFields.On] is { } day ? $" on {day}" : "")}."];
        if (one.Field == DecisionFields.Decider && one is { From: { } from, To: { } to })
            return [$"{subject} goes to {names.Is(RefKind.Position, to.ToString())} (from {names.Was(RefKind.Position, from.ToString())})."];
        if (one.Field == DecisionFields.Confirmed && one.To is Value.Part { Entry: var by })
            return [$"{subject} is confirmed by {Subjects.Named(names.Is, by, ConfirmationFields.By)}{(by[ConfirmationFields.On] is { } date ? $" on {date}" : "")}."];
        return EntryWords.Edited(subject, [one], names);
    }

    /// <summary>The day is part of the sentence about the outcome.</summary>
    private static bool IsDayOfOutcome(FieldChange one, Change change) =>
        one.Field == DecisionFields.On && one.To is not null && change.Before![DecisionFields.Outcome] is null && change.After![DecisionFields.Outcome] is not null;
}
