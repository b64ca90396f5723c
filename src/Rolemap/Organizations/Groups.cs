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
        var (starts, sorted) = ((int[])first.Clone(), members);
        if (from >= 0)
        {
            var at = Array.BinarySearch(sorted, first[from], CountOf(from), item);
            sorted = [.. sorted.AsSpan(0, at), .. sorted.AsSpan(at + 1)];
            for (var group = from + 1; group < starts.Length; group++)
                starts[group]--;
        }
        if (to >= 0)
        {
            var at = ~Array.BinarySearch(sorted, starts[to], starts[to + 1] - starts[to], item);
            sorted = [.. sorted.AsSpan(0, at), item, .. sorted.AsSpan(at)];
            for (var group = to + 1; group < starts.Length; group++)
                starts[group]++;
        }
        return new Groups(starts, sorted);
    }
}
