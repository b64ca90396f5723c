namespace Rolemap.Files.Tests.Import;

/// <summary>Real files that are too large or too restricted to lie in the repository; they lie beside it where it was made.</summary>
internal static class SharedFile
{
    /// <summary>The path of a file below <c>shared/data</c> beside the repository; the test is skipped where there is none.</summary>
    internal static string PathOf(string name)
    {
        var at = AppContext.BaseDirectory;
        while (at is not null && !File.Exists(Path.Combine(at, "Rolemap.slnx")))
            at = Path.GetDirectoryName(at);
        for (; at is not null; at = Path.GetDirectoryName(at))
            if (Path.Combine(at, "shared", "data", name) is var path && File.Exists(path))
                return path;
        Assert.Skip($"shared/data/{name} does not lie beside the repository.");
        return "";
    }
}
