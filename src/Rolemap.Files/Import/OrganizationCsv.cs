using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Import;

/// <summary>Reads a CSV file that is used as it is in place of a workspace: <c>lint ORG.csv</c>, <c>diff A.csv B.csv</c>, <c>serve ORG.csv</c>.</summary>
public static class OrganizationCsv
{
    /// <summary>Reads the file of a path as a workspace that uses the standard framework and bears the file's name.</summary>
    /// <returns>The workspace, and what the import has to say beside its problems.</returns>
    public static (Workspace Workspace, ImportResult Read) ReadWorkspace(string path)
    {
        var framework = FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        var read = Read(ImportFile.OfPath(path), RoleTitles.Of(framework));
        return (new Workspace { Name = Path.GetFileNameWithoutExtension(path), Entries = read.Entries, Framework = framework, Problems = read.Problems }, read);
    }

    /// <summary>Reads the file by the same rules as an import without a map. Sources do not name the line, so that two files can be compared.</summary>
    /// <param name="file">The file.</param>
    /// <param name="roles">The roles of the framework, by whose titles seats get their role; empty for none.</param>
    public static ImportResult Read(ImportFile file, IReadOnlyList<RoleTitles> roles) =>
        Importer.Read([file], ImportMap.Empty, roles, day: null, keepsOrigin: false);
}
