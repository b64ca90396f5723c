using Rolemap.Changes;
using Rolemap.Entries;

namespace Rolemap.Files.Workspaces;

/// <summary>
/// What has no id of its own, such as a mentoring, is known by what it says. Where one such entry ends and another is added that differs
/// in one field, the file has one item that reads differently: patched in its place, it keeps its remark, its order and its form.
/// </summary>
internal static class ReadsDifferently
{
    /// <summary>The Changes with each such pair as one edit of the item; the entry after it has another reference than the one before.</summary>
    public static IEnumerable<Change> Joined(ChangeList changes)
    {
        var added = new Dictionary<(Field Field, Entry Others), Queue<Change>>();
        foreach (var change in changes.Where(change => change is { Before: null, After.Shape.Key.Length: > 1 }))
            foreach (var field in change.After!.Shape.Key)
                QueueOf(added, field, change.After).Enqueue(change);
        if (added.Count == 0)
            return changes;
        var joined = new Dictionary<Change, Change>(ReferenceEqualityComparer.Instance);
        foreach (var ended in changes.Where(change => change is { After: null, Before.Shape.Key.Length: > 1 }))
            if (Match(added, ended.Before!, joined) is { } match)
                (joined[ended], joined[match]) = (new Change(ended.Subject, ended.Before, match.After), match);
        return changes.Where(change => change.Before is not null || !joined.ContainsKey(change)).Select(change => joined.GetValueOrDefault(change, change));
    }

    private static Change? Match(Dictionary<(Field Field, Entry Others), Queue<Change>> added, Entry ended, Dictionary<Change, Change> joined)
    {
        foreach (var field in ended.Shape.Key)
            if (added.TryGetValue((field, ended.With(field, null)), out var waiting))
                while (waiting.TryDequeue(out var match))
                    if (!joined.ContainsKey(match))
                        return match;
        return null;
    }

    private static Queue<Change> QueueOf(Dictionary<(Field Field, Entry Others), Queue<Change>> added, Field field, Entry entry)
    {
        var key = (field, entry.With(field, null));
        if (!added.TryGetValue(key, out var waiting))
            added[key] = waiting = new Queue<Change>();
        return waiting;
    }
}
