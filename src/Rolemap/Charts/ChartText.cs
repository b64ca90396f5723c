using System.Globalization;
using System.Text;

namespace Rolemap.Charts;

/// <summary>A chart as indented lines, for a terminal, a mail, or whoever would rather read.</summary>
public static class ChartText
{
    /// <summary>Deeper than this the lines stop moving to the right, and say their level instead.</summary>
    private const int MostIndented = 24;

    /// <summary>The lines of a chart.</summary>
    public static IEnumerable<string> LinesOf(Chart chart)
    {
        yield return $"{chart.Title} ({chart.About})";
        var (boxes, lastAt) = (chart.Boxes, LastChildren(chart));
        var dotted = chart.Dotted.ToLookup(line => line.From);
        var (levels, isLast) = (new int[boxes.Length], new List<bool>());
        for (var at = 0; at < boxes.Length; at++)
        {
            var parent = boxes[at].Parent;
            var level = levels[at] = parent < 0 ? 0 : levels[parent] + 1;
            if (isLast.Count <= level)
                isLast.Add(false);
            isLast[level] = parent >= 0 && lastAt[parent] == at;
            yield return $"{IndentOf(level, isLast)}{LineOf(boxes[at], chart)}{string.Concat(dotted[at].Select(line => $" ⇢ {boxes[line.To].Name}{(line.Purpose is { } purpose ? $" ({purpose})" : "")}"))}";
        }
        if (chart.Explained.Any())
            yield return "";
        foreach (var key in chart.Explained)
            yield return string.Create(CultureInfo.InvariantCulture, $"[{key.Letter}] {key.Text} ({key.Count})");
    }

    private static int[] LastChildren(Chart chart)
    {
        var last = new int[chart.Boxes.Length];
        for (var at = 0; at < last.Length; at++)
            if (chart.Boxes[at].Parent is >= 0 and var parent)
                last[parent] = at;
        return last;
    }

    private static string LineOf(ChartBox box, Chart chart)
    {
        var letter = box.Key < 0 ? "" : $"[{chart.Legend[box.Key].Letter}] ";
        var work = box.Work is null ? "" : $" · {box.Work}";
        var tag = box.Tag is null ? "" : $" [{box.Tag}]";
        return $"{letter}{box.Name}, {box.Title}{tag}{work}{(box.Hidden.Heads > 0 ? $" ({box.Hidden.Words})" : "")}";
    }

    private static string IndentOf(int level, List<bool> isLast)
    {
        if (level == 0)
            return "";
        var (indent, from) = (new StringBuilder(), Math.Max(1, level - MostIndented + 1));
        if (from > 1)
            indent.Append(CultureInfo.InvariantCulture, $"{level + 1}: ");
        for (var above = from; above < level; above++)
            indent.Append(isLast[above] ? "   " : "│  ");
        return indent.Append(isLast[level] ? "└─ " : "├─ ").ToString();
    }
}
