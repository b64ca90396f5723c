using System.Text;

namespace Rolemap.Cli.Reports;

/// <summary>Text from data on its way into Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]<>#|~&!";

    /// <summary>The text as it is read, on one line: nothing in it makes markup, a link, a mention or a table cell.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        var line = Terminal.Safe(text.ReplaceLineEndings(" "));
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '@')
                safe.Append("&#64;");
            else if (Special.Contains(line[i]) || StartsMarkup(line, i))
                safe.Append('\\').Append(line[i]);
            else
                safe.Append(line[i]);
        }
        return safe.ToString();
    }

    /// <summary>A fence for a block of code that no line in it can close.</summary>
    public static string FenceAround(IEnumerable<string> lines) =>
        new('`', Math.Max(3, lines.Select(line => line.TrimStart(' ', '+', '-')).Select(line => line.Length - line.TrimStart('`').Length).DefaultIfEmpty().Max() + 1));

    /// <summary>A list or rule at the beginning of a line, or an address that would become a link.</summary>
    private static bool StartsMarkup(string line, int at) => line[at] switch
    {
        '-' or '+' or '=' => at == 0,
        '.' or ')' => (at > 0 && line[..at].All(char.IsAsciiDigit)) || line[..at].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        ':' => line.AsSpan(at).StartsWith("://"),
        _ => false,
    };
}
