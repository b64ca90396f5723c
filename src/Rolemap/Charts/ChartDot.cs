using System.Globalization;
using System.Text;
using Rolemap.Entries;

namespace Rolemap.Charts;

/// <summary>A chart in the DOT language of Graphviz.</summary>
/// <remarks>Names of nodes are numbers of ours; text from data stands in quoted strings only, with quotes and backslashes escaped.</remarks>
public static class ChartDot
{
    /// <summary>The lines of a chart.</summary>
    public static IEnumerable<string> LinesOf(Chart chart)
    {
        yield return "digraph chart {";
        yield return $"  graph [label={Quoted($"{chart.Title} ({chart.About})")}, labelloc=t, labeljust=l, splines=ortho, nodesep=0.3, ranksep=0.5, fontname=\"sans-serif\"];";
        yield return $"  node [shape=box, style=\"rounded\", fontname=\"sans-serif\", fontsize=10, color={Quoted(ChartColors.Light("line-strong"))}];";
        yield return $"  edge [dir=none, color={Quoted(ChartColors.Light("line-strong"))}];";
        foreach (var key in chart.Explained)
            yield return $"  // {key.Letter}: {Plain(key.Text)}";
        for (var at = 0; at < chart.Boxes.Length; at++)
            yield return $"  n{Number(at)} [{Attributes(chart, chart.Boxes[at])}];";
        for (var at = 0; at < chart.Boxes.Length; at++)
            if (chart.Boxes[at].Parent is >= 0 and var parent)
                yield return $"  n{Number(parent)} -> n{Number(at)};";
        foreach (var line in chart.Dotted)
            yield return $"  n{Number(line.From)} -> n{Number(line.To)} [style=dotted, dir=forward, constraint=false{(line.Purpose is { } purpose ? $", xlabel={Quoted(purpose)}" : "")}];";
        yield return "}";
    }

    private static string Attributes(Chart chart, ChartBox box)
    {
        string[] words = [box.Name, box.Title, box.Tag ?? "", box.Work ?? "", box.Hidden.Words];
        var label = Quoted(string.Join('\n', words.Where(word => word.Length > 0).Select(Plain)));
        var color = box.Key < 0 ? "" : $", color={Quoted(ChartColors.Light(chart.Legend[box.Key].Class))}, penwidth=2";
        return $"label={label}{color}{(box.IsEmpty ? ", style=\"rounded,dashed\"" : "")}";
    }

    /// <summary>On one line, without what a terminal or a reader would stumble over.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in text)
            plain.Append(unit is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' ' : Legible.IsUnwanted(unit) ? '\uFFFD' : unit);
        return plain.ToString();
    }

    /// <summary>A backslash would begin an escape of DOT (\N is the name of a node, \l a line end), and an ampersand an entity.</summary>
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
