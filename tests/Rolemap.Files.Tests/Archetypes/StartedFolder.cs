using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Tests.Archetypes;

/// <summary>A folder that holds what a new workspace begins with, and is gone when the test is over.</summary>
internal sealed class StartedFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("rolemap-start-").FullName;

    public StartedFolder(string from)
    {
        foreach (var (file, content) in Assert.IsType<WorkspaceStart.Ready>(WorkspaceStart.From(from)).Files)
        {
            var full = Path.Combine(path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, content);
        }
    }

    public FolderTree Tree => new(path);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
