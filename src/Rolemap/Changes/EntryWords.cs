using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>The words for Changes of entries and fields that have no words of their own.</summary>
internal static class EntryWords
{
    /// <summary>A Change, field by field.</summary>
    public static ImmutableArray<string> Of(Change change, Names names) => change.Kind switch
    {
        ChangeKind.Added => [$"{Subjects.Of(change.After!, names.Is)} is added."],
        ChangeKind.Ended => [$"{Subjects.Of(change.Before!, names.Was)} is taken out."],
        _ => [.. Edited(Subjects.Of(change.After!, names.Is), change.Fields, names)],
    };

    /// <summary>One sentence for each difference.</summary>
    public static IEnumerable<string> Edited(string subject, IEnumerable<FieldChange> fields, Names names) =>
        fields.Where(field => !field.Field.IsDerived).SelectMany(field => FieldWords.Of(field, names)).Select(phrase => $"{subject}: {phrase}.");

    /// <summary>The values that a list gains and loses.</summary>
    public static (ImmutableArray<Value> Come, ImmutableArray<Value> Gone) Compared(FieldChange change)
    {
        var (from, to) = ((change.From as Value.Items)?.All ?? [], (change.To as Value.Items)?.All ?? []);
        return ([.. to.Except(from)], [.. from.Except(to)]);
    }
}
