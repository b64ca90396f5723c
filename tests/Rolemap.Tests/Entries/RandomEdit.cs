using CsCheck;
using Rolemap.Entries;

namespace Rolemap.Tests.Entries;

/// <summary>A random entry and what two people independently make of it: the key stays, other fields may change, or all of it goes.</summary>
internal sealed record RandomEdit(Entry Original, Entry? Ours, Entry? Theirs)
{
    /// <summary>Edits of entries of any shape.</summary>
    public static readonly Gen<RandomEdit> Any = Gen.OneOf(RandomEntries.Shapes.Select(Of).ToArray());

    /// <summary>Up to ten edits of different entries.</summary>
    public static readonly Gen<RandomEdit[]> Several = Any.Array[0, 10].Select(all => all.DistinctBy(edit => edit.Original.Ref).ToArray());

    /// <summary>The two related sets: b is a with random entries edited, ended and added.</summary>
    public static readonly Gen<(EntrySet A, EntrySet B)> Pairs = Gen.Select(Several, RandomEntries.Rows, (edits, added) =>
    {
        var known = edits.Select(edit => edit.Original.Ref).ToHashSet();
        return (EntrySet.Of(edits.Select(edit => edit.Original)),
            EntrySet.Of(edits.Select(edit => edit.Ours).OfType<Entry>().Concat(added.Where(entry => !known.Contains(entry.Ref)))));
    });

    /// <summary>Edits of entries of a shape.</summary>
    private static Gen<RandomEdit> Of(Shape shape)
    {
        var entries = RandomEntries.EntryOf(shape);
        return Gen.Select(entries, entries, entries, Gen.Select(Gen.UInt, Gen.UInt, Gen.Int[0, 9], Gen.Int[0, 9]), (original, left, right, how) =>
            new RandomEdit(original,
                how.Item3 == 0 ? null : Edited(original, left, how.Item1),
                how.Item4 == 0 ? null : Edited(original, right, how.Item2)));
    }

    /// <summary>The entry with the marked fields taken from another; key fields stay.</summary>
    public static Entry Edited(Entry entry, Entry from, uint marks) =>
        Marked(entry.Shape, marks).Aggregate(entry, (edited, field) => edited.With(field, from[field]));

    /// <summary>The fields of a shape whose bit is set and that are no part of its key.</summary>
    private static IEnumerable<Field> Marked(Shape shape, uint marks) =>
        shape.Fields.Where(field => (marks >> field.Index % 32 & 1) == 1 && !shape.Key.Contains(field));
}
