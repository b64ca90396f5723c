using System.Globalization;
using System.Text;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Import;

/// <summary>Writes a first <c>map.yaml</c>: how the columns were read, and for every title and department that was not known what may be meant. All of it is behind <c>#</c> until a person takes it over.</summary>
public static class SuggestedMap
{
    /// <summary>The name of the file, within a workspace.</summary>
    public const string FileName = "map.yaml";

    private const int MostTitles = 200;

    /// <summary>The text; null when there is nothing to settle.</summary>
    public static string? Of(ImportResult result)
    {
        var titles = result.UnmappedTitles.Where(title => !title.Suggestions.IsEmpty).Take(MostTitles).ToList();
        if (titles.Count == 0 && result.UnknownFunctions.IsEmpty)
            return null;
        var text = new StringBuilder("""
            # How your export is read. Rolemap made this file once and does not write it again: it is yours.
            # Everything behind a # is a suggestion. Take the "# " away from a line that is right, correct one that is
            # not, and import again.


            """);
        Titles(text, titles);
        Functions(text, result);
        text.Append("# How the columns were read. To change one, take the \"# \" away from it and from `columns:`.\n# columns:\n");
        foreach (var (header, column) in result.Columns)
            text.Append(CultureInfo.InvariantCulture, $"#   {Key(header)}: {column}\n");
        return text.ToString();
    }

    private static void Titles(StringBuilder text, List<UnmappedTitle> titles)
    {
        if (titles.Count == 0)
            return;
        text.Append("# Which title stands for which role. high: the title is one of the role's, and what differs has no say in it;\n# medium: something leaves a doubt; low: one thing speaks for it.\ntitles:\n");
        foreach (var title in titles)
        {
            foreach (var one in title.Suggestions)
            {
                text.Append(CultureInfo.InvariantCulture, $"  # {one.Confidence.ToString().ToLowerInvariant()}: {one.Reason}\n");
                text.Append(CultureInfo.InvariantCulture, $"  # {Key(title.Title)}: {one.Role}\n");
            }
            text.Append('\n');
        }
    }

    private static void Functions(StringBuilder text, ImportResult result)
    {
        if (result.UnknownFunctions.IsEmpty)
            return;
        text.Append("# Departments that are not known and were read as 'other'. Put the function that fits in its place:\n# product, product-ops, engineering, design, data, marketing, sales, support, legal, people, executive.\nfunctions:\n");
        foreach (var (word, rows) in result.UnknownFunctions)
            text.Append(CultureInfo.InvariantCulture, $"  # {Key(word)}: other    # {rows} {(rows == 1 ? "row" : "rows")}\n");
        text.Append('\n');
    }

    private static string Key(string text) => ScalarText.Of(text, inFlow: true);
}
