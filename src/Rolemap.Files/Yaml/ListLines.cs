using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Writes a new block sequence under a key.</summary>
internal static class ListLines
{
    /// <summary>The key's line without its indentation, and a line for each item with it.</summary>
    public static ImmutableArray<string> Of(string key, Value.Items items, int indent) =>
        [$"{EntryWriter.Key(key, inFlow: false)}:", .. ItemLines(items, indent + 2)];

    /// <summary>A line for each item, with its indentation.</summary>
    public static IEnumerable<string> ItemLines(Value.Items items, int indent) =>
        items.All.Select(item => $"{EntryWriter.Spaces(indent)}- {EntryWriter.Inline(item)}");
}
