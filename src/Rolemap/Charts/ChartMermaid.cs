using System.Globalization;
using System.Text;
using Rolemap.Entries;

namespace Rolemap.Charts;

/// <summary>A chart as a Mermaid flow chart, which code hosts and many wikis draw.</summary>
/// <remarks>Names of nodes are numbers of ours; text from data keeps letters, digits and spaces, and everything else becomes an entity.</remarks>
public static class ChartMermaid
{
    /// <summary>The lines of a chart.</summary>
    public static IEnumerable<string> LinesOf(Chart chart)
    {
        yield return "---";
        yield return $"title: \"{Title(chart)}\"";
        yield return "---";
        yield return "flowchart TD";
        for (var at = 0; at < chart.Boxes.Length; at++)
        {
            var box = chart.Boxes[at];
            string[] words = [box.Name, box.Title, box.Tag ?? "", box.Work ?? "", box.Hidden.Words];
            yield return $"  n{Number(at)}[\"{string.Join("<br/>", words.Where(word => word.Length > 0).Select(Safe))}\"]";
        }
        for (var at = 0; at < chart.Boxes.Length; at++)
            if (chart.Boxes[at].Parent is >= 0 and var parent)
                yield return $"  n{Number(parent)} --- n{Number(at)}";
        foreach (var line in chart.Dotted)
            yield return $"  n{Number(line.From)} -.{(line.Purpose is { } purpose ? $" \"{Safe(purpose)}\" ." : "")}-> n{Number(line.To)}";
        foreach (var style in Styles(chart))
            yield return style;
    }

    private static IEnumerable<string> Styles(Chart chart)
    {
        for (var key = 0; key < chart.Legend.Length; key++)
            if (Members(chart, box => box.Key == key) is { Length: > 0 } members)
            {
                var name = chart.Legend[key].Class;
                yield return $"  %% {chart.Legend[key].Letter}: {Safe(chart.Legend[key].Text)}";
                yield return $"  classDef {name} stroke:{ChartColors.Light(name)},stroke-width:2px";
                yield return $"  class {members} {name}";
            }
        if (Members(chart, box => box.IsEmpty) is { Length: > 0 } empty)
        {
            yield return "  classDef vacant stroke-dasharray:5 4";
            yield return $"  class {empty} vacant";
        }
    }

    private static string Members(Chart chart, Func<ChartBox, bool> isMember) =>
        string.Join(',', Enumerable.Range(0, chart.Boxes.Length).Where(at => isMember(chart.Boxes[at])).Select(at => $"n{Number(at)}"));

    /// <summary>The title stands in front matter, where an entity would be shown as it is written.</summary>
    private static string Title(Chart chart)
    {
        var title = new StringBuilder();
        foreach (var rune in $"{chart.Title} ({chart.About})".EnumerateRunes())
            title.Append(rune.Value is '"' or '\\' or '#' or ';' || IsUnfit(rune) ? new Rune(' ') : rune);
        return title.ToString();
    }

    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnfit(rune))
                safe.Append('\uFFFD');
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '-' or '+' || rune.Value >= 0x300)
                safe.Append(rune);
            else
                safe.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }
        return safe.ToString();
    }

    private static bool IsUnfit(Rune rune) => rune.IsBmp && (Legible.IsUnwanted((char)rune.Value) || rune.Value is '\n' or '\r' or '\t' or 0x2028 or 0x2029);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
