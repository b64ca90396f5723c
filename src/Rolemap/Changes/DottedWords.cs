using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for dotted lines that come, go or change.</summary>
internal static class DottedWords
{
    /// <summary>A line is the same when it runs to the same seat for the same purpose.</summary>
    public static IEnumerable<string> Of(FieldChange change, string subject, Names names)
    {
        var (come, gone) = EntryWords.Compared(change);
        var (added, removed) = (LinesOf(come), LinesOf(gone));
        foreach (var line in added)
        {
            var earlier = removed.Find(other => Equals(other[DottedFields.To], line[DottedFields.To]) && Equals(other[DottedFields.Purpose], line[DottedFields.Purpose]));
            if (earlier is null)
                yield return $"{subject} gets a dotted line to {EndOf(line, names.Is)}.";
            else
                foreach (var one in EntryWords.Edited($"{subject}, dotted line to {EndOf(line, names.Is)}", DatesOf(earlier, line), names))
                    yield return one;
            if (earlier is not null)
                removed.Remove(earlier);
        }
        foreach (var line in removed)
            yield return $"{subject} no longer has a dotted line to {EndOf(line, names.Was)}.";
        if (come.IsEmpty && gone.IsEmpty)
            yield return $"{subject}: dotted lines in another order.";
    }

    private static List<Entry> LinesOf(IEnumerable<Value> values) => [.. values.OfType<Value.Part>().Select(part => part.Entry)];

    private static string EndOf(Entry line, Func<RefKind, string, string> nameOf)
    {
        var to = Subjects.Named(nameOf, line, DottedFields.To);
        return line.Text(DottedFields.Purpose) is { } purpose ? $"{to} ({purpose})" : to;
    }

    private static IEnumerable<FieldChange> DatesOf(Entry was, Entry becomes) =>
        from field in DottedFields.Shape.Fields where !Equals(was[field], becomes[field]) select new FieldChange(field, was[field], becomes[field]);
}
