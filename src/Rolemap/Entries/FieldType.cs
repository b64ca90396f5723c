using System.Collections.Immutable;

namespace Rolemap.Entries;

/// <summary>What may be written in a field. The family is closed; readers, writers, schema and reference page switch over it.</summary>
public abstract record FieldType
{
    private FieldType() { }

    /// <summary>Any text, kept as written.</summary>
    public sealed record Text : FieldType;

    /// <summary>The entry's own id, or a key of the framework file that others refer to.</summary>
    public sealed record Id : FieldType;

    /// <summary>A web address with the scheme http, https or mailto.</summary>
    public sealed record Link : FieldType;

    /// <summary>The bare id of something else, such as <c>manager: P03</c>. Whether it exists is for lint to say.</summary>
    /// <param name="Kind">What it names.</param>
    /// <param name="Or">What else it may name: the matrix gives letters to roles and to functions.</param>
    public sealed record IdOf(RefKind Kind, RefKind? Or = null) : FieldType;

    /// <summary>A full reference of one of the kinds, such as <c>covers: [product:pulse]</c>.</summary>
    public sealed record RefTo(ImmutableArray<RefKind> Kinds) : FieldType;

    /// <summary>A day, <c>YYYY-MM-DD</c> or <c>YYYY-MM</c>.</summary>
    public sealed record Day : FieldType;

    /// <summary>A whole number between two limits, both included.</summary>
    public sealed record Whole(int Least, int Most) : FieldType;

    /// <summary>A number between two limits, both included.</summary>
    public sealed record Number(decimal Least, decimal Most) : FieldType;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Flag : FieldType;

    /// <summary>One of a few words.</summary>
    public sealed record Word(ImmutableArray<string> Words) : FieldType;

    /// <summary>A list.</summary>
    public sealed record ListOf(FieldType Item) : FieldType;

    /// <summary>A mapping; the keys are ids, or one of <paramref name="Keys"/> where given.</summary>
    public sealed record MapOf(FieldType Item, ImmutableArray<string>? Keys = null) : FieldType
    {
        /// <summary>What the keys name, where they are ids of something else; null where they are not.</summary>
        public IdOf? KeysOf { get; init; }

        /// <summary>Whether the keys are texts of another program, such as headers and titles, and not ids.</summary>
        public bool HasFreeKeys { get; init; }
    }

    /// <summary>Fields of its own. A scalar is read as the shape's <see cref="Shape.Shorthand"/> where it has one.</summary>
    public sealed record Part(Shape Shape) : FieldType;

    /// <summary>Fields of an entry of one of the kinds: which entry, a reference beside them says. An empty value takes a field away. Read by hand.</summary>
    public sealed record FieldsOf(ImmutableArray<RefKind> Kinds) : FieldType;

    /// <summary>A fixed word, or else the other type: <c>hiring: none</c>.</summary>
    public sealed record WordOr(string Fixed, FieldType Other) : FieldType;
}
