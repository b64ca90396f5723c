using System.Runtime.InteropServices;

namespace Rolemap.Files.Yaml;

/// <summary>Reads sequences in brackets and mappings in braces.</summary>
internal sealed class FlowReader(YamlCursor cursor, PlainScalars plain, QuotedScalars quoted)
{
    private readonly List<YamlNode> items = [];
    private readonly PairGathering pairs = new(cursor);

    /// <summary>Reads the collection whose bracket or brace is next.</summary>
    /// <param name="parent">The column that further lines have to be deeper than; a closing bracket may stand at it.</param>
    public YamlNode? Read(int parent)
    {
        if (cursor.Depth == YamlCursor.Deepest)
            return cursor.Refuse(cursor.At, $"Values are nested deeper than {YamlCursor.Deepest} levels here.", "Make it flatter.");
        var (itemMark, pairMark) = (items.Count, pairs.Count);
        cursor.Depth++;
        YamlNode? node = cursor.Next == '[' ? ReadSequence(parent, itemMark) : ReadMapping(parent, pairMark);
        cursor.Depth--;
        items.RemoveRange(itemMark, items.Count - itemMark);
        pairs.Forget(pairMark);
        return node;
    }

    private YamlSequence? ReadSequence(int parent, int mark)
    {
        var start = cursor.At++;
        while (MoveToNext(parent, start, ']'))
        {
            if (cursor.Next == ']')
            {
                cursor.At++;
                return new YamlSequence(start, cursor.At, [.. CollectionsMarshal.AsSpan(items)[mark..]], [], -1);
            }
            if (ReadValue(parent) is not { } item)
                return null;
            items.Add(item);
            if (!MoveToNext(parent, start, ']') || !TakeComma(']', start))
                return null;
        }
        return null;
    }

    private YamlMapping? ReadMapping(int parent, int mark)
    {
        var start = cursor.At++;
        while (MoveToNext(parent, start, '}'))
        {
            if (cursor.Next == '}')
            {
                cursor.At++;
                return new YamlMapping(start, cursor.At, pairs.Take(mark), -1);
            }
            if (!ReadPair(parent, start, mark) || !MoveToNext(parent, start, '}') || !TakeComma('}', start))
                return null;
        }
        return null;
    }

    private bool ReadPair(int parent, int open, int mark)
    {
        var (start, line) = (cursor.At, cursor.LineStart);
        if (cursor.Next is '[' or '{')
        {
            cursor.Refuse(start, "A list or mapping cannot be a key.", "Use a plain word as the key.");
            return false;
        }
        if (ReadValue(parent) is not YamlScalar key)
            return false;
        var end = cursor.At;
        if (cursor.LineStart == line)
            cursor.SkipBlanks();
        if (cursor.LineStart != line || cursor.Next != ':' || !IsColon(key))
            return RefuseKey(key, start);
        cursor.At++;
        if (ReadValueOf(parent, open) is not { } value)
            return false;
        pairs.Add(mark, key, start, end, value);
        return true;
    }

    private YamlNode? ReadValueOf(int parent, int open)
    {
        var behind = cursor.At;
        if (!MoveToNext(parent, open, '}'))
            return null;
        return cursor.Next is ',' or '}' ? new YamlScalar(behind, behind, "", ScalarStyle.Plain) : ReadValue(parent);
    }

    /// <summary>Behind a quoted key the value may follow at once, as in JSON.</summary>
    private bool IsColon(YamlScalar key) =>
        key.Style != ScalarStyle.Plain || cursor.IsSpaceAt(cursor.At + 1) || cursor.CharAt(cursor.At + 1) is ',' or '[' or '{';

    private bool RefuseKey(YamlScalar key, int start)
    {
        var colon = key.Style == ScalarStyle.Plain ? key.Text.IndexOf(':', StringComparison.Ordinal) : -1;
        if (colon > 0)
            cursor.Refuse(start + colon, "There is no space behind this ':', so it ends no key.", "Write 'key: value' with a space behind the colon.");
        else
            cursor.Refuse(start, $"The key '{Shown(key.Text)}' has no value.", "Write 'key: value'; a text with commas needs quotes.");
        return false;
    }

    private YamlNode? ReadValue(int parent)
    {
        if (cursor.Next is '[' or '{')
            return Read(parent);
        if (cursor.Next is '"' or '\'')
            return quoted.Read(parent);
        if (!plain.CanBegin(inFlow: true))
            return null;
        var start = cursor.At;
        var ended = plain.SkipLine(inFlow: true);
        return plain.Continue(start, parent, ended, inFlow: true);
    }

    private bool TakeComma(char close, int open)
    {
        if (cursor.Next == close)
            return true;
        if (cursor.Next == ',')
        {
            cursor.At++;
            return true;
        }
        if (cursor.Next == ':')
            cursor.Refuse(cursor.At, close == ']' ? "A list in brackets holds values, not 'key: value'." : "There is a second ':' in this value.", close == ']' ? "Put the pair in braces: [{ key: value }]." : "Put a text that holds ': ' in quotes.");
        else
            cursor.Refuse(cursor.At, $"Here a ',' or the '{close}' is missing that closes '{cursor.Text[open]}' of line {cursor.LineOf(open)}.", "Put a text with commas, brackets or braces in quotes.");
        return false;
    }

    private bool MoveToNext(int parent, int open, char close)
    {
        var line = cursor.LineStart;
        var found = cursor.MoveToContent();
        var isDeep = cursor.LineStart == line || cursor.Column > parent || (cursor.Column == parent && cursor.Next == close);
        if (found && isDeep)
            return true;
        cursor.Refuse(open, $"The '{cursor.Text[open]}' that begins here is never closed.", $"Close it with '{close}'; further lines of it must be indented deeper than its key.");
        return false;
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
