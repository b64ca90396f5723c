using System.Buffers;

namespace Rolemap.Files.Yaml;

/// <summary>Reads scalars in single and double quotes.</summary>
internal sealed class QuotedScalars(YamlCursor cursor)
{
    private static readonly SearchValues<char> SingleStops = SearchValues.Create("'\n\r");
    private static readonly SearchValues<char> DoubleStops = SearchValues.Create("\"\\\n\r");
    private readonly QuotedEscapes escapes = new(cursor);

    /// <summary>Reads the scalar whose opening quote is next.</summary>
    /// <param name="parent">The column that further lines have to be deeper than.</param>
    public YamlNode? Read(int parent)
    {
        var start = cursor.At;
        var isDouble = cursor.Next == '"';
        var style = isDouble ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        cursor.At++;
        var close = cursor.Text.AsSpan(cursor.At).IndexOfAny(isDouble ? DoubleStops : SingleStops);
        var at = cursor.At + close;
        // Most quoted scalars are one plain piece of one line.
        if (close >= 0 && cursor.Text[at] == (isDouble ? '"' : '\'') && (isDouble || cursor.CharAt(at + 1) != '\''))
        {
            cursor.At = at + 1;
            return new YamlScalar(start, cursor.At, cursor.Slice(start + 1, at), style);
        }
        return ReadPieces(start, parent, style);
    }

    private YamlNode? ReadPieces(int start, int parent, ScalarStyle style)
    {
        var isDouble = style == ScalarStyle.DoubleQuoted;
        var whole = cursor.Scratch.Clear();
        var kept = 0; // What escapes gave is never trimmed.
        while (true)
        {
            var step = cursor.Text.AsSpan(cursor.At).IndexOfAny(isDouble ? DoubleStops : SingleStops);
            if (step < 0)
                return Unclosed(start);
            whole.Append(cursor.Text, cursor.At, step);
            cursor.At += step;
            if (cursor.IsLineEndAt(cursor.At))
            {
                if (!Fold(kept, parent))
                    return Unclosed(start);
            }
            else if (cursor.Next == '\\')
            {
                if (!Escape(parent, start))
                    return null;
                kept = whole.Length;
            }
            else if (!isDouble && cursor.CharAt(cursor.At + 1) == '\'')
            {
                whole.Append('\'');
                cursor.At += 2;
            }
            else
            {
                cursor.At++;
                return new YamlScalar(start, cursor.At, whole.ToString(), style);
            }
        }
    }

    /// <summary>A line end becomes a space, or one line feed less than there are line ends.</summary>
    private bool Fold(int kept, int parent)
    {
        var whole = cursor.Scratch;
        while (whole.Length > kept && whole[^1] is ' ' or '\t')
            whole.Length--;
        if (!MoveToNextLine(parent, out var breaks))
            return false;
        _ = breaks == 1 ? whole.Append(' ') : whole.Append('\n', breaks - 1);
        return true;
    }

    private bool Escape(int parent, int start)
    {
        if (!cursor.IsLineEndAt(cursor.At + 1))
            return escapes.Read();
        cursor.At++;
        if (!MoveToNextLine(parent, out var breaks))
        {
            Unclosed(start);
            return false;
        }
        cursor.Scratch.Append('\n', breaks - 1);
        return true;
    }

    /// <summary>From a line end to the text of the next line that has some; false when that line does not belong to the scalar.</summary>
    private bool MoveToNextLine(int parent, out int breaks)
    {
        breaks = 0;
        while (cursor.At < cursor.Text.Length && cursor.IsLineEndAt(cursor.At))
        {
            breaks++;
            cursor.EnterNextLine();
            while (cursor.Next == ' ')
                cursor.At++;
            var column = cursor.Column;
            var isDeep = column > parent;
            if (cursor.IsAtMarker)
                return false;
            cursor.SkipBlanks();
            if (!cursor.IsLineEndAt(cursor.At) && !isDeep)
            {
                cursor.At = cursor.LineStart + column;
                return false;
            }
        }
        return cursor.At < cursor.Text.Length;
    }

    private YamlNode? Unclosed(int start) =>
        cursor.Refuse(start, "The quote that begins here is never closed.",
            cursor.Text[start] == '"' ? "Close it with '\"'; further lines of it must be indented deeper than its key." : "Close it with \"'\"; an apostrophe inside is written twice.");
}
