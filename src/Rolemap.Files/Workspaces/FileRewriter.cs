using System.Text;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Workspaces;

/// <summary>Patches one file of a workspace.</summary>
internal sealed class FileRewriter
{
    private readonly string path;
    private readonly SourceText? source;
    private readonly YamlDocument? document;
    private readonly Dictionary<Place, (YamlSequence List, int Index)> items = [];

    public FileRewriter(FolderTree tree, string path)
    {
        this.path = path;
        if (tree.Read(path) is not { } bytes)
            return;
        source = SourceText.Decode(path, bytes, []) ?? throw new InvalidOperationException($"'{path}' changed while it was being written; nothing was written.");
        document = YamlReader.Read(source, []);
        IndexItems(document.Mapping);
    }

    public RewrittenFile Rewrite(IEnumerable<Change> changes)
    {
        if (document?.Mapping is not { } root)
            return New([.. changes.Select(change => change.After!)]);
        var patch = new YamlPatch(document);
        foreach (var change in changes)
            Patch(patch, root, change);
        var mark = source!.HasByteOrderMark ? "\ufeff" : "";
        return new RewrittenFile(path, Encoding.UTF8.GetBytes(mark + patch.Apply()));
    }

    private void Patch(YamlPatch patch, YamlMapping root, Change change)
    {
        if (change.Before is null)
            patch.AddTo(ListKeyOf(change.Subject.Kind), change.After!);
        else if (change.Subject.Kind == RefKind.Workspace)
            patch.Change(root, change.Before, change.After!);
        else
            PatchItem(patch, change);
    }

    private void PatchItem(YamlPatch patch, Change change)
    {
        var (list, index) = items[change.Before!.Place];
        if (change.After is null)
            patch.RemoveAt(list, index);
        else
            patch.Change((YamlMapping)list.Items[index], change.Before, change.After);
    }

    /// <summary>A file that did not exist, or held nothing.</summary>
    private RewrittenFile New(Entry[] entries)
    {
        var text = entries is [{ Shape.Kind: RefKind.Workspace } settings]
            ? EntryWriter.File(settings)
            : EntryWriter.File([.. entries.GroupBy(entry => entry.Shape.Kind!.Value).OrderBy(group => group.Key == RefKind.Position ? -1 : (int)group.Key)
                .Select(group => (ListKeyOf(group.Key), (IEnumerable<Entry>)group))]);
        return new RewrittenFile(path, Encoding.UTF8.GetBytes((source?.Text ?? "") + text));
    }

    private void IndexItems(YamlMapping? root)
    {
        foreach (var pair in root?.Pairs ?? [])
            if (pair.Value is YamlSequence list)
                for (var i = 0; i < list.Items.Length; i++)
                    items[source!.PlaceOf(list.Items[i].Start)] = (list, i);
    }

    private static string ListKeyOf(RefKind kind) => kind switch
    {
        RefKind.Goal => WorkspaceFields.Goals.Key,
        RefKind.Acceptance => WorkspaceFields.Accepted.Key,
        _ => WorkspaceFiles.ListOf(kind).List.Key,
    };
}

/// <summary>A tree with some files changed, to see what a write would give.</summary>
internal sealed class OverlaidTree(FolderTree below, IReadOnlyList<RewrittenFile> files) : FileTree
{
    public override string Name => below.Name;

    public override IReadOnlyList<string> FilesIn(string folder)
    {
        var added = files.Select(file => file.Path).Where(path => (Path.GetDirectoryName(path)?.Replace('\\', '/') ?? "") == folder);
        return [.. below.FilesIn(folder).Union(added, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public override byte[]? Read(string path) => files.FirstOrDefault(file => file.Path == path) is { } file ? file.After.ToArray() : below.Read(path);

    public override bool Holds(string path) => files.Any(file => file.Path == path) || below.Holds(path);
}
