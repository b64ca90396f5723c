using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>What is to become of the pairs of one mapping.</summary>
internal sealed class MappingPlan(YamlMapping mapping)
{
    private readonly SortedDictionary<int, Value> changed = [];
    private readonly HashSet<int> removed = [];
    private readonly List<(string Key, Value Value)> added = [];
    private readonly HashSet<string> lists = new(StringComparer.Ordinal);

    public void Set(string key, Value value)
    {
        var (index, at) = (mapping.IndexOf(key), added.FindIndex(pair => pair.Key == key));
        if (index >= 0)
        {
            removed.Remove(index);
            changed[index] = value;
        }
        else if (at >= 0)
        {
            added[at] = (key, value);
        }
        else
        {
            added.Add((key, value));
        }
    }

    public void Remove(string key)
    {
        var index = mapping.IndexOf(key);
        added.RemoveAll(pair => pair.Key == key);
        if (index < 0)
            return;
        changed.Remove(index);
        removed.Add(index);
    }

    /// <summary>Adds an item to the list of a key that has no value yet.</summary>
    public void AddTo(string key, Value item)
    {
        var index = mapping.IndexOf(key);
        var before = index >= 0 ? changed.GetValueOrDefault(index) : added.Find(pair => pair.Key == key).Value;
        Set(key, new Value.Items([.. (before as Value.Items)?.All ?? [], item]));
        lists.Add(key);
    }

    public void Write(EditList edits, Slots slots)
    {
        if (mapping.IsFlow)
            WriteFlow(edits);
        else
            WriteBlock(edits, slots);
    }

    private void WriteFlow(EditList edits)
    {
        foreach (var (index, value) in changed)
            ReplaceInFlow(edits, mapping.Pairs[index].Value, value);
        var texts = added.Select(pair => (mapping.Pairs.Length, $"{EntryWriter.Key(pair.Key, inFlow: true)}: {EntryWriter.Line(pair.Value)}"));
        new FlowElements(edits, mapping, Elements()).Write(removed, [.. texts]);
    }

    /// <summary>Puts a value in the place of one in brackets or braces; a text keeps its kind of quotes.</summary>
    public static void ReplaceInFlow(EditList edits, YamlNode node, Value value)
    {
        var text = value is Value.Text one && node is YamlScalar old ? ScalarText.Of(one.Content, inFlow: true, old.Style) : EntryWriter.Line(value);
        if (node.Start == node.End)
            edits.Insert(node.Start, " " + text);
        else
            edits.Replace(node.Start, node.End, text);
    }

    private void WriteBlock(EditList edits, Slots slots)
    {
        foreach (var (index, value) in changed)
            Replace(edits, slots, mapping.Pairs[index], value);
        var removal = new BlockRemoval(edits, Elements());
        var isEmptied = removed.Count == mapping.Pairs.Length;
        if (isEmptied && added.Count == 0)
            removal.RemoveAll(slots.Of(mapping), "{}");
        else if (isEmptied)
            ReplaceFirst(edits, removal);
        else if (removed.Count > 0)
            removal.Remove(removed);
        var kept = isEmptied ? 0 : Enumerable.Range(0, mapping.Pairs.Length).Last(index => !removed.Contains(index));
        foreach (var pair in added.Skip(isEmptied ? 1 : 0))
            edits.InsertLinesBehind(mapping.Pairs[kept].Value.End, EditList.DepthOf(mapping.Indent, isSequence: false), LinesOf(pair.Key, pair.Value));
    }

    private void ReplaceFirst(EditList edits, BlockRemoval removal)
    {
        var first = mapping.Pairs[0];
        var lines = LinesOf(added[0].Key, added[0].Value);
        edits.Replace(first.KeyStart, edits.LineEndAt(first.Value.End), string.Join(edits.LineEnd, lines)[mapping.Indent..]);
        if (removed.Count > 1)
            removal.Remove(removed.Where(index => index > 0).ToHashSet());
    }

    private void Replace(EditList edits, Slots slots, YamlPair pair, Value value)
    {
        var offset = slots.OffsetOf(pair);
        if (lists.Contains(pair.Key) && value is Value.Items items && pair.Value is YamlScalar { IsNull: true })
        {
            edits.Delete(offset, pair.Value.End);
            edits.InsertLinesBehind(offset, EditList.DepthOf(mapping.Indent + 2, isSequence: true), [.. ListLines.ItemLines(items, mapping.Indent + 2)]);
            return;
        }
        new BlockValue(edits, mapping.Indent).Replace(pair.Value, offset, value);
    }

    private ImmutableArray<string> LinesOf(string key, Value value)
    {
        var lines = lists.Contains(key) && value is Value.Items items ? ListLines.Of(key, items, mapping.Indent) : EntryWriter.BlockPair(key, value, mapping.Indent);
        return [EntryWriter.Spaces(mapping.Indent) + lines[0], .. lines[1..]];
    }

    private List<(int Start, int End)> Elements() => [.. mapping.Pairs.Select(pair => (pair.KeyStart, pair.Value.End))];
}
