using System.Collections.Immutable;
using System.Text;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Writes entries and values as YAML, fields in the order of their shape.</summary>
public static class EntryWriter
{
    /// <summary>A value that takes more characters on one line than this is written over several, where its place allows that.</summary>
    internal const int LongestLine = 120;

    /// <summary>The entry on one line, such as <c>{ id: P06, role: group-pm }</c>.</summary>
    public static string Line(Entry entry) => Line(new Value.Part(entry));

    /// <summary>The value on one line, as it stands in brackets and braces.</summary>
    public static string Line(Value value) => Append(new StringBuilder(), value, inFlow: true).ToString();

    /// <summary>A whole file of lists, each entry on a line of its own, lines ended by a line feed. Lists without entries are left out.</summary>
    /// <param name="lists">The key of each list and its entries.</param>
    public static string File(params ImmutableArray<(string Key, IEnumerable<Entry> Entries)> lists)
    {
        var text = new StringBuilder();
        foreach (var (key, entries) in lists)
        {
            var mark = text.Length;
            foreach (var entry in entries)
                Append(text.Append("  - "), new Value.Part(entry), inFlow: false).Append('\n');
            if (text.Length > mark)
                text.Insert(mark, $"{key}:\n");
        }
        return text.ToString();
    }

    /// <summary>A whole file that is one entry, such as the settings of a workspace, lines ended by a line feed.</summary>
    public static string File(Entry entry)
    {
        var text = new StringBuilder();
        foreach (var (field, value) in entry.Written)
            text.AppendJoin('\n', BlockPair(field.Key, value, 0)).Append('\n');
        return text.ToString();
    }

    /// <summary>A value on one line where it is no part of brackets or braces.</summary>
    internal static string Inline(Value value) => Append(new StringBuilder(), value, inFlow: false).ToString();

    /// <summary>A key of a mapping.</summary>
    internal static string Key(string key, bool inFlow) => ScalarText.Of(key, inFlow);

    /// <summary>The lines of a pair of a block mapping; the first without its indentation, the others with it.</summary>
    internal static ImmutableArray<string> BlockPair(string key, Value value, int indent)
    {
        var name = Key(key, inFlow: false);
        if (value is Value.Text text && ScalarText.LiteralLines(text.Content) is [var indicator, .. var lines])
            return [$"{name}: {indicator}", .. lines.Select(line => line.Length == 0 ? "" : Spaces(indent + 2) + line)];
        var line = Inline(value);
        if (line.Length + name.Length + indent <= LongestLine || value is not (Value.Items or Value.Part))
            return [$"{name}: {line}"];
        return [$"{name}:", .. BlockLines(value, indent + 2)];
    }

    /// <summary>The lines of an item of a block sequence, the first with its dash but without indentation, the others with it.</summary>
    /// <param name="value">The item.</param>
    /// <param name="indent">The column of the dash.</param>
    /// <param name="gap">How many columns behind the dash its keys stand.</param>
    /// <param name="asBlock">Whether an entry is written with a line for each key.</param>
    internal static ImmutableArray<string> BlockItem(Value value, int indent, int gap, bool asBlock)
    {
        if (!asBlock || value is not Value.Part { Entry: var entry } || !entry.Written.Any() || IsShorthand(entry))
            return ["- " + Inline(value)];
        var lines = Pairs(entry, indent + gap);
        return ["-" + Spaces(gap - 1) + lines[0][(indent + gap)..], .. lines[1..]];
    }

    internal static string Spaces(int count) => new(' ', count);

    private static IEnumerable<string> BlockLines(Value value, int indent) => value switch
    {
        Value.Items items => items.All.SelectMany(item => BlockItem(item, indent, 2, Inline(item).Length + indent > LongestLine)
            .Select((line, i) => i == 0 ? Spaces(indent) + line : line)),
        Value.Part part => Pairs(part.Entry, indent),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ImmutableArray<string> Pairs(Entry entry, int indent) =>
        [.. entry.Written.SelectMany(pair => BlockPair(pair.Field.Key, pair.Value, indent).Select((line, i) => i == 0 ? Spaces(indent) + line : line))];

    private static StringBuilder Append(StringBuilder text, Value value, bool inFlow) => value switch
    {
        Value.Text one => text.Append(ScalarText.Of(one.Content, inFlow)),
        Value.Items items => AppendItems(text, items),
        Value.Map map => AppendPairs(text, map.All.Select(pair => (pair.Key, pair.Value))),
        Value.Part { Entry: var entry } when IsShorthand(entry) => Append(text, entry[entry.Shape.Shorthand!]!, inFlow),
        Value.Part { Entry: var entry } => AppendPairs(text, entry.Written.Select(pair => (pair.Field.Key, pair.Value))),
        _ => text.Append(value),
    };

    /// <summary>Whether only the field is written that a bare scalar stands for. A text of one word is not written bare: it might be a word with a meaning of its own.</summary>
    private static bool IsShorthand(Entry entry)
    {
        if (entry.Shape.Shorthand is not { } only || entry.Written.Take(2).ToList() is not [var (field, value)] || field != only)
            return false;
        return value is Value.Text text ? text.Content.Contains(' ', StringComparison.Ordinal) : value is Value.Number or Value.Day or Value.Flag;
    }

    private static StringBuilder AppendItems(StringBuilder text, Value.Items items)
    {
        text.Append('[');
        for (var i = 0; i < items.All.Length; i++)
            Append(i == 0 ? text : text.Append(", "), items.All[i], inFlow: true);
        return text.Append(']');
    }

    private static StringBuilder AppendPairs(StringBuilder text, IEnumerable<(string Key, Value Value)> pairs)
    {
        var mark = text.Length;
        foreach (var (key, value) in pairs)
            Append(text.Append(text.Length == mark ? "{ " : ", ").Append(Key(key, inFlow: true)).Append(": "), value, inFlow: true);
        return text.Append(text.Length == mark ? "{}" : " }");
    }
}
