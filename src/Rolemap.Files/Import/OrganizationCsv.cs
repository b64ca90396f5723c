namespace Rolemap.Files.Import;

/// <summary>Reads a CSV file that is used as it is in place of a workspace: <c>lint ORG.csv</c>, <c>diff A.csv B.csv</c>.</summary>
public static class OrganizationCsv
{
    /// <summary>Reads the file by the same rules as an import without a map. Sources do not name the line, so that two files can be compared.</summary>
    /// <param name="file">The file.</param>
    /// <param name="roles">The roles of the framework, by whose titles seats get their role; empty for none.</param>
    public static ImportResult Read(ImportFile file, IReadOnlyList<RoleTitles> roles) =>
        Importer.Read([file], ImportMap.Empty, roles, day: null, keepsOrigin: false);
}
