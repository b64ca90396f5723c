using System.Text;
using System.Text.RegularExpressions;

namespace Rolemap.Files.Tests.Yaml;

/// <summary>Writes a tree as YAML in styles that chance picks: block and flow, quotes, blocks of text, indentation, comments, blank lines.</summary>
internal sealed partial class TreeText(int seed, bool hasComments)
{
    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();
    private bool endsInBlock;

    public static string Of(Tree tree, int seed, bool hasComments = true)
    {
        var writer = new TreeText(seed, hasComments);
        writer.Node(tree, parent: -1, behindKey: false, isFirst: true);
        var whole = writer.text.ToString();
        // A block of text would lose its own last line feed.
        if (whole.EndsWith('\n') && !writer.endsInBlock && writer.OneIn(4) && !whole.EndsWith("\n\n", StringComparison.Ordinal))
            whole = whole[..^1];
        return writer.OneIn(3) ? whole.Replace("\n", "\r\n", StringComparison.Ordinal) : whole;
    }

    private bool OneIn(int n) => random.Next(n) == 0;

    private static string Spaces(int count) => new(' ', count);

    /// <summary>Writes a node behind a colon or a dash, or as the root, to the end of its last line.</summary>
    private void Node(Tree tree, int parent, bool behindKey, bool isFirst = false)
    {
        switch (tree)
        {
            case Tree.Map { Pairs.Count: > 0 } map when !OneIn(3):
                Pairs(map, parent + 1 + random.Next(3), behindKey, isFirst);
                break;
            case Tree.List { Items.Count: > 0 } list when !OneIn(3):
                Items(list, behindKey && OneIn(3) ? parent : parent + 1 + random.Next(3), behindKey, isFirst);
                break;
            case Tree.Leaf leaf when !isFirst && Block(leaf.Text, parent) is { } block:
                text.Append(' ').Append(block);
                endsInBlock = true;
                break;
            default:
                text.Append(isFirst ? "" : OneIn(8) ? $"\n{Spaces(parent + 2)}" : " ").Append(Flow(tree, parent + 1, inFlow: false));
                LineEnd();
                break;
        }
    }

    private void Pairs(Tree.Map map, int indent, bool behindKey, bool isFirst)
    {
        var isCompact = !behindKey && !isFirst && OneIn(2);
        if (!isCompact && !isFirst)
            LineEnd();
        foreach (var (key, value) in map.Pairs)
        {
            if (isCompact)
                indent = Compact(indent);
            else
                Indent(indent);
            isCompact = false;
            text.Append(Scalar(key, indent, inFlow: true, isKey: true)).Append(OneIn(8) ? " :" : ":");
            Node(value, indent, behindKey: true);
        }
    }

    private void Items(Tree.List list, int indent, bool behindKey, bool isFirst)
    {
        var isCompact = !behindKey && !isFirst && OneIn(2);
        if (!isCompact && !isFirst)
            LineEnd();
        foreach (var item in list.Items)
        {
            if (isCompact)
                indent = Compact(indent);
            else
                Indent(indent);
            isCompact = false;
            text.Append('-');
            Node(item, indent, behindKey: false);
        }
    }

    /// <summary>Goes on in the line of a dash; gives the column reached.</summary>
    private int Compact(int indent)
    {
        var column = text.Length - (text.ToString().LastIndexOf('\n') + 1);
        var to = Math.Max(indent, column + 1);
        text.Append(' ', to - column);
        return to;
    }

    private void Indent(int indent)
    {
        if (hasComments && OneIn(6))
            text.Append(Spaces(indent)).Append("# about: what follows\n");
        text.Append(Spaces(indent));
    }

    private void LineEnd()
    {
        endsInBlock = false;
        if (hasComments && OneIn(5))
            text.Append("  # note, [of some: kind");
        text.Append('\n');
        if (hasComments && OneIn(10))
            text.Append('\n');
    }

