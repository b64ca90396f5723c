using System.Collections.Immutable;

namespace Rolemap.Files.Yaml;

/// <summary>Takes elements out of brackets or braces and puts others in, with the commas that this needs.</summary>
/// <param name="edits">Where the edits go.</param>
/// <param name="node">The collection.</param>
/// <param name="elements">Where each element begins and ends.</param>
internal sealed class FlowElements(EditList edits, YamlNode node, IReadOnlyList<(int Start, int End)> elements)
{
    /// <summary>Makes all changes at once.</summary>
    /// <param name="removed">The indexes of the elements that go.</param>
    /// <param name="inserted">The texts that come, by the index of the element before which they come, in order.</param>
    public void Write(IReadOnlySet<int> removed, IReadOnlyCollection<(int Index, string Text)> inserted)
    {
        if (removed.Count == elements.Count)
        {
            if (removed.Count > 0 || inserted.Count > 0)
                edits.Replace(node.Start, node.End, Whole([.. inserted.Select(one => one.Text)]));
            return;
        }
        foreach (var (from, to) in Runs(removed))
            RemoveRun(from, to);
        foreach (var group in inserted.GroupBy(one => LastKeptBefore(one.Index, removed)))
            InsertBehind(group.Key, [.. group.Select(one => one.Text)], removed);
    }

    private string Whole(ImmutableArray<string> texts)
    {
        var isList = edits.Text[node.Start] == '[';
        return texts.Length == 0 ? isList ? "[]" : "{}" : isList ? $"[{string.Join(", ", texts)}]" : $"{{ {string.Join(", ", texts)} }}";
    }

    private IEnumerable<(int From, int To)> Runs(IReadOnlySet<int> removed)
    {
        for (int from = 0, to; from < elements.Count; from = to + 1)
        {
            for (to = from; removed.Contains(to);)
                to++;
            if (to > from)
                yield return (from, to - 1);
        }
    }

    private void RemoveRun(int from, int to)
    {
        var (start, end) = (elements[from].Start, elements[to].End);
        var ownsItsLines = edits.IsFirstInLine(start) && edits.LineOf(from == 0 ? node.Start : elements[from - 1].End) < edits.LineOf(start);
        if (to + 1 < elements.Count)
        {
            var next = elements[to + 1].Start;
            if (ownsItsLines && edits.IsFirstInLine(next))
                edits.DeleteLines(start, end);
            else
                edits.Delete(start, next);
        }
        else if (!ownsItsLines)
        {
            edits.Delete(elements[from - 1].End, end);
        }
        else if (edits.LineOf(node.End - 1) > edits.LineOf(end))
        {
            // The comma behind the element above may stay: the last element may have one.
            edits.DeleteLines(start, CommaBehind(end) ?? end);
        }
        else
        {
            edits.Delete(start, CommaBehind(end) is { } comma ? comma + 1 : end);
        }
    }

    private void InsertBehind(int kept, ImmutableArray<string> texts, IReadOnlySet<int> removed)
    {
        if (kept < 0)
        {
            var first = Enumerable.Range(0, elements.Count).First(index => !removed.Contains(index));
            edits.Insert(elements[first].Start, string.Concat(texts.Select(text => text + ", ")));
            return;
        }
        var (start, end) = elements[kept];
        if (kept < elements.Count - 1 || !edits.IsFirstInLine(start) || edits.LineOf(node.End - 1) == edits.LineOf(end))
        {
            edits.Insert(end, string.Concat(texts.Select(text => ", " + text)));
            return;
        }
        var hasComma = CommaBehind(end) is not null;
        if (!hasComma)
            edits.Insert(end, ",");
        var indent = edits.ColumnOf(start);
        edits.InsertLinesBehind(end, indent, [.. texts.Select((text, i) => $"{EntryWriter.Spaces(indent)}{text}{(hasComma || i < texts.Length - 1 ? "," : "")}")]);
    }

    private static int LastKeptBefore(int index, IReadOnlySet<int> removed)
    {
        var kept = index - 1;
        while (removed.Contains(kept))
            kept--;
        return kept;
    }

    /// <summary>The offset of the comma that follows an element, perhaps behind comments; null when there is none.</summary>
    private int? CommaBehind(int end)
    {
        for (var at = end; at < node.End; at++)
        {
            if (edits.Text[at] == ',')
                return at;
            if (edits.Text[at] == '#')
                at = edits.LineEndAt(at);
            else if (edits.Text[at] is ']' or '}')
                return null;
        }
        return null;
    }
}
