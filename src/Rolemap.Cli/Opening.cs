using System.CommandLine;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary>Something that was opened to be looked at.</summary>
/// <param name="Workspace">What was read.</param>
/// <param name="Organization">The organization at the day.</param>
/// <param name="Path">The path as the user wrote it, for hints.</param>
/// <param name="IsFramework">Whether a framework alone was opened, without an organization.</param>
internal sealed record Opened(Workspace Workspace, Organization Organization, string Path, bool IsFramework)
{
    /// <summary>The folder that the paths in places start from, as an absolute path.</summary>
    public required string Folder { get; init; }

    /// <summary>The files, into which Changes can be written; null for a framework and a CSV file.</summary>
    public FolderTree? Tree { get; init; }

    /// <summary>The one file in which the whole workspace stands, or null.</summary>
    public string? OnlyFile { get; init; }
}

/// <summary>Finds and reads what a command is asked about: a workspace folder, a workspace or framework in one file, or a CSV file.</summary>
internal static class Opening
{
    /// <summary>Opens the workspace of <c>--workspace</c> or the current folder; null, after saying so, when there is none.</summary>
    public static Opened? OpenWorkspace(Session session, ParseResult parsed, bool includePrivate = false)
    {
        if (parsed.GetValue(GlobalOptions.Workspace) is { } named)
            return Open(session, parsed, named, includePrivate);
        if (FindAbove(session.Folder) is { } found)
            return Open(session, parsed, Path.GetRelativePath(session.Folder, found), includePrivate);
        session.Refuse("There is no workspace here: no rolemap.yaml in this folder or above it.", "Name one with --workspace DIR, or begin one with: rolemap init");
        return null;
    }

    /// <summary>As <see cref="OpenWorkspace"/>, but a workspace is not needed: null without a word when none is named and none is found.</summary>
    public static Opened? TryOpenWorkspace(Session session, ParseResult parsed) =>
        parsed.GetValue(GlobalOptions.Workspace) is null && FindAbove(session.Folder) is null ? null : OpenWorkspace(session, parsed);

    /// <summary>Opens a path; null, after saying so, when there is nothing to open.</summary>
    public static Opened? Open(Session session, ParseResult parsed, string path, bool includePrivate = false)
    {
        var full = session.FullPath(path);
        if (Path.GetFileName(full) == WorkspaceFiles.SettingsName)
            full = Path.GetDirectoryName(full)!;
        if (Directory.Exists(full))
            return OpenFolder(session, parsed, path, full, includePrivate);
        if (File.Exists(full) && full.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return OpenCsv(session, parsed, path, full);
        if (File.Exists(full))
            return OpenFile(session, parsed, path, full, includePrivate);
        var nearest = Nearest.To(Path.GetFileName(full), Siblings(full));
        session.Refuse($"There is no file or folder '{path}'.", nearest is null ? "Check the path; relative paths start from the current folder." : $"Did you mean '{nearest}'?");
        return null;
    }

    /// <summary>The organization of a workspace at the day that <c>--at</c>, the files or today's date give.</summary>
    public static Organization At(Session session, ParseResult parsed, Workspace workspace)
    {
        if ((parsed.GetValue(GlobalOptions.At) ?? workspace.AsOf) is { } day)
            return workspace.At(day);
        var today = session.Today();
        if (workspace.Entries.Count > 0)
            session.Hint($"As of today, {today:yyyy-MM-dd}: neither asOf in rolemap.yaml nor --at says a day.");
        return workspace.At(today);
    }

    private static Opened? OpenFolder(Session session, ParseResult parsed, string path, string full, bool includePrivate)
    {
        var tree = new FolderTree(full);
        if (!tree.Holds(WorkspaceFiles.SettingsName))
        {
            session.Refuse($"The folder '{path}' is no workspace: it holds no rolemap.yaml.", "Name a folder that does, or begin one with: rolemap init");
            return null;
        }
        var workspace = WorkspaceReader.Read(tree, includePrivate);
        foreach (var note in workspace.Notes)
            session.Hint($"note: {note}");
        return new Opened(workspace, At(session, parsed, workspace), path, IsFramework: false) { Folder = tree.Folder, Tree = tree };
    }

    private static Opened? OpenFile(Session session, ParseResult parsed, string path, string full, bool includePrivate)
    {
        var tree = new FolderTree(Path.GetDirectoryName(full)!);
        var problems = new List<Problem>();
        if (tree.ReadText(Path.GetFileName(full), problems) is not { } source)
            return Broken(session, parsed, path, tree.Folder, problems);
        if (IsFramework(source))
        {
            var framework = FrameworkReader.Read(source, tree, problems);
            var alone = new Workspace { Name = framework.Name, Entries = EntrySet.Empty, Framework = framework, Problems = [.. problems.OrderBy(problem => problem.Place)] };
            return new Opened(alone, At(session, parsed, alone), path, IsFramework: true) { Folder = tree.Folder };
        }
        if (FindAbove(tree.Folder) is { } above)
            return OpenFolder(session, parsed, path, above, includePrivate);
        var workspace = WorkspaceReader.ReadOneFile(source, tree);
        return new Opened(workspace, At(session, parsed, workspace), path, IsFramework: false) { Folder = tree.Folder, Tree = tree, OnlyFile = source.File };
    }

    private static Opened OpenCsv(Session session, ParseResult parsed, string path, string full)
    {
        var (workspace, read) = OrganizationCsv.ReadWorkspace(full);
        foreach (var note in read.Notes)
            session.Hint($"note: {note}");
        foreach (var row in read.LeftOver)
            session.Hint($"note: {row.File}:{row.Line} was left out: {row.Reason}");
        return new Opened(workspace, At(session, parsed, workspace), path, IsFramework: false) { Folder = Path.GetDirectoryName(full)! };
    }

    private static Opened Broken(Session session, ParseResult parsed, string path, string folder, List<Problem> problems)
    {
        var nothing = new Workspace { Name = path, Entries = EntrySet.Empty, Framework = Rolemap.Frameworks.Framework.None, Problems = [.. problems] };
        return new Opened(nothing, At(session, parsed, nothing), path, IsFramework: false) { Folder = folder };
    }

    private static bool IsFramework(SourceText source) =>
        YamlReader.Read(source, []).Mapping is { } mapping && FrameworkFile.OwnKeys.Any(key => mapping[key] is not null);

    /// <summary>The nearest folder, itself or above, that holds a workspace; or null.</summary>
    public static string? FindAbove(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, WorkspaceFiles.SettingsName)))
                return at;
        return null;
    }

    private static IEnumerable<string> Siblings(string full) =>
        Path.GetDirectoryName(full) is { } folder && Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Take(1000).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal) : [];
}
