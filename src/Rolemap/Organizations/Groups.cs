namespace Rolemap.Organizations;

/// <summary>Numbers in groups, as two flat arrays: the reports of each manager, the seats of each person.</summary>
internal sealed class Groups
{
    private readonly int[] first;
    private readonly int[] members;

    private Groups(int[] first, int[] members) => (this.first, this.members) = (first, members);

    /// <summary>Puts items into groups, each group in the order of the items.</summary>
    /// <param name="groupOf">The group of each item, or -1 for none.</param>
    /// <param name="count">How many groups there are.</param>
    /// <param name="numberOf">The number that stands for each item; its place in the list when left out.</param>
    public static Groups By(int[] groupOf, int count, int[]? numberOf = null)
    {
        var starts = new int[count + 1];
        foreach (var group in groupOf)
            if (group >= 0)
                starts[group + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var (next, sorted) = (starts.AsSpan(0, count).ToArray(), new int[starts[^1]]);
        for (var item = 0; item < groupOf.Length; item++)
            if (groupOf[item] >= 0)
                sorted[next[groupOf[item]]++] = numberOf is null ? item : numberOf[item];
        return new Groups(starts, sorted);
    }

    /// <summary>The same groups with only those members that are kept, in their order.</summary>
    public Groups Where(Func<int, bool> isKept)
    {
        var (starts, kept, count) = (new int[first.Length], new int[members.Length], 0);
        for (var group = 0; group + 1 < first.Length; group++)
        {
            for (var at = first[group]; at < first[group + 1]; at++)
                if (isKept(members[at]))
                    kept[count++] = members[at];
            starts[group + 1] = count;
        }
        return new Groups(starts, kept);
    }

    /// <summary>How many members a group has.</summary>
    public int CountOf(int group) => first[group + 1] - first[group];

    /// <summary>The members of a group.</summary>
    public ArraySegment<int> this[int group] => new(members, first[group], CountOf(group));

    /// <summary>The same groups with one item in another; each group stays in the order of its members.</summary>
    /// <param name="item">The item; it is its own number.</param>
    /// <param name="from">The group that it leaves, or -1 for none.</param>
    /// <param name="to">The group that it joins, or -1 for none.</param>
    public Groups Moved(int item, int from, int to)
    {
        if (from == to)
            return this;
        var old = from < 0 ? members.Length : Array.BinarySearch(members, first[from], CountOf(from), item);
        var next = to < 0 ? members.Length : ~Array.BinarySearch(members, first[to], CountOf(to), item);
        // What stands between the two places moves by one; a place in no group is behind all of them.
        var (starts, sorted) = ((int[])first.Clone(), new int[members.Length + (from < 0 ? 1 : 0) - (to < 0 ? 1 : 0)]);
        ReadOnlySpan<int> all = members;
        Span<int> kept = sorted;
        all[..Math.Min(old, next)].CopyTo(kept);
        if (old < next)
            all[(old + 1)..next].CopyTo(kept[old..]);
        else
            all[next..old].CopyTo(kept[(next + 1)..]);
        if (to >= 0)
            kept[old < next ? next - 1 : next] = item;
        var behind = Math.Max(old + 1, next);
        if (from >= 0 && to >= 0)
            all[behind..].CopyTo(kept[behind..]);
        var (low, high, by) = old < next ? (from, to < 0 ? starts.Length - 1 : to, -1) : (to, from < 0 ? starts.Length - 1 : from, 1);
        for (var group = low + 1; group <= high; group++)
            starts[group] += by;
        return new Groups(starts, sorted);
    }
}
