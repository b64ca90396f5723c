using System.Collections.Immutable;

namespace Rolemap.Files.Yaml;

/// <summary>A part of a YAML text: a scalar, a sequence or a mapping. The family is closed. Immutable.</summary>
public abstract class YamlNode
{
    private protected YamlNode(int start, int end) => (Start, End) = (start, end);

    /// <summary>The offset of its first character. What is left out altogether stands right behind its colon or dash and is empty.</summary>
    public int Start { get; }

    /// <summary>The offset behind its last character; line ends and comments behind it are not part of it.</summary>
    public int End { get; }

    /// <summary>What it is, in plain words for a message.</summary>
    public abstract string Kind { get; }
}

/// <summary>How a scalar is written.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>As a block behind <c>|</c>.</summary>
    Literal,

    /// <summary>As a block behind <c>&gt;</c>.</summary>
    Folded,
}

/// <summary>A scalar. What a plain one means (text, number, day) is for the field table to say.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(int start, int end, string text, ScalarStyle style) : base(start, end) => (Text, Style) = (text, style);

    /// <summary>The text with escapes, folding and quotes undone.</summary>
    public string Text { get; }

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>Whether it says that there is no value: nothing at all, <c>~</c> or <c>null</c>, without quotes.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override string Kind => IsNull ? "nothing" : "a single value";
}

/// <summary>A sequence.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(int start, int end, ImmutableArray<YamlNode> items, ImmutableArray<int> dashes, int indent) : base(start, end) =>
        (Items, Dashes, Indent) = (items, dashes, indent);

    /// <summary>The items in order.</summary>
    public ImmutableArray<YamlNode> Items { get; }

    /// <summary>Where the dash of each item of a block sequence stands; empty for one in brackets.</summary>
    public ImmutableArray<int> Dashes { get; }

    /// <summary>How many characters stand before the dashes of a block sequence in their lines; -1 for one in brackets.</summary>
    public int Indent { get; }

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow => Indent < 0;

    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key's text, without quotes.</param>
/// <param name="KeyStart">The offset of the key's first character, or of its quote.</param>
/// <param name="KeyEnd">The offset behind the key.</param>
/// <param name="Value">The value; an empty plain scalar when nothing is written.</param>
public readonly record struct YamlPair(string Key, int KeyStart, int KeyEnd, YamlNode Value);

/// <summary>A mapping. Its keys differ.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(int start, int end, ImmutableArray<YamlPair> pairs, int indent) : base(start, end) => (Pairs, Indent) = (pairs, indent);

    /// <summary>The pairs in the order in which they are written.</summary>
    public ImmutableArray<YamlPair> Pairs { get; }

    /// <summary>How many characters stand before the keys of a block mapping in their lines; -1 for one in braces.</summary>
    public int Indent { get; }

    /// <summary>Whether it is written in braces.</summary>
    public bool IsFlow => Indent < 0;

    /// <summary>The place of a key in <see cref="Pairs"/>, or -1.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Pairs.Length; i++)
            if (Pairs[i].Key == key)
                return i;
        return -1;
    }

    /// <summary>The value of a key, or null when the key is not written.</summary>
    public YamlNode? this[string key] => IndexOf(key) is >= 0 and var i ? Pairs[i].Value : null;

    /// <inheritdoc/>
    public override string Kind => "a mapping";
}

/// <summary>A YAML text that has been read.</summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The outermost node, or null when the text says nothing.</param>
/// <param name="IsWhole">Whether all of it could be read. What could not is left out of the nodes, so such a document is not to be patched.</param>
public sealed record YamlDocument(SourceText Source, YamlNode? Root, bool IsWhole)
{
    /// <summary>The root as a mapping, or null.</summary>
    public YamlMapping? Mapping => Root as YamlMapping;
}
