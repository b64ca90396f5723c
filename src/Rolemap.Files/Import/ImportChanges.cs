using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>What an import changes in a workspace.</summary>
public static class ImportChanges
{
    private static readonly RefKind[] Kinds = [RefKind.Person, RefKind.Position, RefKind.Team];

    /// <summary>The Changes that bring a workspace up to the import.</summary>
    /// <remarks>
    /// Fields that no imported entry has (roles set by hand, covers, dotted lines) are kept. Positions that the import does not
    /// have any more end, for an export lists everybody; people and teams stay, because other files may need them.
    /// </remarks>
    public static ChangeList Against(EntrySet workspace, EntrySet imported)
    {
        var changes = new List<Change>();
        foreach (var kind in Kinds)
        {
            var known = imported[kind].SelectMany(entry => entry.Written).Select(pair => pair.Field).ToHashSet();
            foreach (var entry in imported[kind])
                if (Brought(workspace.TryFind(entry.Ref, out var old) ? old : null, entry, known) is { } change)
                    changes.Add(change);
        }
        changes.AddRange(workspace[RefKind.Position].Where(old => !imported.TryFind(old.Ref, out _)).Select(Change.Ends));
        return new ChangeList(changes);
    }

    private static Change? Brought(Entry? old, Entry imported, HashSet<Field> known)
    {
        if (old is null)
            return Change.Adds(imported);
        var after = old;
        foreach (var field in known.Where(field => field != PositionFields.Source && field != PersonFields.Source))
            after = after.With(field, imported[field]);
        return after.Equals(old) ? null : new Change(old.Ref, old, after);
    }
}
