using System.Buffers;

namespace Rolemap.Files.Yaml;

/// <summary>Reads scalars without quotes.</summary>
internal sealed class PlainScalars(YamlCursor cursor)
{
    private static readonly SearchValues<char> BlockStops = SearchValues.Create(":#\n\r");
    private static readonly SearchValues<char> FlowStops = SearchValues.Create(":#\n\r,[]{}");

    /// <summary>Notes a problem when no plain scalar can begin with the next character.</summary>
    public bool CanBegin(bool inFlow)
    {
        var (next, after) = (cursor.Next, cursor.CharAt(cursor.At + 1));
        var what = next switch
        {
            '&' => ("Anchors (&) are not read here.", "Write the value out where it is needed, or put it in quotes."),
            '*' => ("Aliases (*) are not read here.", "Write the value out, or put it in quotes."),
            '!' => ("Tags (!) are not read here.", "Remove the tag, or put the value in quotes."),
            '%' or '@' or '`' => ($"No value begins with '{next}'.", "Put it in quotes."),
            '|' or '>' => ($"A block of text ('{next}') cannot stand inside brackets or braces.", "Put the text in quotes."),
            '#' => ("There is no space before this '#', so it begins no comment.", "Put a space before it, or the value in quotes."),
            ']' or '}' => ($"There is a '{next}' that closes nothing.", "Remove it, or put the value in quotes."),
            ',' => ("There is a ',' with nothing before it.", "Remove it, or put the value in quotes."),
            '?' when cursor.IsSpaceAt(cursor.At + 1) => ("Keys with '?' are not read here.", "Write 'key: value' with a plain word as the key."),
            '-' when cursor.IsSpaceAt(cursor.At + 1) => ("A list item with '-' cannot stand here.", "Begin it on a line of its own; inside brackets, separate items with commas."),
            ':' when cursor.IsSpaceAt(cursor.At + 1) => ("There is a ':' with no key before it.", "Write the key before the colon."),
            '-' or '?' when inFlow && after is ',' or '[' or ']' or '{' or '}' => ($"'{next}' is no value.", "Put it in quotes."),
            ':' => ("No value begins with ':'.", "Put it in quotes."),
            _ => default,
        };
        if (what.Item1 is null)
            return true;
        cursor.Refuse(cursor.At, what.Item1, what.Item2);
        return false;
    }

    /// <summary>Moves behind the part of a plain scalar that stands in this line, spaces at its end not included.</summary>
    /// <returns>Whether the scalar ends there because of something other than the line's end.</returns>
    public bool SkipLine(bool inFlow)
    {
        var text = cursor.Text;
        var (start, at) = (cursor.At, cursor.At);
        while (true)
        {
            var step = text.AsSpan(at).IndexOfAny(inFlow ? FlowStops : BlockStops);
            at = step < 0 ? text.Length : at + step;
            var ended = at < text.Length && text[at] is not ('\n' or '\r');
            if (ended && !EndsAt(at, start, inFlow))
            {
                at++;
                continue;
            }
            while (at > start && text[at - 1] is ' ' or '\t')
                at--;
            cursor.At = at;
            return ended;
        }
    }

    /// <summary>Reads a plain scalar whose first line was skipped already, with the lines that continue it.</summary>
    /// <param name="start">Where it began.</param>
    /// <param name="parent">The column that lines have to be deeper than.</param>
    /// <param name="ended">What <see cref="SkipLine"/> returned.</param>
    /// <param name="inFlow">Whether it stands in brackets or braces.</param>
    public YamlNode? Continue(int start, int parent, bool ended, bool inFlow)
    {
        var end = cursor.At;
        if (ended || !MoveToContinuation(parent, inFlow, out var breaks))
            return new YamlScalar(start, end, cursor.Slice(start, end), ScalarStyle.Plain);
        var whole = cursor.Scratch.Clear().Append(cursor.Text, start, end - start);
        do
        {
            var from = cursor.At;
            if (!inFlow && cursor.IsAtDash)
                return cursor.Refuse(from, "This list item stands deeper than the value above it ends.", "Indent it like its neighbours, or put the text above in quotes.");
            ended = SkipLine(inFlow);
            if (!inFlow && IsKeyEndAt(cursor.At))
                return cursor.Refuse(from, "This key is indented deeper than the entry above it, which has a value already.", "Indent it like the key it belongs beside, or put a text that holds ': ' in quotes.");
            end = cursor.At;
            _ = breaks == 1 ? whole.Append(' ') : whole.Append('\n', breaks - 1);
            whole.Append(cursor.Text, from, end - from);
        }
        while (!ended && MoveToContinuation(parent, inFlow, out breaks));
        return new YamlScalar(start, end, whole.ToString(), ScalarStyle.Plain);
    }

    /// <summary>Whether a colon that ends a key stands at an offset, perhaps behind spaces.</summary>
    public bool IsKeyEndAt(int offset)
    {
        while (cursor.CharAt(offset) is ' ' or '\t')
            offset++;
        return cursor.CharAt(offset) == ':' && cursor.IsSpaceAt(offset + 1);
    }

    private bool EndsAt(int at, int start, bool inFlow)
    {
        var text = cursor.Text;
        return text[at] switch
        {
            '#' => at > start && text[at - 1] is ' ' or '\t',
            ':' => cursor.IsSpaceAt(at + 1) || (inFlow && text[at + 1] is ',' or '[' or ']' or '{' or '}'),
            _ => true,
        };
    }

    /// <summary>Moves to the first character of the next line that continues a plain scalar; stays behind the scalar when there is none.</summary>
    private bool MoveToContinuation(int parent, bool inFlow, out int breaks)
    {
        var (end, line) = (cursor.At, cursor.LineStart);
        breaks = 0;
        cursor.SkipBlanks();
        while (cursor.At < cursor.Text.Length && cursor.IsLineEndAt(cursor.At))
        {
            breaks++;
            cursor.EnterNextLine();
            while (cursor.Next == ' ')
                cursor.At++;
            // A tab behind enough spaces is part of the gap; before that it would be indentation, which is refused later.
            if (cursor.Column > parent || cursor.IsLineEndAt(SkippedBlanks()))
                cursor.SkipBlanks();
        }
        var stops = cursor.At >= cursor.Text.Length || cursor.Column <= parent || cursor.Next is '#' or '\t' || cursor.IsAtMarker
            || (inFlow && cursor.Next is ',' or '[' or ']' or '{' or '}') || (inFlow && cursor.Next == ':' && EndsAt(cursor.At, cursor.At, inFlow));
        if (stops)
            (cursor.At, cursor.LineStart) = (end, line);
        return !stops && breaks > 0;
    }

    private int SkippedBlanks()
    {
        var at = cursor.At;
        while (cursor.CharAt(at) is ' ' or '\t')
            at++;
        return at;
    }
}
