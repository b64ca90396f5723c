using System.Collections.Immutable;
using System.Text;

namespace Rolemap.Files.Yaml;

/// <summary>Gathers the edits of one text and puts them in order.</summary>
internal sealed class EditList(SourceText source)
{
    private readonly List<(TextEdit Edit, int Order)> all = [];
    private readonly List<(int From, int To)> deleted = [];
    private readonly List<(int Line, int Depth, ImmutableArray<string> Lines)> inserted = [];

    /// <summary>The text that is edited.</summary>
    public string Text => source.Text;

    /// <summary>The line end of the file.</summary>
    public string LineEnd => source.LineEnd;

    /// <summary>Puts a text in the place of another.</summary>
    public void Replace(int start, int end, string text) => all.Add((new TextEdit(start, end - start, text), 2));

    /// <summary>Takes a text out.</summary>
    public void Delete(int start, int end) => Replace(start, end, "");

    /// <summary>Puts a text in; before lines that are put in at the same offset.</summary>
    public void Insert(int offset, string text) => all.Add((new TextEdit(offset, 0, text), 0));

    /// <summary>The depth of a block collection at a column; a sequence may stand at the column of the keys around it.</summary>
    public static int DepthOf(int column, bool isSequence) => 2 * column + (isSequence ? 1 : 0);

    /// <summary>Puts whole lines behind the line that holds an offset, each with its indentation.</summary>
    /// <param name="offset">An offset in the line.</param>
    /// <param name="depth">How deep the collection is that the lines belong to: those of inner ones come before those of outer ones.</param>
    /// <param name="lines">The lines, without line ends.</param>
    public void InsertLinesBehind(int offset, int depth, ImmutableArray<string> lines) => inserted.Add((source.LineOf(offset), depth, lines));

    /// <summary>Puts whole lines before the line that holds an offset.</summary>
    public void InsertLinesBefore(int offset, int depth, ImmutableArray<string> lines) => inserted.Add((source.LineOf(offset) - 1, depth, lines));

    /// <summary>Takes out the lines from the one that holds an offset to the one that holds another, line ends included.</summary>
    public void DeleteLines(int from, int to) => deleted.Add((source.LineOf(from), source.LineOf(to)));

    /// <summary>The line, from 1, of an offset.</summary>
    public int LineOf(int offset) => source.LineOf(offset);

    /// <summary>A line, from 1, without its line end; null for one that the text does not have.</summary>
    public string? Line(int line) =>
        line < 1 || line > source.LineCount ? null : source.Text[source.StartOfLine(line)..LineEndAt(source.StartOfLine(line))];

    /// <summary>How many characters stand before an offset in its line.</summary>
    public int ColumnOf(int offset) => offset - source.StartOfLine(source.LineOf(offset));

    /// <summary>The offset at which a line begins.</summary>
    public int StartOfLine(int line) => source.StartOfLine(line);

    /// <summary>The offset of the line end of the line that holds an offset.</summary>
    public int LineEndAt(int offset)
    {
        var step = source.Text.AsSpan(offset).IndexOfAny('\n', '\r');
        return step < 0 ? source.Text.Length : offset + step;
    }

    /// <summary>Whether only spaces stand before an offset in its line.</summary>
    public bool IsFirstInLine(int offset) => source.Text.AsSpan(offset - ColumnOf(offset), ColumnOf(offset)).IndexOfAnyExcept(' ') < 0;

    /// <summary>The edits in the order of their offsets. Two that overlap are a mistake in our code.</summary>
    public ImmutableArray<TextEdit> InOrder()
    {
        var runs = RunsOfDeletedLines();
        foreach (var (from, to) in runs)
            DeleteRun(from, to);
        foreach (var (line, _, lines) in inserted.OrderBy(one => one.Line).ThenByDescending(one => one.Depth))
            InsertLines(line, lines, runs);
        // A block of text that has come last would lose its own line feed in a file that does not end with one.
        if (source.Text is [.., not ('\n' or '\r')] && all.Exists(one => one.Edit.Text.Contains("|" + LineEnd, StringComparison.Ordinal)))
            all.Add((new TextEdit(source.Text.Length, 0, LineEnd), 3));
        var ordered = all.OrderBy(one => one.Edit.Start).ThenBy(one => one.Order).Select(one => one.Edit).ToImmutableArray();
        for (var i = 1; i < ordered.Length; i++)
            if (ordered[i].Start < ordered[i - 1].End)
                throw new InvalidOperationException($"Two edits overlap in '{source.File}': {ordered[i - 1]} and {ordered[i]}.");
        return ordered;
    }

    /// <summary>The text with edits made that are in order.</summary>
    public static string Apply(string text, ImmutableArray<TextEdit> ordered)
    {
        if (ordered.IsEmpty)
            return text;
        var result = new StringBuilder(text.Length + ordered.Sum(edit => edit.Text.Length - edit.Length));
        var at = 0;
        foreach (var edit in ordered)
        {
            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    private List<(int From, int To)> RunsOfDeletedLines()
    {
        deleted.Sort();
        var runs = new List<(int From, int To)>();
        foreach (var (from, to) in deleted)
        {
            if (runs is [.., var last] && from <= last.To + 1)
                runs[^1] = (last.From, Math.Max(last.To, to));
            else
                runs.Add((from, to));
        }
        return runs;
    }

    private void DeleteRun(int from, int to)
    {
        if (to < source.LineCount)
            Delete(source.StartOfLine(from), source.StartOfLine(to + 1));
        else if (from > 1)
            // The last line of a file that does not end with a line end takes the one before it along.
            Delete(LineEndAt(source.StartOfLine(from - 1)), source.Text.Length);
        else
            Delete(0, source.Text.Length);
    }

    /// <summary>Puts lines behind the nearest line above that stays.</summary>
    private void InsertLines(int line, ImmutableArray<string> lines, List<(int From, int To)> runs)
    {
        var above = NearestKept(line, runs);
        var edit = above > 0
            ? new TextEdit(LineEndAt(source.StartOfLine(above)), 0, string.Concat(lines.Select(one => LineEnd + one)))
            : new TextEdit(0, 0, string.Concat(lines.Select(one => one + LineEnd)));
        all.Add((edit, 1));
    }

    private static int NearestKept(int line, List<(int From, int To)> runs)
    {
        var at = runs.BinarySearch((line, int.MaxValue));
        var run = at < 0 ? ~at - 1 : at;
        return run >= 0 && line <= runs[run].To ? runs[run].From - 1 : line;
    }
}
