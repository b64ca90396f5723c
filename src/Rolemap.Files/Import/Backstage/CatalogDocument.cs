using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Import.Backstage;

/// <summary>One of the documents of a catalog file. Such a file holds several, parted by <c>---</c>; each is read by itself, with its places in the file.</summary>
internal sealed class CatalogDocument
{
    private readonly SourceText source;
    private readonly int linesAbove;

    private CatalogDocument(SourceText source, int linesAbove)
    {
        (this.source, this.linesAbove) = (source, linesAbove);
        var problems = new List<Problem>();
        Root = YamlReader.Read(source, problems).Mapping;
        Problems = problems.ConvertAll(problem => problem with { Place = problem.Place with { Line = problem.Place.Line + linesAbove } });
    }

    /// <summary>The outermost mapping, or null.</summary>
    public YamlMapping? Root { get; }

    /// <summary>What our reader refuses in it: Backstage allows more of YAML than we do.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The name of the file.</summary>
    public string File => source.File;

    /// <summary>The line of its first key; for a document that says something.</summary>
    public int Line => PlaceOf(FirstSaid()).Line;

    /// <summary>The kind as the text says it, also where the rest cannot be read.</summary>
    public string? Kind
    {
        get
        {
            if (Root?["kind"] is YamlScalar { IsNull: false } kind)
                return kind.Text;
            foreach (var line in source.Text.AsSpan().EnumerateLines())
                if (line.StartsWith("kind:", StringComparison.Ordinal))
                    return line[5..].Trim().Trim("\"'").ToString();
            return null;
        }
    }

    /// <summary>The place of an offset of this document in the file.</summary>
    public Place PlaceOf(int offset)
    {
        var place = source.PlaceOf(offset);
        return place with { Line = place.Line + linesAbove };
    }

    /// <summary>The documents of a file that say something, in order.</summary>
    public static IEnumerable<CatalogDocument> Split(SourceText file)
    {
        var first = 1;
        for (var line = 1; line <= file.LineCount + 1; line++)
        {
            if (line <= file.LineCount && !IsMarker(file, line))
                continue;
            if (Of(file, first, line) is { } document)
                yield return document;
            first = line + 1;
        }
    }

    private static CatalogDocument? Of(SourceText file, int first, int end)
    {
        if (first > file.LineCount || first >= end)
            return null;
        var start = file.StartOfLine(first);
        var text = file.Text[start..(end > file.LineCount ? file.Text.Length : file.StartOfLine(end))];
        var document = new CatalogDocument(SourceText.Of(file.File, text), first - 1);
        return document.FirstSaid() < text.Length ? document : null;
    }

    /// <summary>Whether a line parts two documents. Within a value no line can begin so: YAML has it that way.</summary>
    private static bool IsMarker(SourceText file, int line)
    {
        var text = file.Text.AsSpan(file.StartOfLine(line));
        return text.StartsWith("---", StringComparison.Ordinal) && (text.Length == 3 || text[3] is ' ' or '\t' or '\r' or '\n');
    }

    /// <summary>The offset of the first character that is neither space nor comment; the length of the text when there is none.</summary>
    private int FirstSaid()
    {
        var text = source.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '#')
                at = text.AsSpan(at).IndexOf('\n') is >= 0 and var step ? at + step : text.Length;
            else if (!char.IsWhiteSpace(text[at]))
                return at;
        }
        return text.Length;
    }
}
