using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Workspaces;

/// <summary>Where the files of a workspace are read from: a folder, or a folder at a Git revision.</summary>
public abstract class FileTree
{
    /// <summary>How the tree is called in messages.</summary>
    public abstract string Name { get; }

    /// <summary>What stands directly in a folder of the tree and is, or by its ending should be, a file, as paths relative to the tree with forward slashes, in ordinal order; empty when there is no such folder.</summary>
    public abstract IReadOnlyList<string> FilesIn(string folder);

    /// <summary>The bytes of a file, or null when there is none. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when it cannot be read.</summary>
    public abstract byte[]? Read(string path);

    /// <summary>Whether something stands at the path; it may turn out to be no file when it is read.</summary>
    public abstract bool Holds(string path);

    /// <summary>The text of a file: null when there is none, or, with a problem noted, when it cannot be read.</summary>
    public SourceText? ReadText(string path, ICollection<Problem> problems) => DiskFile.ReadText(path, () => Read(path), problems);
}

/// <summary>A folder on disk.</summary>
public sealed class FolderTree(string folder) : FileTree
{
    /// <summary>The folder, as an absolute path.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <inheritdoc/>
    public override string Name => Path.GetFileName(Folder);

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folder)
    {
        var full = Path.Combine(Folder, folder);
        if (!Directory.Exists(full))
            return [];
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var files = Directory.EnumerateFiles(full).Concat(Directory.EnumerateDirectories(full, "*.y*ml"));
        return [.. files.Select(path => prefix + Path.GetFileName(path)).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        var full = Path.Combine(Folder, path);
        return Path.Exists(full) ? DiskFile.Read(full) : null;
    }

    /// <inheritdoc/>
    public override bool Holds(string path) => Path.Exists(Path.Combine(Folder, path));
}
