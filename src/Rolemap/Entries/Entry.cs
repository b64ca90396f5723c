using System.Collections.Immutable;

namespace Rolemap.Entries;

/// <summary>What is written down about one thing: its fields, their values and where they stand. Immutable.</summary>
/// <remarks>
/// Two entries are equal when they have the same shape and say the same; files and lines do not count.
/// A field that is left out has no value: nothing missing is invented here.
/// </remarks>
public sealed class Entry : IEquatable<Entry>
{
    private readonly Value?[] values;
    private string? id;

    /// <summary>Makes an entry of a shape. The array is kept, not copied: do not change it afterwards.</summary>
    public Entry(Shape shape, Value?[] values, Place place = default)
    {
        if (values.Length != shape.Fields.Length)
            throw new ArgumentException($"A {shape.Name} has {shape.Fields.Length} fields, not {values.Length}.", nameof(values));
        Shape = shape;
        Place = place;
        this.values = values;
    }

    /// <summary>The field table it follows.</summary>
    public Shape Shape { get; }

    /// <summary>Where it starts in its file.</summary>
    public Place Place { get; }

    /// <summary>Whether something written in it could not be read, which is a problem already: what it lacks says nothing.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The value of a field, or null when it is left out. A field of another shape is a mistake in our code.</summary>
    public Value? this[Field field] =>
        ReferenceEquals(field.Shape, Shape) ? values[field.Index] : throw new ArgumentException($"A {Shape.Name} has no '{field.Key}' of a {field.Shape.Name}.", nameof(field));

    /// <summary>Makes an entry from pairs of field and value.</summary>
    public static Entry Of(Shape shape, params ReadOnlySpan<(Field Field, Value? Value)> pairs)
    {
        var row = new Value?[shape.Fields.Length];
        foreach (var (field, value) in pairs)
            row[field.Index] = value;
        return new Entry(shape, row);
    }

    /// <summary>What tells it from others of its shape: its id, or its key fields joined by <c>~</c>.</summary>
    /// <remarks>In all key fields but the last, <c>~</c> is written <c>\~</c> and <c>\</c> is written <c>\\</c>, so that different keys make different ids.</remarks>
    public string Id => id ??= Shape.Key is [var only] ? values[only.Index]?.ToString() ?? "" : JoinedKey();

    /// <summary>The reference to it. A part of another entry has none: asking is a mistake in our code.</summary>
    public Ref Ref => new(Shape.Kind ?? throw new InvalidOperationException($"A {Shape.Name} is part of another entry and has no reference."), Id);

    /// <summary>The same entry with one value changed, or left out for null. Returns itself when nothing changes.</summary>
    public Entry With(Field field, Value? value)
    {
        if (Equals(this[field], value))
            return this;
        var changed = (Value?[])values.Clone();
        changed[field.Index] = value;
        return new Entry(Shape, changed, Place) { IsPartial = IsPartial };
    }

    /// <summary>The fields that have a value, in the order of the shape.</summary>
    public IEnumerable<(Field Field, Value Value)> Written =>
        from one in Shape.Fields let value = values[one.Index] where value is not null select (one, value);

    /// <summary>Where a field's value stands; where the entry stands when the field is left out.</summary>
    public Place PlaceOf(Field field) => PlaceOf(this[field]);

    /// <summary>Where one of its values stands, also one inside a list or a map; where the entry stands for null.</summary>
    public Place PlaceOf(Value? value) => value is { Line: > 0 } ? Place with { Line = value.Line, Column = value.Column } : Place;

    /// <summary>The text, id, reference or word of a field, or null.</summary>
    public string? Text(Field field) => (this[field] as Value.Text)?.Content;

    /// <summary>The day of a field, or null.</summary>
    public DateOnly? Day(Field field) => (this[field] as Value.Day)?.Date;

    /// <summary>The number of a field, or null.</summary>
    public decimal? Number(Field field) => (this[field] as Value.Number)?.Amount;

    /// <summary>The whole number of a field, or null.</summary>
    public int? Whole(Field field) => (int?)Number(field);

    /// <summary>Yes or no, or null when left out.</summary>
    public bool? Flag(Field field) => (this[field] as Value.Flag)?.On;

    /// <summary>The list of a field; empty when left out.</summary>
    public ImmutableArray<Value> Items(Field field) => (this[field] as Value.Items)?.All ?? [];

    /// <summary>The list of a field as texts; empty when left out.</summary>
    public IEnumerable<string> Texts(Field field) => Items(field) is { IsEmpty: true } ? [] : Items(field).OfType<Value.Text>().Select(text => text.Content);

    /// <summary>The list of a field as entries; empty when left out.</summary>
    public IEnumerable<Entry> Parts(Field field) => Items(field) is { IsEmpty: true } ? [] : Items(field).OfType<Value.Part>().Select(part => part.Entry);

    /// <summary>The entry in a field, or null.</summary>
    public Entry? Part(Field field) => (this[field] as Value.Part)?.Entry;

    /// <summary>The map of a field; empty when left out.</summary>
    public ImmutableArray<KeyValuePair<string, Value>> Map(Field field) => (this[field] as Value.Map)?.All ?? [];

    /// <inheritdoc/>
    public bool Equals(Entry? other) =>
        ReferenceEquals(this, other) || (other is not null && ReferenceEquals(Shape, other.Shape) && SameValues(values, other.values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entry);

    private string JoinedKey()
    {
        var parts = Shape.Key.Select(part => values[part.Index]?.ToString() ?? "").ToArray();
        for (var i = 0; i < parts.Length - 1; i++)
            parts[i] = parts[i].Replace(@"\", @"\\", StringComparison.Ordinal).Replace("~", @"\~", StringComparison.Ordinal);
        return string.Join('~', parts);
    }

    private static bool SameValues(Value?[] left, Value?[] right)
    {
        for (var i = 0; i < left.Length; i++)
            if (!Equals(left[i], right[i]))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shape.Name, Id);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Written.Select(pair => $"{pair.Field.Key}: {pair.Value}"));
}
