using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Archetypes;

namespace Rolemap.Files.Workspaces;

/// <summary>The files a new workspace begins with: empty ones that teach, the sample company, or a small company of some shape.</summary>
public abstract record WorkspaceStart
{
    private const string PrivateLine = "private/";

    private WorkspaceStart() { }

    /// <summary>The files, ready to be written.</summary>
    /// <param name="Files">Path within the workspace, with forward slashes, and content; in ordinal order.</param>
    public sealed record Ready(ImmutableArray<(string Path, byte[] Content)> Files) : WorkspaceStart;

    /// <summary>Nothing goes by that name.</summary>
    /// <param name="Nearest">What is near, or null.</param>
    public sealed record Unknown(string? Nearest) : WorkspaceStart;

    /// <summary>What a workspace can begin from: <c>empty</c>, <c>sample</c>, and <c>archetype:ID</c> for each shape.</summary>
    public static IEnumerable<string> Names => ArchetypeLibrary.All.Select(archetype => archetype.Ref.ToString()).Prepend("sample").Prepend("empty");

    /// <summary>The files of a beginning; an archetype may be named by its id alone.</summary>
    public static WorkspaceStart From(string name)
    {
        var folder = name switch
        {
            "empty" => "samples/empty",
            "sample" or "quillhaven" => "samples/quillhaven",
            _ when ArchetypeLibrary.Of(name.StartsWith("archetype:", StringComparison.Ordinal) ? name["archetype:".Length..] : name) is { } archetype => $"{ArchetypeLibrary.Folder}/{archetype.Id}",
            _ => null,
        };
        if (folder is null)
            return new Unknown(Nearest.To(name, Names.Concat(ArchetypeLibrary.All.Select(archetype => archetype.Id))));
        return new Ready([.. ShippedFiles.FilesBelow(folder).Select(path => (path, ShippedFiles.Read($"{folder}/{path}")!))]);
    }

    /// <summary>The text of a .gitignore that keeps the private folder out of Git, made from the one that is there; null when it does so already.</summary>
    public static string? IgnoringPrivate(string? existing)
    {
        if (existing is null)
            return $"# What is written about people's growth stays out of Git: assessments, evidence, promotion cases.\n{PrivateLine}\n";
        if (existing.Split('\n').Any(line => line.Trim() is PrivateLine or "/private/" or "private" or "/private"))
            return null;
        return $"{existing}{(existing.Length == 0 || existing.EndsWith('\n') ? "" : "\n")}{PrivateLine}\n";
    }
}
