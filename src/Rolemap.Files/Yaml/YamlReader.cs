using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Reads the plain subset of YAML that our files are written in, with a place for every value.</summary>
/// <remarks>
/// Read are block and flow mappings and sequences, plain, quoted and block scalars, comments, one <c>---</c> and one <c>...</c>.
/// Refused are anchors, aliases, tags, merge keys, complex keys, directives, a second document, keys that come twice, tabs as
/// indentation and more than 32 levels. Reading takes time in proportion to the text, whatever it holds.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads a text. Every problem is noted with its place; the nodes hold what could be read nevertheless.</summary>
    public static YamlDocument Read(SourceText source, ICollection<Problem> problems)
    {
        var cursor = new YamlCursor(source, problems);
        YamlNode? root = null;
        if (MoveToDocument(cursor))
        {
            root = ReadRoot(cursor);
            CheckEnd(cursor);
        }
        return new YamlDocument(source, root, !cursor.HasProblems);
    }

    /// <summary>Moves over directives and the marker <c>---</c>; false when there is no document.</summary>
    private static bool MoveToDocument(YamlCursor cursor)
    {
        while (cursor.MoveToContent() && cursor is { Next: '%', Column: 0 })
        {
            cursor.Refuse(cursor.At, "Directives (%) are not read here.", "Remove the line.");
            cursor.SkipToLineEnd();
        }
        if (cursor.IsAtMarker && cursor.Next == '-')
        {
            cursor.At += 3;
            cursor.MoveToContent();
        }
        if (!cursor.IsAtMarker)
            return cursor.At < cursor.Text.Length;
        CheckEnd(cursor);
        return false;
    }

    private static YamlNode? ReadRoot(YamlCursor cursor)
    {
        var start = cursor.At;
        var isBehindMarker = cursor.Text.AsSpan(cursor.LineStart) is ['-', '-', '-', ..] && cursor.Column > 2 && cursor.IsMarkerAt(cursor.LineStart);
        var root = cursor.Next is '|' or '>'
            ? cursor.Refuse(start, "The file holds nothing but a block of text.", "Begin with a key.")
            : new BlockReader(cursor).Read(-1, startsEntries: !isBehindMarker);
        if (root is null)
            cursor.Recover(-1, start);
        return root;
    }

    /// <summary>Notes what stands behind the root.</summary>
    private static void CheckEnd(YamlCursor cursor)
    {
        if (cursor.MoveToContent())
        {
            cursor.Refuse(cursor.At, "There is text behind the end of the outermost value.", "A file holds one mapping or one list; indent what belongs to it alike.");
            return;
        }
        if (cursor.At >= cursor.Text.Length)
            return;
        if (cursor.Next == '.')
        {
            cursor.At += 3;
            if (!cursor.ExpectLineEnd("The end marker '...'") || (!cursor.MoveToContent() && cursor.At >= cursor.Text.Length))
                return;
        }
        cursor.Refuse(cursor.At, "A second document begins here.", "Put it into a file of its own.");
    }
}
