namespace Rolemap.Files.Yaml;

/// <summary>Takes entries out of a block mapping or sequence.</summary>
/// <param name="edits">Where the edits go.</param>
/// <param name="elements">Where each entry begins (its key or dash) and ends.</param>
internal sealed class BlockRemoval(EditList edits, IReadOnlyList<(int Start, int End)> elements)
{
    /// <summary>Takes out the entries with some indexes, but not all of them.</summary>
    public void Remove(IReadOnlySet<int> removed)
    {
        // The first entry may share its line with the dash of the list around it.
        var kept = edits.IsFirstInLine(elements[0].Start) ? -1 : FirstKept(removed);
        if (kept > 0)
            PullUp(kept);
        foreach (var index in removed.Where(index => index >= kept))
            RemoveLines(index);
    }

    /// <summary>Takes out all entries, and leaves empty brackets or braces in their place.</summary>
    public void RemoveAll(Slot? slot, string empty)
    {
        var isOnItsOwn = slot is not null && edits.IsFirstInLine(elements[0].Start);
        if (isOnItsOwn)
            edits.Insert(slot!.Value.Offset, " " + empty);
        else
            edits.Replace(elements[0].Start, elements[0].End, empty);
        for (var index = isOnItsOwn ? 0 : 1; index < elements.Count; index++)
            RemoveLines(index);
    }

    private static int FirstKept(IReadOnlySet<int> removed)
    {
        var first = 0;
        while (removed.Contains(first))
            first++;
        return first;
    }

    private void PullUp(int kept)
    {
        var (start, lineEnd) = (elements[0].Start, edits.LineEndAt(elements[kept - 1].End));
        var hasComment = edits.Text.AsSpan(lineEnd..elements[kept].Start).Contains('#');
        edits.Delete(start, hasComment ? lineEnd : elements[kept].Start);
    }

    private void RemoveLines(int index)
    {
        var (start, end) = elements[index];
        edits.DeleteLines(start, end);
        var (line, column) = (edits.LineOf(start), edits.ColumnOf(start));
        var first = line;
        while (IsComment(edits.Line(first - 1), column))
            first--;
        var isFree = (index == 0 || IsBlank(edits.Line(first - 1))) && (index == elements.Count - 1 || IsBlank(edits.Line(edits.LineOf(end) + 1)));
        if (first < line && isFree)
            edits.DeleteLines(edits.StartOfLine(first), edits.StartOfLine(line - 1));
    }

    private static bool IsComment(string? line, int column) =>
        line?.Length > column && line[column] == '#' && line.AsSpan(0, column).IndexOfAnyExcept(' ') < 0;

    private static bool IsBlank(string? line) => string.IsNullOrWhiteSpace(line);
}
