using Rolemap.Organizations;

namespace Rolemap.Files.Workspaces;

/// <summary>A company as it was before what is told began.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Revision">The commit it was read from; null when the dates in the files of today say how it was.</param>
public sealed record Earlier(Organization Organization, string? Revision);

/// <summary>Looks back.</summary>
public static class History
{
    /// <summary>
    /// The last commit of a folder before a day; where it has none so old, or is in no repository, the files as they are now, as they
    /// are seen the day before.
    /// </summary>
    /// <param name="workspace">The workspace as it is now.</param>
    /// <param name="folder">Where it was read from, or null.</param>
    /// <param name="now">The day it is looked at; an earlier workspace is looked at no later.</param>
    /// <param name="first">The first day of what is told.</param>
    public static Earlier Before(Workspace workspace, string? folder, DateOnly now, DateOnly first)
    {
        if (folder is not null && Directory.Exists(folder) && GitTree.OpenBefore(folder, first) is { } tree && tree.Holds(WorkspaceFiles.SettingsName))
            return new Earlier(Read(tree, now, first.AddDays(-1)), tree.Revision);
        var day = first.AddDays(-1);
        return new Earlier(new Organization(Seen.On(workspace.Entries, day), workspace.Framework, day), null);
    }

    /// <summary>The organization of a commit, at the day its files speak of.</summary>
    /// <param name="tree">The commit.</param>
    /// <param name="now">No later day is looked at.</param>
    /// <param name="otherwise">The day when its files do not say one.</param>
    public static Organization Read(FileTree tree, DateOnly now, DateOnly otherwise)
    {
        var workspace = WorkspaceReader.Read(tree);
        var day = workspace.AsOf ?? otherwise;
        day = day > now ? now : day;
        return new Organization(Seen.On(workspace.Entries, day), workspace.Framework, day);
    }
}
