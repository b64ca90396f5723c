using System.Runtime.InteropServices;

namespace Rolemap.Files.Yaml;

/// <summary>Reads block mappings and sequences, and goes on with the next entry after a problem.</summary>
internal sealed class BlockReader
{
    private readonly YamlCursor cursor;
    private readonly PlainScalars plain;
    private readonly QuotedScalars quoted;
    private readonly BlockScalars blocks;
    private readonly FlowReader flow;
    private readonly PairGathering pairs;
    private readonly List<YamlNode> items = [];
    private readonly List<int> dashes = [];

    public BlockReader(YamlCursor cursor)
    {
        this.cursor = cursor;
        plain = new PlainScalars(cursor);
        quoted = new QuotedScalars(cursor);
        blocks = new BlockScalars(cursor);
        flow = new FlowReader(cursor, plain, quoted);
        pairs = new PairGathering(cursor);
    }

    /// <summary>Reads the node whose first character is next. Null after a problem.</summary>
    /// <param name="parent">The column that its lines have to be deeper than.</param>
    /// <param name="startsEntries">Whether a block mapping or sequence may begin here.</param>
    public YamlNode? Read(int parent, bool startsEntries)
    {
        switch (cursor.Next)
        {
            case '-' when startsEntries && cursor.IsAtDash:
                return ReadSequence(parent, isBesideKey: false);
            case '[' or '{':
                return AloneInLine(flow.Read(parent), "A list or mapping in brackets");
            case '|' or '>':
                return blocks.Read(parent);
            case '"' or '\'':
                return ReadFromQuote(parent, startsEntries);
            default:
                return plain.CanBegin(inFlow: false) ? ReadFromPlain(parent, startsEntries) : null;
        }
    }

    private YamlNode? AloneInLine(YamlNode? node, string what) => node is not null && cursor.ExpectLineEnd(what) ? node : null;

    private YamlNode? ReadFromQuote(int parent, bool startsEntries)
    {
        var (start, line) = (cursor.At, cursor.LineStart);
        if (quoted.Read(parent) is not YamlScalar scalar)
            return null;
        if (startsEntries && cursor.LineStart == line && plain.IsKeyEndAt(cursor.At))
            return ReadMapping(parent, scalar, start - line);
        return AloneInLine(scalar, "A text in quotes");
    }

    private YamlNode? ReadFromPlain(int parent, bool startsEntries)
    {
        var start = cursor.At;
        var ended = plain.SkipLine(inFlow: false);
        if (!ended || !plain.IsKeyEndAt(cursor.At))
            return plain.Continue(start, parent, ended, inFlow: false);
        if (startsEntries)
            return ReadMapping(parent, new YamlScalar(start, cursor.At, cursor.Slice(start, cursor.At), ScalarStyle.Plain), start - cursor.LineStart);
        return cursor.Refuse(cursor.At, "There is a second ': ' in this line.", "Put the text in quotes, or write what belongs to the key on lines of its own.");
    }

    private YamlNode? ReadMapping(int parent, YamlScalar first, int column)
    {
        if (cursor.Depth == YamlCursor.Deepest)
            return RefuseDepth(first.Start);
        var mark = pairs.Count;
        var (entry, end) = (first.Start, first.End);
        YamlScalar? key = first;
        cursor.Depth++;
        while (true)
        {
            if (key is not null && ReadPairValue(column, key) is { } value)
            {
                end = Math.Max(end, value.End);
                pairs.Add(mark, key, key.Start, key.End, value);
            }
            else
            {
                cursor.Recover(column, entry);
            }
            if (!MoveToEntry(parent, ref column))
                break;
            entry = cursor.At;
            key = ReadKey();
        }
        cursor.Depth--;
        var node = new YamlMapping(first.Start, end, pairs.Take(mark), column);
        pairs.Forget(mark);
        return node;
    }

    /// <summary>Moves to the next entry of the collection at a column; false when the collection has ended.</summary>
    private bool MoveToEntry(int parent, ref int column)
    {
        while (cursor.MoveToContent() && cursor.Column > parent)
        {
            if (cursor.Column == column)
                return true;
            cursor.Refuse(cursor.At, $"This line begins at column {cursor.Column + 1}, but the entries above it begin at column {column + 1}.", "Indent entries that belong together alike.");
            if (cursor.Column < column)
            {
                column = cursor.Column;
                return true;
            }
            cursor.Recover(column, cursor.At);
        }
        return false;
    }

