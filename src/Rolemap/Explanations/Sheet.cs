using System.Text;

namespace Rolemap.Explanations;

/// <summary>Plain text for a screen of 100 columns: paragraphs, labelled facts and lists, wrapped at words.</summary>
/// <remarks>
/// Line ends and other spaces within a text become one space, so that data cannot break a line. Control characters are left to whoever
/// shows the text. Lines end with a line feed.
/// </remarks>
internal sealed class Sheet
{
    /// <summary>The widest line, in columns.</summary>
    public const int Width = 100;

    private readonly StringBuilder text = new();

    /// <summary>A text that starts at the left edge.</summary>
    public Sheet Line(string content) => Wrapped("", content, 0);

    /// <summary>An empty line, and a word for what follows.</summary>
    public Sheet Heading(string content) => Gap().Line(content);

    /// <summary>An empty line; none at the top.</summary>
    public Sheet Gap()
    {
        if (text.Length > 0)
            text.Append('\n');
        return this;
    }

    /// <summary>A labelled text; nothing when there is no text.</summary>
    public Sheet Fact(string label, string? content) => string.IsNullOrWhiteSpace(content) ? this : Wrapped($"{label}: ", content, 2);

    /// <summary>A text that starts further in.</summary>
    public Sheet Indented(int columns, string content) => Wrapped(new string(' ', columns), content, columns);

    /// <summary>An entry of a list.</summary>
    public Sheet Item(string content) => Wrapped("  - ", content, 4);

    /// <summary>A heading and its entries; nothing when there are none.</summary>
    public Sheet List(string heading, IEnumerable<string> items)
    {
        var started = false;
        foreach (var item in items)
        {
            if (!started)
                Heading(heading);
            started = true;
            Item(item);
        }
        return this;
    }

    /// <summary>A row of two columns; the first is as wide as given.</summary>
    public Sheet Row(string first, int width, string second) => Wrapped($"  {first.PadRight(width)}  ", second, width + 4);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private Sheet Wrapped(string start, string content, int indent)
    {
        text.Append(start);
        var at = start.Length;
        var isFirst = true;
        foreach (var word in content.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && at + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', indent);
                at = indent;
            }
            else if (!isFirst)
            {
                text.Append(' ');
                at++;
            }
            text.Append(word);
            at += word.Length;
            isFirst = false;
        }
        text.Append('\n');
        return this;
    }
}
