namespace Rolemap.Entries;

/// <summary>A place in an entry that names something else: a value, or the key of a map.</summary>
/// <param name="Entry">The entry that has a reference of its own.</param>
/// <param name="Field">The field of it that the mention stands in, however deep.</param>
/// <param name="Whole">The value of that field.</param>
/// <param name="Inner">The field that says what is named; the same as <paramref name="Field"/>, or one of a part inside it.</param>
/// <param name="Value">The value that names it; where a key does, the value under the key.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Or">What else it may be, or null.</param>
/// <param name="Id">The id, without the kind.</param>
/// <param name="IsKey">Whether it is the key of a map.</param>
public readonly record struct Mention(Entry Entry, Field Field, Value Whole, Field Inner, Value Value, RefKind Kind, RefKind? Or, string Id, bool IsKey)
{
    /// <summary>A mention straight in a field that has a value; asking for one in a field that is left out is a mistake in our code.</summary>
    public static Mention Of(Entry entry, Field field, RefKind kind) => In(entry, field, field, WrittenIn(entry, field), kind);

    /// <summary>A mention by a value somewhere inside a field.</summary>
    public static Mention In(Entry entry, Field field, Field inner, Value value, RefKind kind) =>
        new(entry, field, WrittenIn(entry, field), inner, value, kind, null, value.ToString(), false);

    /// <summary>Where it is written.</summary>
    public Place Place => Entry.PlaceOf(Value);

    /// <summary>The keys that lead to it, such as <c>direction.serves</c>.</summary>
    public string Path => ReferenceEquals(Field, Inner) ? Field.Key : $"{Field.Key}.{Inner.Key}";

    /// <summary>An id in the form it is written in here: with its kind where the field takes full references.</summary>
    public string Written(string id) => !IsKey && Inner.Type is (FieldType.RefTo or FieldType.ListOf { Item: FieldType.RefTo }) ? new Ref(Kind, id).ToString() : id;

    /// <summary>The same entry, naming another id here.</summary>
    public Entry Renamed(string id) => Entry.With(Field, Put(Whole, id));

    private static Value WrittenIn(Entry entry, Field field) => entry[field] ?? throw new ArgumentException($"{entry.Ref} has no '{field.Key}'.", nameof(field));

    /// <summary>Goes as deep as the shapes do.</summary>
    private Value Put(Value value, string id)
    {
        var mention = this;
        return value switch
        {
            Value.Text when ReferenceEquals(value, Value) => new Value.Text(Written(id)) { Line = value.Line, Column = value.Column },
            Value.Items items => new Value.Items([.. items.All.Select(item => mention.Put(item, id))]) { Line = value.Line, Column = value.Column },
            Value.Map map => new Value.Map(map.All.Select(pair => mention.PutInPair(pair, id)).DistinctBy(pair => pair.Key, StringComparer.Ordinal))
            {
                Line = value.Line,
                Column = value.Column,
            },
            Value.Part part => new Value.Part(PutInPart(part.Entry, id)) { Line = value.Line, Column = value.Column },
            _ => value,
        };
    }

    private KeyValuePair<string, Value> PutInPair(KeyValuePair<string, Value> pair, string id) =>
        !IsKey ? KeyValuePair.Create(pair.Key, Put(pair.Value, id))
        : ReferenceEquals(pair.Value, Value) && pair.Key == Id ? KeyValuePair.Create(id, pair.Value)
        : pair;

    private Entry PutInPart(Entry part, string id)
    {
        var renamed = part;
        foreach (var (field, value) in part.Written)
            renamed = renamed.With(field, Put(value, id));
        return renamed;
    }
}
