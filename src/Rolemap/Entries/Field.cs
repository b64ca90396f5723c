namespace Rolemap.Entries;

/// <summary>One field of an entry: the single source for reader, writer, schema, comparison and reference page.</summary>
public sealed class Field
{
    /// <summary>Makes a field; it belongs to the shape it is then given to.</summary>
    public Field(string key, FieldType type, string about, bool required = false, string? example = null, bool derived = false)
    {
        Key = key;
        Type = type;
        About = about;
        Required = required;
        Example = example;
        IsDerived = derived;
    }

    /// <summary>The key in the file, in camelCase.</summary>
    public string Key { get; }

    /// <summary>What may be written.</summary>
    public FieldType Type { get; }

    /// <summary>What it means, in one sentence for the reference page.</summary>
    public string About { get; }

    /// <summary>Whether an entry without it is refused.</summary>
    public bool Required { get; }

    /// <summary>An example value as written in YAML, for the reference page.</summary>
    public string? Example { get; }

    /// <summary>Whether it is worked out from the file and never written as a key: the order of a list, for one.</summary>
    public bool IsDerived { get; }

    /// <summary>The shape it belongs to.</summary>
    public Shape Shape { get; internal set; } = null!;

    /// <summary>Its place in the shape, from 0.</summary>
    public int Index { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