    private string Flow(Tree tree, int indent, bool inFlow)
    {
        string Gap() => OneIn(6) ? $"\n{Spaces(indent + random.Next(3))}" : OneIn(2) ? " " : "";
        string Break() => OneIn(6) ? $"\n{Spaces(indent + random.Next(3))}" : " ";
        string Closed(IEnumerable<string> parts, char open, char close)
        {
            var all = string.Join("," + Break(), parts.Select(part => part + (OneIn(8) ? " " : "")));
            return all.Length == 0 ? $"{open}{Gap()}{close}" : $"{open}{Gap()}{all}{(OneIn(6) ? "," : "")}{Gap()}{close}";
        }
        return tree switch
        {
            Tree.Leaf leaf => Scalar(leaf.Text, indent, inFlow),
            Tree.List list => Closed(list.Items.Select(item => Flow(item, indent, inFlow: true)), '[', ']'),
            Tree.Map map => Closed(map.Pairs.Select(pair => $"{Scalar(pair.Key, indent, inFlow: true, isKey: true)}:{Break()}{Flow(pair.Value, indent, inFlow: true)}"), '{', '}'),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private string Scalar(string content, int indent, bool inFlow, bool isKey = false)
    {
        var isOneLine = content.All(unit => unit is >= ' ' and not ('\u2028' or '\u00A0'));
        if (content.Length > 0 && Plain().IsMatch(content) && !OneIn(4))
            return isKey || inFlow || !OneIn(5) ? content : Folded(content, indent);
        if (isOneLine && OneIn(2))
            return $"'{(isKey || !OneIn(4) ? content : Folded(content, indent)).Replace("'", "''", StringComparison.Ordinal)}'";
        return $"\"{string.Concat(content.EnumerateRunes().Select(Escaped))}\"";
    }

    /// <summary>Breaks the line at one lone space between words.</summary>
    private static string Folded(string content, int indent) => LoneSpace().Replace(content, $"\n{Spaces(indent + 1)}", 1);

    private string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => OneIn(2) ? "\\t" : "\\x09",
        < ' ' => $"\\x{rune.Value:X2}",
        0x2028 => OneIn(2) ? "\\L" : "\\u2028",
        0xA0 => OneIn(2) ? "\\_" : "\\u00A0",
        _ => OneIn(20) ? $"\\U{rune.Value:X8}" : rune.ToString(),
    };

    /// <summary>A block of text with its line ends, or null when the text cannot or is not to be one.</summary>
    private string? Block(string content, int parent)
    {
        var body = content.TrimEnd('\n');
        var lines = body.Split('\n');
        var ends = content.Length - body.Length;
        // Blank lines between entries would become part of a block that keeps them.
        if (body.Length == 0 || (hasComments && ends > 1) || OneIn(3) || !content.All(unit => unit is >= ' ' and not '\u2028' or '\n') || lines.Any(line => line.StartsWith(' ') || line.EndsWith(' ')))
            return null;
        var isFolded = OneIn(2);
        var indent = parent + 1 + random.Next(3);
        var header = (isFolded ? ">" : "|") + (indent > Math.Max(parent, 0) && parent >= 0 && OneIn(4) ? $"{indent - parent}" : "") + (ends == 0 ? "-" : ends == 1 ? "" : "+");
        indent = Math.Max(indent, 1);
        var comment = hasComments && OneIn(4) ? " # block" : "";
        var joined = string.Join(isFolded ? "\n\n" : "\n", lines.Select(line => line.Length == 0 ? "" : Spaces(indent) + line));
        if (isFolded && lines.Any(line => line.Length == 0))
            return null;
        return $"{header}{comment}\n{joined}\n{new string('\n', Math.Max(0, ends - 1))}";
    }

    [GeneratedRegex("^[A-Za-zéשרה0-9]([A-Za-z0-9 éשרה./]*[A-Za-z0-9éה])?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<=\w) (?=\w)")]
    private static partial Regex LoneSpace();
}
