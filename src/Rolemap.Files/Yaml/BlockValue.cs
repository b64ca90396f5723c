using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Puts a value in the place of one that stands behind a colon or a dash of a block collection.</summary>
/// <param name="edits">Where the edits go.</param>
/// <param name="indent">The column of the keys or dashes.</param>
internal sealed class BlockValue(EditList edits, int indent)
{
    /// <summary>Replaces a node by a value.</summary>
    /// <param name="node">What stands there now.</param>
    /// <param name="offset">The offset right behind the colon or the dash.</param>
    /// <param name="value">The new value.</param>
    public void Replace(YamlNode node, int offset, Value value)
    {
        if (node is YamlSequence { IsFlow: false } or YamlMapping { IsFlow: false } && edits.IsFirstInLine(node.Start))
        {
            edits.Insert(offset, " " + EntryWriter.Inline(value));
            edits.DeleteLines(node.Start, node.End);
            return;
        }
        var text = TextOf(value, node);
        if (node.Start == node.End)
            edits.Insert(node.Start, " " + text);
        else
            edits.Replace(node.Start, node.End, text);
    }

    private string TextOf(Value value, YamlNode node)
    {
        var old = node as YamlScalar;
        var comment = HeaderComment(old);
        if (value is not Value.Text text)
            return EntryWriter.Inline(value) + comment;
        var hasComment = comment.Length > 0 || edits.Text.AsSpan(node.End..edits.LineEndAt(node.End)).Contains('#');
        if (!hasComment && ScalarText.LiteralLines(text.Content) is [var indicator, .. var lines])
            return indicator + string.Concat(lines.Select(line => edits.LineEnd + (line.Length == 0 ? "" : EntryWriter.Spaces(indent + 2) + line)));
        return ScalarText.Of(text.Content, inFlow: false, old?.Style ?? ScalarStyle.Plain) + comment;
    }

    /// <summary>The comment behind the indicator of a block of text, with a space before it.</summary>
    private string HeaderComment(YamlScalar? old)
    {
        if (old?.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
            return "";
        var header = edits.Text.AsSpan(old.Start..edits.LineEndAt(old.Start));
        return header.IndexOf('#') is >= 0 and var at ? $" {header[at..]}" : "";
    }
}
