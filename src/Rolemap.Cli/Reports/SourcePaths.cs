using Rolemap.Entries;

namespace Rolemap.Cli.Reports;

/// <summary>Where places lie as seen from the root of the repository, which is what a code host wants to know.</summary>
/// <remarks>The root is the nearest folder, at or above the files, that holds <c>.git</c>; without one, the folder the command runs in.</remarks>
internal sealed class SourcePaths
{
    private readonly string folder;
    private readonly string root;
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <param name="session">The session.</param>
    /// <param name="folder">The absolute folder that the files of places are relative to.</param>
    public SourcePaths(Session session, string folder) => (this.folder, root) = (folder, RootAbove(folder) ?? session.Folder);

    /// <summary>The folder itself; empty at the root.</summary>
    public string Folder => Relative(folder) is var path && path == "." ? "" : path;

    /// <summary>The path of a place's file with forward slashes; null when it lies in no file there is, as in a framework that ships with the program.</summary>
    public string? Of(Place place)
    {
        if (place.IsNowhere)
            return null;
        if (!known.TryGetValue(place.File, out var path))
            known[place.File] = path = Path.GetFullPath(Path.Combine(folder, place.File)) is var full && File.Exists(full) ? Relative(full) : null;
        return path;
    }

    /// <summary>A place with the path from the root, as editors understand it; as it is when its file is not there.</summary>
    public Place From(Place place) => Of(place) is { } path ? place with { File = path } : place;

    private string Relative(string full) => Path.GetRelativePath(root, full).Replace('\\', '/');

    private static string? RootAbove(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (Path.Exists(Path.Combine(at, ".git")))
                return at;
        return null;
    }
}
