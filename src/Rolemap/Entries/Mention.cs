namespace Rolemap.Entries;

/// <summary>A place in an entry that names something else: a value, or the key of a map.</summary>
/// <param name="Entry">The entry that has a reference of its own.</param>
/// <param name="Field">The field of it that the mention stands in, however deep.</param>
/// <param name="Inner">The field that says what is named; the same as <paramref name="Field"/>, or one of a part inside it.</param>
/// <param name="Value">The value that names it; where a key does, the value under the key.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Or">What else it may be, or null.</param>
/// <param name="Id">The id, without the kind.</param>
/// <param name="IsKey">Whether it is the key of a map.</param>
public readonly record struct Mention(Entry Entry, Field Field, Field Inner, Value Value, RefKind Kind, RefKind? Or, string Id, bool IsKey)
{
    /// <summary>Where it is written.</summary>
    public Place Place => Entry.PlaceOf(Value);

    /// <summary>The keys that lead to it, such as <c>direction.serves</c>.</summary>
    public string Path => ReferenceEquals(Field, Inner) ? Field.Key : $"{Field.Key}.{Inner.Key}";

    /// <summary>The same entry, naming another id here.</summary>
    public Entry Renamed(string id) => Entry.With(Field, Entry[Field] is { } value ? In(value, id) : null);

    /// <summary>Goes as deep as the shapes do.</summary>
    private Value In(Value value, string id)
    {
        var mention = this;
        return value switch
        {
            Value.Text when ReferenceEquals(value, Value) => new Value.Text(Inner.Type is FieldType.RefTo or FieldType.ListOf { Item: FieldType.RefTo } ? new Ref(Kind, id).ToString() : id) { Line = value.Line, Column = value.Column },
            Value.Items items => new Value.Items([.. items.All.Select(item => mention.In(item, id))]) { Line = value.Line, Column = value.Column },
            Value.Map map => new Value.Map(map.All.Select(pair => mention.InPair(pair, id)).DistinctBy(pair => pair.Key, StringComparer.Ordinal)) { Line = value.Line, Column = value.Column },
            Value.Part part => new Value.Part(InPart(part.Entry, id)) { Line = value.Line, Column = value.Column },
            _ => value,
        };
    }

    private KeyValuePair<string, Value> InPair(KeyValuePair<string, Value> pair, string id) =>
        !IsKey ? KeyValuePair.Create(pair.Key, In(pair.Value, id))
        : ReferenceEquals(pair.Value, Value) && pair.Key == Id ? KeyValuePair.Create(id, pair.Value)
        : pair;

    private Entry InPart(Entry part, string id)
    {
        var renamed = part;
        foreach (var (field, value) in part.Written)
            renamed = renamed.With(field, In(value, id));
        return renamed;
    }
}
