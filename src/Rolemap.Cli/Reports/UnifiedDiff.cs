using System.Globalization;

namespace Rolemap.Cli.Reports;

/// <summary>A file before and after in the form that <c>diff -u</c> writes and <c>git apply</c> reads. Not yet escaped.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The lines of the difference, without line feeds; none when the texts are the same.</summary>
    /// <param name="path">What the file is called in the heading.</param>
    /// <param name="before">The text before; empty for a new file.</param>
    /// <param name="after">The text after.</param>
    public static IEnumerable<string> Of(string path, string before, string after)
    {
        var (left, right) = (LinesOf(before), LinesOf(after));
        var edits = LineDiff.Between(left, right);
        if (edits.Count == 0)
            yield break;
        yield return before.Length == 0 ? "--- /dev/null" : $"--- a/{path}";
        yield return $"+++ b/{path}";
        foreach (var group in Grouped(edits))
            foreach (var line in Hunk(group, left, right))
                yield return line;
    }

    /// <summary>Edits so near to each other that what surrounds them would overlap stand together.</summary>
    private static List<List<LineEdit>> Grouped(IReadOnlyList<LineEdit> edits)
    {
        var groups = new List<List<LineEdit>>();
        foreach (var edit in edits)
            if (groups is [.., [.., var last]] && edit.Before - (last.Before + last.Removed) <= 2 * Context)
                groups[^1].Add(edit);
            else
                groups.Add([edit]);
        return groups;
    }

    private static IEnumerable<string> Hunk(List<LineEdit> edits, string[] left, string[] right)
    {
        var (first, last) = (edits[0], edits[^1]);
        var lead = Math.Min(Context, first.Before);
        var trail = Math.Min(Context, left.Length - last.Before - last.Removed);
        var (from, until) = (first.Before - lead, last.Before + last.Removed + trail);
        var (newFrom, newUntil) = (first.After - lead, last.After + last.Added + trail);
        yield return $"@@ -{Range(from, until - from)} +{Range(newFrom, newUntil - newFrom)} @@";
        foreach (var edit in edits)
        {
            foreach (var line in Marked(' ', left[from..edit.Before]).Concat(Marked('-', left[edit.Before..(edit.Before + edit.Removed)])).Concat(Marked('+', right[edit.After..(edit.After + edit.Added)])))
                yield return line;
            from = edit.Before + edit.Removed;
        }
        foreach (var line in Marked(' ', left[from..until]))
            yield return line;
    }

    private static IEnumerable<string> Marked(char mark, string[] lines)
    {
        foreach (var line in lines)
        {
            yield return $"{mark}{line.TrimEnd('\n')}";
            if (!line.EndsWith('\n'))
                yield return "\\ No newline at end of file";
        }
    }

    /// <summary>From which line on and how many; of no lines, the one before.</summary>
    private static string Range(int from, int count) =>
        count == 1 ? Number(from + 1) : $"{Number(count == 0 ? from : from + 1)},{Number(count)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The lines with their ends, so that an end that differs is a difference.</summary>
    private static string[] LinesOf(string text)
    {
        var lines = new List<string>();
        for (int from = 0, end; from < text.Length; from = end)
        {
            end = text.IndexOf('\n', from) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[from..end]);
        }
        return [.. lines];
    }
}
