using System.Collections.Frozen;

namespace Rolemap.Files;

/// <summary>The files that ship inside the program: frameworks, archetypes and samples, by their paths in the repository.</summary>
internal static class ShippedFiles
{
    private static readonly FrozenDictionary<string, string> ResourceByPath = typeof(ShippedFiles).Assembly.GetManifestResourceNames()
        .ToFrozenDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>The paths of the files in a folder and below, relative to it, in ordinal order.</summary>
    public static IEnumerable<string> FilesBelow(string folder) =>
        ResourceByPath.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(path => path[(folder.Length + 1)..]).Order(StringComparer.Ordinal);

    /// <summary>The content of a file, or null when none of that path ships.</summary>
    public static byte[]? Read(string path)
    {
        if (!ResourceByPath.TryGetValue(path, out var name))
            return null;
        using var stream = typeof(ShippedFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
