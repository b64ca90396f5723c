using System.Globalization;
using System.Text;
using Rolemap.Charts;
using Rolemap.Entries;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>The pages at the end that list everybody: name, title, and the tile and page on which the box stands. Nothing is shortened.</summary>
internal sealed class NameIndex
{
    private const int ColumnsOfPage = 2;
    private const float Between = 24;
    private const float ColumnWidth = (Sheet.Width - ((ColumnsOfPage - 1) * Between)) / ColumnsOfPage;
    private const float NameWidth = 150;
    private const float ReferenceWidth = 54;
    private const float TitleWidth = ColumnWidth - NameWidth - ReferenceWidth - 12;
    private const float LineHeight = 11;
    private const double Size = 8;
    private const int SurelyTooLong = 500;
    private static readonly int LinesOfColumn = (int)(Sheet.Height / LineHeight);

    private readonly List<Line> entries = [];

    /// <summary>How many pages it has.</summary>
    public int Pages { get; private set; }

    /// <summary>Lists the boxes of a chart by their names; those that nobody holds come last.</summary>
    public static NameIndex Of(Chart chart)
    {
        var index = new NameIndex();
        var sorted = Enumerable.Range(0, chart.Count).OrderBy(at => chart[at].IsEmpty).ThenBy(at => SortedBy(chart[at].Name), StringComparer.Ordinal)
            .ThenBy(at => SortedBy(chart[at].Title), StringComparer.Ordinal).ThenBy(at => at);
        var line = 0;
        foreach (var at in sorted)
        {
            var entry = new Line(at, LinesOf(chart[at].Name, NameWidth, isBold: !chart[at].IsEmpty), LinesOf(chart[at].Title, TitleWidth, isBold: false));
            if ((line % LinesOfColumn) + Math.Min(entry.Height, LinesOfColumn) > LinesOfColumn)
                line += LinesOfColumn - (line % LinesOfColumn); // an entry stays in one column
            index.entries.Add(entry with { From = line });
            line += entry.Height;
        }
        index.Pages = (int)Math.Ceiling(line / (double)(LinesOfColumn * ColumnsOfPage));
        return index;
    }

    /// <summary>Draws one of its pages.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="page">Which one, from 0.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="referenceOf">Where a box stands, and the mark that leads there; null where there is one page only.</param>
    public void Draw(SKCanvas canvas, int page, Chart chart, Func<int, (string Text, string Target)>? referenceOf)
    {
        using var ink = Sheet.Ink("ink");
        using var quiet = Sheet.Ink("quiet");
        using var accent = Sheet.Ink("accent");
        foreach (var entry in entries)
        {
            for (var at = 0; at < entry.Height; at++)
            {
                var (column, row) = Math.DivRem(entry.From + at, LinesOfColumn);
                if (column / ColumnsOfPage != page)
                    continue;
                var (left, baseline) = (Sheet.Margin + (column % ColumnsOfPage * (ColumnWidth + Between)), Sheet.Top + (row * LineHeight) + 9);
                var isHeld = !chart[entry.Box].IsEmpty;
                if (at < entry.Name.Count)
                    Put(canvas, entry.Name[at], left, baseline, isHeld ? ink : quiet, isHeld);
                if (at < entry.Title.Count)
                    Put(canvas, entry.Title[at], left + NameWidth + 6, baseline, quiet, isBold: false);
                if (at == 0 && referenceOf is not null)
                    Refer(canvas, referenceOf(entry.Box), left, baseline, accent);
            }
        }
    }

    private static void Refer(SKCanvas canvas, (string Text, string Target) reference, float left, float baseline, SKPaint paint)
    {
        using var letters = TextLine.Of(reference.Text, Size);
        letters.Draw(canvas, left + ColumnWidth - letters.Width, baseline, paint);
        canvas.DrawLinkDestinationAnnotation(new SKRect(left, baseline - 8, left + ColumnWidth, baseline + 3), reference.Target);
    }

    private static void Put(SKCanvas canvas, string text, float left, float baseline, SKPaint paint, bool isBold)
    {
        using var letters = TextLine.Of(text, Size, isBold);
        letters.Draw(canvas, left, baseline, paint);
    }

    /// <summary>Names sort by their letters, whatever accents these have.</summary>
    private static string SortedBy(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in NormalForm.Decomposed(TextLine.Shown(text)))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToUpperInvariant(letter));
        return folded.ToString();
    }

    /// <summary>A text in lines that fit: broken at spaces, and within a word only where it is longer than a line.</summary>
    private static List<string> LinesOf(string text, float room, bool isBold)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var word in TextLine.Shown(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => PartsOf(word, room, isBold)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer, isBold) > room)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> PartsOf(string word, float room, bool isBold)
    {
        // What has so many letters is not measured whole for every line of it.
        while (word.Length > SurelyTooLong || WidthOf(word, isBold) > room)
        {
            var (length, width) = (0, 0f);
            while (length < word.Length && width <= room)
            {
                var next = StringInfo.GetNextTextElementLength(word, length);
                width += WidthOf(word.Substring(length, next), isBold);
                length += width <= room ? next : 0;
            }
            length = Math.Max(length, StringInfo.GetNextTextElementLength(word, 0));
            if (length == word.Length)
                break;
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }

    private static float WidthOf(string text, bool isBold)
    {
        using var letters = TextLine.Of(text, Size, isBold);
        return letters.Width;
    }

    private sealed record Line(int Box, List<string> Name, List<string> Title)
    {
        public int From { get; init; }

        public int Height => Math.Max(Name.Count, Title.Count);
    }
}
