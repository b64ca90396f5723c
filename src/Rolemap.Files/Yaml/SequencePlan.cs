using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>What is to become of the items of one sequence.</summary>
internal sealed class SequencePlan(YamlSequence sequence)
{
    private readonly SortedDictionary<int, Value> changed = [];
    private readonly HashSet<int> removed = [];
    private readonly List<(int Index, Value Item)> inserted = [];

    public void Insert(int index, Value item) => inserted.Add((index, item));

    public void Set(int index, Value item)
    {
        removed.Remove(index);
        changed[index] = item;
    }

    public void Remove(int index)
    {
        changed.Remove(index);
        removed.Add(index);
    }

    public void Write(EditList edits, Slots slots)
    {
        var ordered = inserted.OrderBy(one => one.Index).ToList();
        if (!sequence.IsFlow)
            WriteBlock(edits, slots, ordered);
        else if (sequence.Items.IsEmpty && slots.Of(sequence) is { Parent: YamlMapping { IsFlow: false } parent } slot && ordered.All(one => one.Item is Value.Part)
            && edits.LineOf(slot.Offset) == edits.LineOf(sequence.End))
            BeginBlock(edits, parent, slot, ordered);
        else
            WriteFlow(edits, ordered);
    }

    private void WriteFlow(EditList edits, List<(int Index, Value Item)> ordered)
    {
        foreach (var (index, value) in changed)
            MappingPlan.ReplaceInFlow(edits, sequence.Items[index], value);
        var elements = sequence.Items.Select(item => (item.Start, item.End)).ToList();
        new FlowElements(edits, sequence, elements).Write(removed, [.. ordered.Select(one => (one.Index, EntryWriter.Line(one.Item)))]);
    }

    /// <summary>Empty brackets behind a key become a list with a line for each entry.</summary>
    private void BeginBlock(EditList edits, YamlMapping parent, Slot slot, List<(int Index, Value Item)> ordered)
    {
        if (ordered.Count == 0)
            return;
        edits.Delete(slot.Offset, sequence.End);
        edits.InsertLinesBehind(slot.Offset, EditList.DepthOf(parent.Indent + 2, isSequence: true), [.. ListLines.ItemLines(new Value.Items([.. ordered.Select(one => one.Item)]), parent.Indent + 2)]);
    }

    private void WriteBlock(EditList edits, Slots slots, List<(int Index, Value Item)> ordered)
    {
        var isEmptied = removed.Count == sequence.Items.Length;
        var removal = new BlockRemoval(edits, [.. sequence.Dashes.Zip(sequence.Items, (dash, item) => (dash, Math.Max(dash + 1, item.End)))]);
        if (isEmptied && ordered.Count == 0)
        {
            removal.RemoveAll(slots.Of(sequence), "[]");
            return;
        }
        if (isEmptied)
        {
            // What comes takes the place of the first that goes.
            Set(0, ordered[0].Item);
            ordered.RemoveAt(0);
        }
        foreach (var (index, value) in changed)
            new BlockValue(edits, sequence.Indent).Replace(sequence.Items[index], sequence.Dashes[index] + 1, value);
        if (removed.Count > 0)
            removal.Remove(removed);
        foreach (var group in ordered.GroupBy(one => LastKeptBefore(isEmptied ? 1 : one.Index)))
            InsertBehind(edits, group.Key, [.. group.Select(one => one.Item)]);
    }

    private int LastKeptBefore(int index)
    {
        var kept = index - 1;
        while (removed.Contains(kept))
            kept--;
        return kept;
    }

    private void InsertBehind(EditList edits, int kept, ImmutableArray<Value> items)
    {
        var neighbour = kept >= 0 ? kept : FirstKept();
        var depth = EditList.DepthOf(sequence.Indent, isSequence: true);
        var lines = items.SelectMany(item => LinesOf(edits, item, neighbour, isSpaced: kept >= 0 && IsSpaced(edits))).ToImmutableArray();
        if (kept >= 0)
            edits.InsertLinesBehind(Math.Max(sequence.Dashes[kept] + 1, sequence.Items[kept].End), depth, lines);
        else if (edits.IsFirstInLine(sequence.Start))
            edits.InsertLinesBefore(sequence.Dashes[neighbour], depth, lines);
        else
            edits.Insert(sequence.Dashes[neighbour], string.Concat(lines.Select(line => line + edits.LineEnd))[sequence.Indent..] + EntryWriter.Spaces(sequence.Indent));
    }

    private int FirstKept()
    {
        var first = 0;
        while (removed.Contains(first))
            first++;
        return first;
    }

    /// <summary>The lines of a new item in the style of its neighbour, with a blank line first where items are to have one between them.</summary>
    private IEnumerable<string> LinesOf(EditList edits, Value item, int neighbour, bool isSpaced)
    {
        var like = sequence.Items[neighbour] as YamlMapping;
        var asBlock = like is { IsFlow: false };
        var gap = asBlock && edits.LineOf(like!.Start) == edits.LineOf(sequence.Dashes[neighbour]) ? like.Indent - sequence.Indent : 2;
        var lines = EntryWriter.BlockItem(item, sequence.Indent, gap, asBlock);
        return [.. isSpaced ? [""] : Array.Empty<string>(), EntryWriter.Spaces(sequence.Indent) + lines[0], .. lines[1..]];
    }

    /// <summary>Whether a blank line that belongs to neither stands between the last two items.</summary>
    private bool IsSpaced(EditList edits)
    {
        if (sequence.Dashes.Length < 2)
            return false;
        var above = edits.LineOf(sequence.Dashes[^1]) - 1;
        return string.IsNullOrWhiteSpace(edits.Line(above)) && edits.LineOf(sequence.Items[^2].End) < above;
    }
}
