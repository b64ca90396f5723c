using Rolemap.Files.Workspaces;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Samples;

/// <summary>The sample company as it lies in the repository.</summary>
internal static class Quillhaven
{
    public static readonly string Folder = Path.Combine(Root(), "samples", "quillhaven");

    public static readonly Organization Organization = Read();

    private static Organization Read()
    {
        var workspace = WorkspaceReader.Read(new FolderTree(Folder));
        return workspace.At(workspace.AsOf!.Value);
    }

    private static string Root()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Rolemap.slnx")))
            at = Path.GetDirectoryName(at) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return at;
    }
}
