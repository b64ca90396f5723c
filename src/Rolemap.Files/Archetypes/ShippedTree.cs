using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Archetypes;

/// <summary>A folder that ships inside the program.</summary>
internal sealed class ShippedTree(string folder) : FileTree
{
    /// <inheritdoc/>
    public override string Name => folder;

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folderInside) =>
        [.. ShippedFiles.FilesBelow(folder).Where(path => FolderOf(path) == folderInside.Trim('/'))];

    /// <inheritdoc/>
    public override byte[]? Read(string path) => ShippedFiles.Read($"{folder}/{path}");

    /// <inheritdoc/>
    public override bool Holds(string path) => ShippedFiles.FilesBelow(folder).Any(file => file == path || file.StartsWith(path + "/", StringComparison.Ordinal));

    private static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";
}
