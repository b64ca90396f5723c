using System.Collections.Immutable;
using System.Globalization;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>What an import changes in a workspace.</summary>
/// <param name="Changes">The Changes that bring the workspace up to the import.</param>
/// <param name="Notes">What was decided on the way, in sentences.</param>
/// <param name="Ending">The seats of the workspace that the import does not list and that end.</param>
/// <param name="Known">How many seats the workspace had.</param>
public sealed record ImportChanges(ChangeList Changes, ImmutableArray<string> Notes, int Ending, int Known)
{
    private static readonly RefKind[] Kinds = [RefKind.Person, RefKind.Position, RefKind.Team];

    // What somebody sets by hand because exports hold it seldom, or hold it in words nobody here knows.
    private static readonly Field[] SetByHand = [PositionFields.Role, PositionFields.Function, PositionFields.Grade];

    /// <summary>Whether so many seats would end that the file is most likely only a part of the company.</summary>
    public bool EndsMost => Known >= 10 && Ending * 2 > Known;

    /// <summary>Finds the Changes that bring a workspace up to an import.</summary>
    /// <param name="workspace">The workspace; empty for a new one.</param>
    /// <param name="imported">The import.</param>
    /// <param name="keepsMissing">Whether seats that the import does not list are kept.</param>
    /// <remarks>
    /// People, seats and teams are found by id, number, e-mail or unique name. Fields that the import does not have (covers, dotted lines, complexity) are kept, and so are
    /// roles, functions and grades that it says nothing about. Seats that it does not list end, for an export lists everybody; vacant and counted
    /// ones only if it lists such seats at all. People and teams stay, because other files may need them.
    /// </remarks>
    public static ImportChanges Against(EntrySet workspace, ImportResult imported, bool keepsMissing = false)
    {
        var match = new WorkspaceMatch(workspace, imported.Entries);
        var notes = new List<string>();
        var entries = match.IsEmpty ? imported.Entries : EntrySet.Of(imported.Entries.All.Where(entry => Kinds.Contains(entry.Ref.Kind)).Select(match.Renamed), []);
        var changes = new List<Change>();
        foreach (var kind in Kinds)
        {
            var known = entries[kind].SelectMany(entry => entry.Written).Select(pair => pair.Field).Except(imported.Assumed).ToHashSet();
            foreach (var entry in entries[kind])
                if (Brought(workspace.TryFind(entry.Ref, out var old) ? old : null, entry, known, imported.Day) is { } change)
                    changes.Add(change);
        }
        var ended = Missing(workspace, entries, keepsMissing, notes).Select(Change.Ends).ToList();
        changes.AddRange(ended);
        return new ImportChanges(new ChangeList(changes), [.. match.Notes, .. notes], ended.Count, workspace[RefKind.Position].Length);
    }

    private static Change? Brought(Entry? old, Entry imported, HashSet<Field> known, DateOnly? day)
    {
        if (old is null)
            return Change.Adds(imported);
        var after = old;
        foreach (var field in known.Where(field => field != PositionFields.Source && field != PersonFields.Source && !IsHeld(field)))
            if (imported[field] is not null ? !SaysTheSame(field, old, imported) : !SetByHand.Contains(field))
                after = after.With(field, imported[field]);
        if (ReferenceEquals(old.Shape, PositionFields.Shape))
            after = HolderUpdate.Of(after, imported, day);
        return after.Equals(old) ? null : new Change(old.Ref, old, after);
    }

    private static bool IsHeld(Field field) => field == PositionFields.Name || field == PositionFields.Since || field == PositionFields.Holders || field == PositionFields.VacantSince;

    /// <summary>A role that was agreed for a title stays while the title does, and product is what a seat belongs to when nothing is written.</summary>
    private static bool SaysTheSame(Field field, Entry old, Entry imported) =>
        (field == PositionFields.Role && old[field] is not null && old.Text(PositionFields.Title) == imported.Text(PositionFields.Title))
        || (field == PositionFields.Function && old[field] is null && imported.Text(field) == "product");

    private static IEnumerable<Entry> Missing(EntrySet workspace, EntrySet imported, bool keepsMissing, List<string> notes)
    {
        var missing = workspace[RefKind.Position].Where(old => !imported.TryFind(old.Ref, out _)).ToList();
        if (keepsMissing)
        {
            if (missing.Count > 0)
                notes.Add($"{Seats(missing.Count)} of the workspace that the files do not list {(missing.Count == 1 ? "is" : "are")} kept, as asked.");
            return [];
        }
        var (listsVacant, listsCounted) = (imported[RefKind.Position].Any(IsVacant), imported[RefKind.Position].Any(IsCounted));
        var kept = missing.Where(old => (IsVacant(old) && !listsVacant) || (IsCounted(old) && !listsCounted)).ToList();
        if (kept.Count > 0)
            notes.Add($"{Seats(kept.Count)} of the workspace that nobody holds or that {(kept.Count == 1 ? "stands" : "stand")} for several {(kept.Count == 1 ? "is" : "are")} kept: the files list no such seats.");
        return missing.Except(kept);
    }

    private static bool IsVacant(Entry seat) => seat[PositionFields.Name] is null && seat[PositionFields.Holders] is null && !IsCounted(seat);

    private static bool IsCounted(Entry seat) => seat[PositionFields.Count] is not null;

    private static string Seats(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "seat" : "seats")}");
}
