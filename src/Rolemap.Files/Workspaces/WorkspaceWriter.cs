using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Workspaces;

/// <summary>Writes Changes into the files of a workspace: only the text of what changed, all or nothing.</summary>
public static class WorkspaceWriter
{
    /// <summary>Works out what the files become. Nothing is written.</summary>
    /// <param name="tree">The workspace as it is now.</param>
    /// <param name="changes">What to change; fields that changed meanwhile are merged or refused.</param>
    public static Rewrite Plan(FolderTree tree, ChangeList changes)
    {
        var includePrivate = changes.Any(change => change.Subject.Kind is RefKind.Assessment or RefKind.Case);
        return Plan(tree, changes, from => WorkspaceReader.Read(from, includePrivate), FileOf);
    }

    /// <summary>Works out what a workspace that stands in one file becomes. Nothing is written.</summary>
    /// <param name="tree">The folder the file lies in.</param>
    /// <param name="file">Its name.</param>
    /// <param name="changes">What to change; fields that changed meanwhile are merged or refused.</param>
    public static Rewrite PlanOneFile(FolderTree tree, string file, ChangeList changes) =>
        Plan(tree, changes, from => ReadOneFile(from, file), (_, _) => file);

    private static Rewrite Plan(FolderTree tree, ChangeList changes, Func<FileTree, Workspace> read, Func<Change, EntrySet, string> fileOf)
    {
        var workspace = read(tree);
        if (!workspace.Problems.IsEmpty)
            return new Rewrite.Refused(workspace.Problems);
        return changes.ApplyTo(workspace.Entries) switch
        {
            Application.Applied applied => Plan(tree, workspace.Entries, applied.Entries, read, fileOf),
            Application.Conflicted conflicted => new Rewrite.Refused([.. conflicted.Conflicts.Select(ToProblem)]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Writes what was worked out: every file is written beside its place first, so that either all change or none.</summary>
    /// <returns>Null when it was written; else why not, and then nothing was changed.</returns>
    public static Problem? Save(FolderTree tree, ImmutableArray<RewrittenFile> files)
    {
        using var replacement = new FileReplacement();
        foreach (var file in files)
            if (replacement.Write(tree.Folder, file) is { } problem)
                return problem;
        return replacement.Finish();
    }

    private static Rewrite.Ready Plan(FolderTree tree, EntrySet before, EntrySet after, Func<FileTree, Workspace> read, Func<Change, EntrySet, string> fileOf)
    {
        var changes = ChangeList.Diff(before, after);
        var files = ReadsDifferently.Joined(changes).GroupBy(change => fileOf(change, before), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FileRewriter(tree, group.Key).Rewrite(group)).ToImmutableArray();
        var reread = read(new OverlaidTree(tree, files));
        if (reread.Problems.Length > 0 || !reread.Entries.Equals(after))
            throw new InvalidOperationException("The changed files would not say what they should; nothing was written.");
        return new Rewrite.Ready(changes, files);
    }

    private static Workspace ReadOneFile(FileTree tree, string file)
    {
        var problems = new List<Problem>();
        if (tree.Read(file) is { } bytes && SourceText.Decode(file, bytes, problems) is { } source)
            return WorkspaceReader.ReadOneFile(source, tree);
        throw new InvalidOperationException($"'{file}' changed while it was being written; nothing was written.");
    }

    /// <summary>Where an entry stands now, or where one of its kind belongs.</summary>
    private static string FileOf(Change change, EntrySet before)
    {
        if (change.Before is { Place.IsNowhere: false } old)
            return old.Place.File;
        if (change.Subject.Kind is RefKind.Workspace or RefKind.Goal or RefKind.Acceptance)
            return WorkspaceFiles.SettingsName;
        var usual = WorkspaceFiles.ListOf(change.Subject.Kind).File.Path;
        var used = before[change.Subject.Kind].Select(entry => entry.Place.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return used.Length == 0 || used.Contains(usual) ? usual : used[^1];
    }

    private static Problem ToProblem(Conflict conflict) =>
        new(default, conflict.ToString(), "Look at both and decide; nothing was written.");
}

/// <summary>What came of planning a write.</summary>
public abstract record Rewrite
{
    private Rewrite() { }

    /// <summary>It can be written.</summary>
    /// <param name="Changes">What really changes, after merging.</param>
    /// <param name="Files">The files that change, in the ordinal order of their paths.</param>
    public sealed record Ready(ChangeList Changes, ImmutableArray<RewrittenFile> Files) : Rewrite;

    /// <summary>It cannot; nothing was written.</summary>
    /// <param name="Problems">Every reason.</param>
    public sealed record Refused(ImmutableArray<Problem> Problems) : Rewrite;
}

/// <summary>A file that changes.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="After">Its bytes afterwards.</param>
public sealed record RewrittenFile(string Path, ReadOnlyMemory<byte> After);
