using System.Text;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Where a reader stands in a text. Moves over what carries no value, and notes problems.</summary>
internal sealed class YamlCursor(SourceText source, ICollection<Problem> problems)
{
    /// <summary>How deep collections may be nested.</summary>
    public const int Deepest = 32;

    /// <summary>The longest key, as in YAML itself.</summary>
    public const int LongestKey = 1024;

    /// <summary>A file that is no YAML at all goes wrong on every line; reading stops here.</summary>
    private const int MostProblems = 200;

    private readonly TextPool pool = new(source.Text.Length);
    private int problemCount;
    private int tabbedLine = -1;

    /// <summary>The text.</summary>
    public string Text { get; } = source.Text;

    /// <summary>The offset of the next character.</summary>
    public int At { get; set; }

    /// <summary>The offset at which the current line begins.</summary>
    public int LineStart { get; set; }

    /// <summary>How many collections are open.</summary>
    public int Depth { get; set; }

    /// <summary>A place to put scalars together that are not one piece of the text.</summary>
    public StringBuilder Scratch { get; } = new();

    /// <summary>Whether anything was refused.</summary>
    public bool HasProblems => problemCount > 0;

    /// <summary>How many characters of the line stand before the next one.</summary>
    public int Column => At - LineStart;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => CharAt(At);

    /// <summary>The character at an offset; NUL behind the end.</summary>
    public char CharAt(int offset) => (uint)offset < (uint)Text.Length ? Text[offset] : '\0';

    /// <summary>Whether a space, a tab, a line end or the end of the text stands at an offset.</summary>
    public bool IsSpaceAt(int offset) => (uint)offset >= (uint)Text.Length || Text[offset] is ' ' or '\t' or '\n' or '\r';

    /// <summary>Whether a line end or the end of the text stands at an offset.</summary>
    public bool IsLineEndAt(int offset) => (uint)offset >= (uint)Text.Length || Text[offset] is '\n' or '\r';

    /// <summary>Whether the next character is a dash that begins an item.</summary>
    public bool IsAtDash => Next == '-' && IsSpaceAt(At + 1);

    /// <summary>Notes a problem. Always null, so that a reader can return it.</summary>
    public YamlNode? Refuse(int offset, string message, string hint)
    {
        problemCount++;
        if (problemCount < MostProblems)
            problems.Add(new Problem(source.PlaceOf(offset), message, hint));
        if (problemCount == MostProblems)
        {
            problems.Add(new Problem(source.PlaceOf(offset), "There are too many problems in this file; the rest of it was not read.", "Mend the ones before this one first."));
            (At, LineStart) = (Text.Length, Text.Length);
        }
        return null;
    }

    /// <summary>The text between two offsets; texts that come again and again are shared.</summary>
    public string Slice(int from, int to) => pool.Take(Text.AsSpan(from, to - from));

    /// <summary>The line, from 1, of an offset.</summary>
    public int LineOf(int offset) => source.LineOf(offset);

    /// <summary>Moves to the next character that is neither space, line end nor comment. False at the end of the document.</summary>
    public bool MoveToContent()
    {
        while (true)
        {
            var from = At;
            SkipBlanks();
            if (At >= Text.Length)
                return false;
            if (Next == '#' && (At > from || At == LineStart || IsSpaceAt(At - 1)))
                SkipToLineEnd();
            if (IsLineEndAt(At))
                EnterNextLine();
            else if (from == LineStart && At > from && Text.AsSpan(from, At - from).Contains('\t'))
                RefuseTab(from);
            else
                return !IsAtMarker;
        }
    }

    /// <summary>Whether the line begins with <c>---</c> or <c>...</c>.</summary>
    public bool IsAtMarker => At == LineStart && IsMarkerAt(At);

    /// <summary>Whether a line that begins at an offset begins with <c>---</c> or <c>...</c>.</summary>
    public bool IsMarkerAt(int offset) =>
        CharAt(offset) is '-' or '.' && IsSpaceAt(offset + 3) && Text.AsSpan(offset) is ['-', '-', '-', ..] or ['.', '.', '.', ..];

    /// <summary>Moves over spaces and tabs.</summary>
    public void SkipBlanks()
    {
        while (Next is ' ' or '\t')
            At++;
    }

    /// <summary>Moves to the end of the line.</summary>
    public void SkipToLineEnd()
    {
        var step = Text.AsSpan(At).IndexOfAny('\n', '\r');
        At = step < 0 ? Text.Length : At + step;
    }

    /// <summary>From a line end to the beginning of the next line.</summary>
    public void EnterNextLine()
    {
        if (At < Text.Length)
            At += Text[At] == '\r' && CharAt(At + 1) == '\n' ? 2 : 1;
        LineStart = At;
    }

    /// <summary>Notes a problem unless only a comment follows in the line.</summary>
    public bool ExpectLineEnd(string what)
    {
        var from = At;
        SkipBlanks();
        if (IsLineEndAt(At) || (Next == '#' && At > from))
            return true;
        if (Next == ':' && IsSpaceAt(At + 1))
            Refuse(At, $"{what} cannot be a key here.", "Use a plain word as the key, on a line of its own.");
        else
            Refuse(At, $"There is text behind the end of {LowerFirst(what)}.", "Put what follows on a line of its own, or the whole value in quotes; a comment needs a space before its '#'.");
        return false;
    }

    /// <summary>After a problem: moves to the next line that is not deeper than a column.</summary>
    /// <param name="column">The column, from 0, of the entries to go on with.</param>
    /// <param name="entry">Where the entry with the problem began; its line is left in any case.</param>
    public void Recover(int column, int entry)
    {
        if (LineStart <= entry)
            LeaveLine();
        else
            At = LineStart;
        while (At < Text.Length)
        {
            while (Next == ' ')
                At++;
            if (Column <= column && !IsSpaceAt(At) && Next is not ('#' or ']' or '}'))
                return;
            LeaveLine();
        }
    }

    private void LeaveLine()
    {
        SkipToLineEnd();
        EnterNextLine();
    }

    private void RefuseTab(int from)
    {
        // One message for a run of lines: the next ones are the same mistake.
        if (LineStart != tabbedLine)
            Refuse(from + Text.AsSpan(from).IndexOf('\t'), "A tab is used as indentation.", "Indent with spaces.");
        LeaveLine();
        tabbedLine = LineStart;
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