    private YamlScalar? ReadKey()
    {
        var start = cursor.At;
        if (cursor.Next is '[' or '{' or '|' or '>' || cursor.IsAtDash)
        {
            cursor.Refuse(start, $"Here a 'key: value' was expected, like those above it, but there is '{cursor.Next}'.", "Write a key, or indent this line deeper if it belongs to the key above it.");
            return null;
        }
        var line = cursor.LineStart;
        YamlScalar? key;
        if (cursor.Next is '"' or '\'')
            key = quoted.Read(cursor.Column - 1) as YamlScalar;
        else
            key = plain.CanBegin(inFlow: false) ? ReadPlainKey(start) : null;
        if (key is null || (cursor.LineStart == line && plain.IsKeyEndAt(cursor.At)))
            return key;
        RefuseKeyless(start);
        return null;
    }

    private YamlScalar ReadPlainKey(int start)
    {
        plain.SkipLine(inFlow: false);
        return new YamlScalar(start, cursor.At, cursor.Slice(start, cursor.At), ScalarStyle.Plain);
    }

    private void RefuseKeyless(int start)
    {
        cursor.At = start;
        cursor.SkipToLineEnd();
        var tight = cursor.Text.AsSpan(start, cursor.At - start).IndexOf(':');
        if (tight > 0)
            cursor.Refuse(start + tight, "There is no space behind this ':', so it ends no key.", "Write 'key: value' with a space behind the colon.");
        else
            cursor.Refuse(start, "This line has no key.", "Write 'key: value'; a text that goes on over several lines is indented deeper than its key.");
    }

    private YamlNode? ReadPairValue(int column, YamlScalar key)
    {
        cursor.SkipBlanks();
        cursor.At++;
        return ReadValue(column, besideKey: true, key.Start);
    }

    /// <summary>Reads what stands behind a colon or a dash, in its line or in the lines below.</summary>
    private YamlNode? ReadValue(int column, bool besideKey, int entry)
    {
        var (behind, line) = (cursor.At, cursor.LineStart);
        if (!cursor.MoveToContent())
            return new YamlScalar(behind, behind, "", ScalarStyle.Plain);
        if (cursor.LineStart == line)
            return besideKey || !HasTabBetween(behind) ? Read(column, startsEntries: !besideKey) : RefuseTab(entry);
        if (cursor.Column > column)
            return Read(column, startsEntries: true);
        if (besideKey && cursor.Column == column && cursor.IsAtDash)
            return ReadSequence(column - 1, isBesideKey: true);
        return new YamlScalar(behind, behind, "", ScalarStyle.Plain);
    }

    private bool HasTabBetween(int behind) => cursor.Text.AsSpan(behind, cursor.At - behind).Contains('\t');

    private YamlNode? RefuseTab(int dash) => cursor.Refuse(dash + 1, "A tab is used as indentation behind this dash.", "Write a space behind the dash.");

    private YamlNode? ReadSequence(int parent, bool isBesideKey)
    {
        if (cursor.Depth == YamlCursor.Deepest)
            return RefuseDepth(cursor.At);
        var (start, mark, column) = (cursor.At, items.Count, cursor.Column);
        var end = start + 1;
        cursor.Depth++;
        do
        {
            var dash = cursor.At;
            if (!cursor.IsAtDash)
            {
                if (isBesideKey)
                    break;
                cursor.Refuse(dash, "Here a list item was expected, like those above it.", "Begin it with '- ', or indent it like the key it belongs beside.");
                cursor.Recover(column, dash);
                continue;
            }
            cursor.At++;
            if (ReadValue(column, besideKey: false, dash) is { } item)
            {
                end = Math.Max(dash + 1, item.End);
                items.Add(item);
                dashes.Add(dash);
            }
            else
            {
                cursor.Recover(column, dash);
            }
        }
        while (MoveToEntry(parent, ref column));
        cursor.Depth--;
        return Sequence(start, end, mark, column);
    }

    private YamlSequence Sequence(int start, int end, int mark, int column)
    {
        var node = new YamlSequence(start, end, [.. CollectionsMarshal.AsSpan(items)[mark..]], [.. CollectionsMarshal.AsSpan(dashes)[mark..]], column);
        items.RemoveRange(mark, items.Count - mark);
        dashes.RemoveRange(mark, dashes.Count - mark);
        return node;
    }

    private YamlNode? RefuseDepth(int offset) =>
        cursor.Refuse(offset, $"Values are nested deeper than {YamlCursor.Deepest} levels here.", "Make it flatter.");
}
