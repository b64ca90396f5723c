namespace Rolemap.Files.Tests;

/// <summary>The clone that the tests were built from.</summary>
internal static class RepositoryRoot
{
    public static string Folder { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Folder, relative);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Rolemap.slnx")))
                return at.FullName;
        throw new InvalidOperationException("There is no Rolemap.slnx above the tests.");
    }
}
