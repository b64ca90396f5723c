using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Writes texts as YAML scalars that read back as the same text, here and in other readers.</summary>
internal static partial class ScalarText
{
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create(",[]{}");
    private static readonly SearchValues<char> FirstSigns = SearchValues.Create(",[]{}#&*!|>'\"%@`-?:=<.");
    private static readonly string[] OtherMeanings = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The text on one line: plain where that is safe, else in quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inFlow">Whether it stands in brackets or braces.</param>
    /// <param name="like">The style of the text it replaces, which is kept where it can be.</param>
    public static string Of(string text, bool inFlow, ScalarStyle like = ScalarStyle.Plain) => like switch
    {
        ScalarStyle.DoubleQuoted => DoubleQuoted(text),
        ScalarStyle.SingleQuoted when IsOneLine(text) => SingleQuoted(text),
        _ when IsPlain(text, inFlow) => text,
        _ when IsOneLine(text) && text.AsSpan().ContainsAny('"', '\\') => SingleQuoted(text),
        _ => DoubleQuoted(text),
    };

    /// <summary>The lines of a block behind <c>|</c>, the indicator first; null for a text that such a block cannot hold plainly.</summary>
    public static string[]? LiteralLines(string text)
    {
        var isClosed = text.EndsWith('\n');
        var body = isClosed ? text[..^1] : text;
        var lines = body.Split('\n');
        var fits = lines.Length > 1 && body[0] is not (' ' or '\t' or '\n') && body[^1] != '\n'
            && lines.All(line => IsOneLine(line) && !line.EndsWith(' ') && !line.Contains('\t', StringComparison.Ordinal));
        return fits ? [isClosed ? "|" : "|-", .. lines] : null;
    }

    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0 && IsOneLine(text) && text[0] != ' ' && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.Contains(" *", StringComparison.Ordinal)
        && !(inFlow && text.AsSpan().ContainsAny(FlowSigns)) && CanBegin(text) && !MeansOther(text);

    /// <summary>A sign that may begin a plain text only before certain others is left to quotes, but for numbers below zero and paths.</summary>
    private static bool CanBegin(string text) => !FirstSigns.Contains(text[0]) || (text[0] is '.' or '<' && text.Length > 1 && text[1] is not ('.' or '<' or ' '));

    /// <summary>Whether a reader with YAML's own types would take the text for something else: nothing, yes or no, a number.</summary>
    private static bool MeansOther(string text) =>
        text == "~" || (text.Length <= 5 && OtherMeanings.Contains(text, StringComparer.OrdinalIgnoreCase))
        || (text[0] is (>= '0' and <= '9') or '+' or '.' && LooksLikeNumber(text));

    private static bool LooksLikeNumber(string text) => text.Length <= Ref.LongestId && NumberForms().IsMatch(text);

    [GeneratedRegex(@"^\+?(\.?[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?|[0-9]+(:[0-5]?[0-9])+(\.[0-9_]*)?|0x[0-9a-fA-F_]+|0o[0-7]+|\.(inf|Inf|INF|nan|NaN|NAN))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberForms();

    private static bool IsOneLine(string text)
    {
        foreach (var unit in text)
            if (unit is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\uFEFF' || Legible.IsUnwanted(unit))
                return false;
        return true;
    }

    private static string SingleQuoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\r' => quoted.Append("\\r"),
                0x2028 or 0x2029 or 0xFEFF => Escaped(quoted, rune),
                _ when rune.IsBmp && Legible.IsUnwanted((char)rune.Value) => Escaped(quoted, rune),
                _ => quoted.Append(rune.ToString()),
            };
        return quoted.Append('"').ToString();
    }

    private static StringBuilder Escaped(StringBuilder quoted, Rune rune) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
}
