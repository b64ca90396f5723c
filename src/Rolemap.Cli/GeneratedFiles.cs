using Rolemap.Files.Schemas;
using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary>The files of the repository that are written from the code, and nothing else may stand in their folders.</summary>
internal static class GeneratedFiles
{
    /// <summary>Made by bench/wild from data that does not lie in the repository.</summary>
    private const string InTheWild = "docs/rules/in-the-wild.md";

    private static readonly string[] Folders = ["docs/schemas", "docs/reference", "docs/rules"];

    /// <summary>The files below a root that are not as they should be, each with its right text; null for one that should not be there.</summary>
    public static SortedDictionary<string, string?> DifferencesIn(string root)
    {
        var wanted = All().ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var differing = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (path, text) in wanted)
            if (!File.Exists(Path.Combine(root, path)) || File.ReadAllText(Path.Combine(root, path)) != text)
                differing.Add(path, text);
        foreach (var path in Folders.SelectMany(folder => FilesIn(root, folder)))
            if (!wanted.ContainsKey(path) && path != InTheWild)
                differing.Add(path, null);
        return differing;
    }

    private static IEnumerable<(string Path, string Text)> All()
    {
        foreach (var kind in FileKind.All)
        {
            yield return ($"docs/schemas/{kind.Name}.json", JsonSchema.Of(kind));
            yield return ($"docs/reference/{kind.Name}.md", ReferencePages.Of(kind));
        }
        yield return ("docs/reference/README.md", ReferencePages.Index());
        foreach (var rule in RuleBook.All)
            yield return (rule.Card.Help, RulePage.Of(rule.Card));
        yield return ("docs/rules/README.md", RulePage.Index(RuleBook.All.Select(rule => rule.Card)));
    }

    private static IEnumerable<string> FilesIn(string root, string folder)
    {
        var full = Path.Combine(root, folder);
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            : [];
    }
}
