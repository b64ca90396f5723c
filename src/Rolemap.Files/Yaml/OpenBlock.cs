using System.Collections.Immutable;

namespace Rolemap.Files.Yaml;

/// <summary>
/// A block of text at the end of a file has a line feed at its own end only if the file has one.
/// When edits move such a block away from the end, or to it, this keeps what it says.
/// </summary>
internal static class OpenBlock
{
    /// <summary>The edits with what it takes to keep the last block of text as it is.</summary>
    public static ImmutableArray<TextEdit> Keep(YamlDocument document, ImmutableArray<TextEdit> ordered)
    {
        var text = document.Source.Text;
        if (text is not [.., not ('\n' or '\r')] || ordered is not [.. var before, var last] || last.End != text.Length)
            return ordered;
        if (last is { Length: > 0, Text: "" })
            return [.. before, KeepingLineEnd(document, last)];
        return last.Length == 0 && Closing(document, ordered) is { } closing ? [.. ordered.Append(closing).OrderBy(edit => edit.Start)] : ordered;
    }

    /// <summary>What is taken out at the end of the file begins behind the line end of a block that comes last then.</summary>
    private static TextEdit KeepingLineEnd(YamlDocument document, TextEdit last)
    {
        var text = document.Source.Text;
        if (ScalarBefore(document.Root, last.Start) is not { Style: ScalarStyle.Literal or ScalarStyle.Folded } block || block.End != last.Start || !block.Text.EndsWith('\n'))
            return last;
        var length = text.AsSpan(last.Start) is ['\r', '\n', ..] ? 2 : 1;
        return new TextEdit(last.Start + length, last.Length - length, "");
    }

    /// <summary>The edit of an indicator that says that its block has no line feed at its end; null where it has none already.</summary>
    private static TextEdit? Closing(YamlDocument document, ImmutableArray<TextEdit> ordered)
    {
        var text = document.Source.Text;
        if (ScalarBefore(document.Root, text.Length) is not { Style: ScalarStyle.Literal or ScalarStyle.Folded } block || block.End != text.Length)
            return null;
        var indicator = text[block.Start..text.IndexOfAny(['\r', '\n'], block.Start)].Split(' ')[0];
        var isTouched = ordered.Any(edit => edit.Start < block.End && edit.End > block.Start);
        if (isTouched || indicator.Contains('-', StringComparison.Ordinal) || block.Text.EndsWith('\n'))
            return null;
        return new TextEdit(block.Start, indicator.Length, indicator.Replace("+", "", StringComparison.Ordinal) + "-");
    }

    /// <summary>The last scalar that begins before an offset.</summary>
    private static YamlScalar? ScalarBefore(YamlNode? node, int offset)
    {
        while (node is not (null or YamlScalar))
            node = node switch
            {
                YamlMapping mapping => mapping.Pairs.Where(pair => pair.KeyStart < offset).Select(pair => pair.Value).LastOrDefault(),
                YamlSequence sequence => sequence.Items.LastOrDefault(item => item.Start < offset),
                _ => null,
            };
        return (YamlScalar?)node;
    }
}
