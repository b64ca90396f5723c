using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>What a Change does to its subject.</summary>
public enum ChangeKind
{
    /// <summary>The subject was not there before.</summary>
    Added,

    /// <summary>The subject says something else.</summary>
    Edited,

    /// <summary>The subject is no longer there.</summary>
    Ended,
}

/// <summary>One proposed or made difference: the whole entry before and after. Import, edit, fix, scenario, history and undo are lists of these.</summary>
/// <param name="Subject">What changes; the same for both sides.</param>
/// <param name="Before">What it was, or null when it is added.</param>
/// <param name="After">What it becomes, or null when it ends.</param>
public sealed record Change(Ref Subject, Entry? Before, Entry? After)
{
    /// <summary>What it does to its subject.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Ended : ChangeKind.Edited;

    /// <summary>The fields that differ, in the order of the shape; all written ones when the subject is added or ended.</summary>
    public IEnumerable<FieldChange> Fields =>
        from one in (Before ?? After!).Shape.Fields
        let was = Before?[one]
        let becomes = After?[one]
        where !Equals(was, becomes)
        select new FieldChange(one, was, becomes);

    /// <summary>The Change that undoes this one.</summary>
    public Change Inverse() => new(Subject, After, Before);

    /// <summary>The Change that adds an entry.</summary>
    public static Change Adds(Entry entry) => new(entry.Ref, null, entry);

    /// <summary>The Change that ends an entry.</summary>
    public static Change Ends(Entry entry) => new(entry.Ref, entry, null);

    /// <summary>The Change that gives a field of an entry another value, or leaves it out for null.</summary>
    public static Change Edits(Entry entry, Field field, Value? to) => new(entry.Ref, entry, entry.With(field, to));
}

/// <summary>A field that differs.</summary>
/// <param name="Field">The field.</param>
/// <param name="From">The value before, or null when it was left out.</param>
/// <param name="To">The value after, or null when it is left out.</param>
public sealed record FieldChange(Field Field, Value? From, Value? To);
