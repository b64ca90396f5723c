using System.Text;

namespace Rolemap.Files.Yaml;

/// <summary>Reads blocks of text behind <c>|</c> and <c>&gt;</c>.</summary>
internal sealed class BlockScalars(YamlCursor cursor)
{
    /// <summary>Reads the block whose indicator is next.</summary>
    /// <param name="parent">The column its lines have to be deeper than.</param>
    public YamlNode? Read(int parent)
    {
        var start = cursor.At;
        var style = cursor.Next == '|' ? ScalarStyle.Literal : ScalarStyle.Folded;
        cursor.At++;
        if (ReadHeader(out var chomping, out var indentation) is false)
            return cursor.Refuse(cursor.At, $"Only an indentation from 1 to 9, '+' or '-' may follow '{cursor.Text[start]}'.", "Put the text on the next line, indented.");
        var end = cursor.At;
        cursor.SkipToLineEnd();
        cursor.EnterNextLine();
        var indent = indentation > 0 ? Math.Max(parent, 0) + indentation : IndentOfFirstLine(Math.Max(parent, 0));
        if (indent < 0)
            return null;
        return new Lines(cursor, style, chomping, indent, end).Read(start);
    }

    private bool ReadHeader(out char chomping, out int indentation)
    {
        (chomping, indentation) = (' ', 0);
        for (; !cursor.IsSpaceAt(cursor.At); cursor.At++)
        {
            if (cursor.Next is '+' or '-' && chomping == ' ')
                chomping = cursor.Next;
            else if (cursor.Next is >= '1' and <= '9' && indentation == 0)
                indentation = cursor.Next - '0';
            else
                return false;
        }
        var end = cursor.At;
        cursor.SkipBlanks();
        if (!cursor.IsLineEndAt(cursor.At) && cursor.Next != '#')
            return false;
        cursor.At = end;
        return true;
    }

    /// <summary>The indentation of the first line that has text; -1 after a problem.</summary>
    private int IndentOfFirstLine(int parent)
    {
        var (from, most, mostAt) = (cursor.At, 0, 0);
        var at = from;
        for (var line = from; ; line = at)
        {
            while (cursor.CharAt(at) == ' ')
                at++;
            var indent = at - line;
            if (at < cursor.Text.Length && cursor.IsLineEndAt(at))
            {
                if (indent > most)
                    (most, mostAt) = (indent, line);
                at += cursor.Text[at] == '\r' && cursor.CharAt(at + 1) == '\n' ? 2 : 1;
                continue;
            }
            if (at >= cursor.Text.Length)
                return Math.Max(parent + 1, Math.Max(most, indent));
            if (indent <= parent || cursor.IsMarkerAt(line))
                return TabOrEmpty(at, Math.Max(parent + 1, most));
            if (indent >= most)
                return indent;
            cursor.Refuse(mostAt, "An empty line at the beginning of this text is indented deeper than the text.", "Remove the spaces of the empty line.");
            return -1;
        }
    }

    private int TabOrEmpty(int at, int indent)
    {
        if (cursor.CharAt(at) != '\t')
            return indent;
        cursor.Refuse(at, "A tab is used as indentation.", "Indent with spaces.");
        return -1;
    }

    /// <summary>The lines of one block.</summary>
    private sealed class Lines(YamlCursor cursor, ScalarStyle style, char chomping, int indent, int headerEnd)
    {
        private readonly StringBuilder whole = cursor.Scratch.Clear();
        private int end = headerEnd;
        private int emptyEnd = headerEnd;

        public YamlScalar Read(int start)
        {
            var (pending, hasBreak, wasIndented) = (SkipEmpty(), false, false);
            while (cursor.At < cursor.Text.Length && cursor.Column == indent && !cursor.IsAtMarker)
            {
                var isIndented = cursor.Next is ' ' or '\t';
                if (style == ScalarStyle.Folded && hasBreak && !wasIndented && !isIndented)
                    _ = pending == 0 ? whole.Append(' ') : whole.Append('\n', pending);
                else
                    whole.Append('\n', pending + (hasBreak ? 1 : 0));
                wasIndented = isIndented;
                hasBreak = ReadLine();
                pending = SkipEmpty();
            }
            if (chomping != '-' && hasBreak)
                whole.Append('\n');
            if (chomping == '+')
                whole.Append('\n', pending);
            return new YamlScalar(start, chomping == '+' ? emptyEnd : end, whole.ToString(), style);
        }

        private bool ReadLine()
        {
            var from = cursor.At;
            cursor.SkipToLineEnd();
            whole.Append(cursor.Text, from, cursor.At - from);
            (end, emptyEnd) = (cursor.At, cursor.At);
            var hasBreak = cursor.At < cursor.Text.Length;
            cursor.EnterNextLine();
            return hasBreak;
        }

        /// <summary>Moves over empty lines to the indentation of the next line that has text; says how many there were.</summary>
        private int SkipEmpty()
        {
            for (var count = 0; ; count++)
            {
                while (cursor.Column < indent && cursor.Next == ' ')
                    cursor.At++;
                if (cursor.At >= cursor.Text.Length || !cursor.IsLineEndAt(cursor.At))
                    return count;
                emptyEnd = cursor.At;
                cursor.EnterNextLine();
            }
        }
    }
}
