using System.Collections.Immutable;

namespace Rolemap.Entries;

/// <summary>The field table of one kind of entry.</summary>
public sealed class Shape
{
    // A frozen one would take longer to make than a whole run asks of it.
    private readonly Dictionary<string, Field> byKey;

    /// <summary>Makes a shape of fields that belong to no other.</summary>
    /// <param name="name">The word for one such entry, such as "position".</param>
    /// <param name="about">What it is, in one sentence.</param>
    /// <param name="fields">In the order in which they are written and documented.</param>
    /// <param name="kind">What a reference to it is called; null for parts of other entries.</param>
    /// <param name="key">The fields that together tell one entry from another; the first field when left out.</param>
    /// <param name="shorthand">The field that a bare scalar stands for, if any.</param>
    public Shape(string name, string about, ImmutableArray<Field> fields, RefKind? kind = null, ImmutableArray<Field> key = default, Field? shorthand = null)
    {
        Name = name;
        About = about;
        Fields = fields;
        Kind = kind;
        Key = key.IsDefault ? [fields[0]] : key;
        Shorthand = shorthand;
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].Shape is { } other)
                throw new ArgumentException($"The field '{fields[i].Key}' belongs to '{other.Name}' already.", nameof(fields));
            (fields[i].Shape, fields[i].Index) = (this, i);
        }
        byKey = fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
    }

    /// <summary>The word for one such entry.</summary>
    public string Name { get; }

    /// <summary>What it is, in one sentence.</summary>
    public string About { get; }

    /// <summary>The fields in the order in which they are written and documented.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>What a reference to it is called; null for parts of other entries.</summary>
    public RefKind? Kind { get; }

    /// <summary>The fields that together tell one entry from another.</summary>
    public ImmutableArray<Field> Key { get; }

    /// <summary>The field that a bare scalar stands for, if any.</summary>
    public Field? Shorthand { get; }

    /// <summary>The field of a key in the file, or null.</summary>
    public Field? this[string key] => byKey.GetValueOrDefault(key);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
