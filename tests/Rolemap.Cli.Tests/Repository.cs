namespace Rolemap;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    /// <summary>The full path of a file of the repository.</summary>
    public static string In(string path) => Path.Combine(Root, path);

    /// <summary>The full path of a file of the data beside the repository, or null when there is none.</summary>
    public static string? Shared(string path) => Path.Combine(Root, "..", "shared", path) is var full && (File.Exists(full) || Directory.Exists(full)) ? Path.GetFullPath(full) : null;

    private static string Find()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, "Rolemap.slnx")))
                return at;
        throw new DirectoryNotFoundException("The tests must run from within the repository.");
    }
}

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rolemap-").FullName;

    public string In(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
