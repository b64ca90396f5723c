using System.Collections;
using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>Changes that belong together, in order.</summary>
/// <remarks>
/// Laws: <c>Diff(a, b)</c> applied to <c>a</c> gives <c>b</c>; <c>Diff(a, a)</c> is empty; the inverse of a list undoes it.
/// </remarks>
public sealed class ChangeList : IReadOnlyList<Change>
{
    /// <summary>The list that changes nothing.</summary>
    public static readonly ChangeList Empty = new([]);

    private readonly ImmutableArray<Change> all;

    /// <summary>Makes a list of Changes in their order.</summary>
    public ChangeList(IEnumerable<Change> all) => this.all = [.. all];

    /// <inheritdoc/>
    public int Count => all.Length;

    /// <inheritdoc/>
    public Change this[int index] => all[index];

    /// <summary>What makes the second set of the first, by kind and id.</summary>
    public static ChangeList Diff(EntrySet from, EntrySet to) =>
        new(from.Kinds.Union(to.Kinds).Order().SelectMany(kind => Diff(from[kind], to[kind])));

    /// <summary>The Changes that undo these, last first.</summary>
    public ChangeList Inverse() => new(all.Reverse().Select(change => change.Inverse()));

    /// <summary>Applies the Changes to a set, all or none.</summary>
    /// <remarks>
    /// Where the set no longer says what a Change says it was, fields that changed on one side only are merged;
    /// a field that changed on both sides to different values is a conflict.
    /// </remarks>
    public Application ApplyTo(EntrySet set)
    {
        var changed = new Dictionary<Ref, Entry?>();
        var conflicts = new List<Conflict>();
        foreach (var change in all)
        {
            var current = changed.TryGetValue(change.Subject, out var earlier) ? earlier : set.TryFind(change.Subject, out var found) ? found : null;
            var before = conflicts.Count;
            var after = Merge.Of(change, current, conflicts);
            if (conflicts.Count == before)
                changed[change.Subject] = after;
        }
        return conflicts.Count > 0 ? new Application.Conflicted([.. conflicts]) : new Application.Applied(set.With(changed));
    }

    /// <inheritdoc/>
    public IEnumerator<Change> GetEnumerator() => ((IEnumerable<Change>)all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Both sides are in the ordinal order of ids, so one walk over both is enough.</summary>
    private static IEnumerable<Change> Diff(EntryList from, EntryList to)
    {
        int left = 0, right = 0;
        while (left < from.Length || right < to.Length)
        {
            var order = left == from.Length ? 1 : right == to.Length ? -1 : string.CompareOrdinal(from[left].Id, to[right].Id);
            if (order < 0)
                yield return Change.Ends(from[left++]);
            else if (order > 0)
                yield return Change.Adds(to[right++]);
            else if (from[left].Equals(to[right]))
                (left, right) = (left + 1, right + 1);
            else
                yield return new Change(from[left].Ref, from[left++], to[right++]);
        }
    }
}
