using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rolemap.Files.Yaml;

/// <summary>Gathers the pairs of the mappings that are being read, the inner ones behind the outer ones, and refuses keys that come twice.</summary>
internal sealed class PairGathering(YamlCursor cursor)
{
    /// <summary>Up to here looking at each key is fastest.</summary>
    private const int FewPairs = 24;

    private readonly List<YamlPair> all = [];
    private readonly Dictionary<int, Dictionary<string, int>> keysOfMark = [];

    /// <summary>How many there are in all mappings together; the mark of a mapping that begins now.</summary>
    public int Count => all.Count;

    /// <summary>Adds a pair to the mapping with a mark. A key that cannot be one, or comes twice, is noted and left out.</summary>
    public void Add(int mark, YamlScalar key, int start, int end, YamlNode value)
    {
        if (key is { Style: ScalarStyle.Plain, Text: "<<" })
            Merge(mark, key, start, end, value);
        else if (end - start > YamlCursor.LongestKey)
            cursor.Refuse(start, $"This key is longer than {YamlCursor.LongestKey} characters.", "Shorten it.");
        else if (FirstOf(mark, key.Text, start) is { } first)
            cursor.Refuse(start, $"The key '{key.Text}' is written twice; the first stands in line {cursor.LineOf(first)}.", "Keep one of them.");
        else
            all.Add(new YamlPair(key.Text, start, end, value));
    }

    /// <summary>The pair stays, so that nobody misses the keys that it would have brought.</summary>
    private void Merge(int mark, YamlScalar key, int start, int end, YamlNode value)
    {
        cursor.Refuse(start, "Merge keys (<<) are not read here.", "Write the keys out.");
        if (FirstOf(mark, key.Text, start) is null)
            all.Add(new YamlPair(key.Text, start, end, value));
    }

    /// <summary>The pairs of the mapping with a mark.</summary>
    public ImmutableArray<YamlPair> Take(int mark) => [.. CollectionsMarshal.AsSpan(all)[mark..]];

    /// <summary>Drops the pairs of the mapping with a mark.</summary>
    public void Forget(int mark)
    {
        if (all.Count - mark >= FewPairs)
            keysOfMark.Remove(mark);
        all.RemoveRange(mark, all.Count - mark);
    }

    private int? FirstOf(int mark, string key, int start)
    {
        if (all.Count - mark < FewPairs)
        {
            foreach (ref readonly var pair in CollectionsMarshal.AsSpan(all)[mark..])
                if (pair.Key == key)
                    return pair.KeyStart;
            return null;
        }
        if (!keysOfMark.TryGetValue(mark, out var keys))
            keysOfMark[mark] = keys = all.Skip(mark).ToDictionary(pair => pair.Key, pair => pair.KeyStart, StringComparer.Ordinal);
        return keys.TryAdd(key, start) ? null : keys[key];
    }
}
