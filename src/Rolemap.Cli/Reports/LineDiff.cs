namespace Rolemap.Cli.Reports;

/// <summary>Lines that differ: some of the text before, from a line on, stand as others in the text after. Lines count from 0.</summary>
internal readonly record struct LineEdit(int Before, int Removed, int After, int Added);

/// <summary>Which lines of two texts differ, as few as can be (Myers, 1986).</summary>
internal static class LineDiff
{
    /// <summary>Beyond so many lines that come or go the shortest answer costs more than it tells.</summary>
    private const int MostSteps = 1000;

    /// <summary>The edits that make the second list of lines of the first, in order.</summary>
    public static IReadOnlyList<LineEdit> Between(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var head = before.CommonPrefixLength(after);
        var left = before[head..];
        var right = after[head..];
        var tail = 0;
        while (tail < left.Length && tail < right.Length && left[^(tail + 1)] == right[^(tail + 1)])
            tail++;
        left = left[..^tail];
        right = right[..^tail];
        if (left.IsEmpty && right.IsEmpty)
            return [];
        return Furthest(left, right) is { } trace ? Steps(trace, left.Length, right.Length, head) : [new LineEdit(head, left.Length, head, right.Length)];
    }

    /// <summary>For each number of steps, how far each diagonal was reached with one step less; null when more steps are needed than are looked for.</summary>
    private static List<int[]>? Furthest(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        var most = Math.Min(left.Length + right.Length, MostSteps);
        var (reach, trace) = (new int[(2 * most) + 3], new List<int[]>());
        for (var steps = 0; steps <= most; steps++)
        {
            trace.Add(reach[..]);
            for (var diagonal = -steps; diagonal <= steps; diagonal += 2)
            {
                var at = diagonal + most + 1;
                var x = ComesFromAbove(reach, at, diagonal, steps) ? reach[at + 1] : reach[at - 1] + 1;
                while (x < left.Length && x - diagonal < right.Length && left[x] == right[x - diagonal])
                    x++;
                reach[at] = x;
                if (x >= left.Length && x - diagonal >= right.Length)
                    return trace;
            }
        }
        return null;
    }

    private static bool ComesFromAbove(int[] reach, int at, int diagonal, int steps) =>
        diagonal == -steps || (diagonal != steps && reach[at - 1] < reach[at + 1]);

    /// <summary>Walks back from the end; steps that touch are one edit.</summary>
    private static List<LineEdit> Steps(List<int[]> trace, int left, int right, int head)
    {
        var (edits, x, y, middle) = (new List<LineEdit>(), left, right, trace[0].Length / 2);
        for (var steps = trace.Count - 1; steps > 0; steps--)
        {
            var (reach, diagonal) = (trace[steps], x - y);
            var fromAbove = ComesFromAbove(reach, diagonal + middle, diagonal, steps);
            var fromX = reach[diagonal + middle + (fromAbove ? 1 : -1)];
            var fromY = fromX - (fromAbove ? diagonal + 1 : diagonal - 1);
            var step = new LineEdit(head + fromX, fromAbove ? 0 : 1, head + fromY, fromAbove ? 1 : 0);
            if (edits is [.., var last] && last.Before == step.Before + step.Removed && last.After == step.After + step.Added)
                edits[^1] = new LineEdit(step.Before, step.Removed + last.Removed, step.After, step.Added + last.Added);
            else
                edits.Add(step);
            (x, y) = (fromX, fromY);
        }
        edits.Reverse();
        return edits;
    }
}
