using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>One step from a list to another.</summary>
/// <param name="Index">The index in the old list: of the item that is changed or removed, or before which one is put in.</param>
/// <param name="Before">The old item, or null for one that is put in.</param>
/// <param name="After">The new item, or null for one that is removed.</param>
internal readonly record struct ItemStep(int Index, Value? Before, Value? After);

/// <summary>Finds the steps from a list of values to another, keeping as many items as it can.</summary>
internal static class ItemDifference
{
    /// <summary>Beyond this many pairs to compare, items are matched by their places alone.</summary>
    private const int MostCompared = 1_000_000;

    public static List<ItemStep> Between(ImmutableArray<Value> before, ImmutableArray<Value> after)
    {
        var (head, tail) = (0, 0);
        while (head < Math.Min(before.Length, after.Length) && before[head].Equals(after[head]))
            head++;
        while (tail < Math.Min(before.Length, after.Length) - head && before[^(tail + 1)].Equals(after[^(tail + 1)]))
            tail++;
        var steps = new List<ItemStep>();
        var (was, now) = (before[head..^tail], after[head..^tail]);
        var (fromWas, fromNow) = (0, 0);
        foreach (var (i, j) in Kept(was, now).Append((was.Length, now.Length)))
        {
            AddGap(steps, head, was[fromWas..i], now[fromNow..j], fromWas);
            (fromWas, fromNow) = (i + 1, j + 1);
        }
        return steps;
    }

    /// <summary>Between two kept items: those with the same id are changed in place, then the others in order; what is left over is put in or removed.</summary>
    private static void AddGap(List<ItemStep> steps, int head, ImmutableArray<Value> was, ImmutableArray<Value> now, int offset)
    {
        var common = Math.Min(was.Length, now.Length);
        for (var i = 0; i < common; i++)
            steps.Add(new ItemStep(head + offset + i, was[i], now[i]));
        for (var i = common; i < was.Length; i++)
            steps.Add(new ItemStep(head + offset + i, was[i], null));
        for (var i = common; i < now.Length; i++)
            steps.Add(new ItemStep(head + offset + was.Length, null, now[i]));
    }

    /// <summary>The pairs of indexes of a longest common subsequence.</summary>
    private static List<(int Was, int Now)> Kept(ImmutableArray<Value> was, ImmutableArray<Value> now)
    {
        if ((long)was.Length * now.Length > MostCompared)
            return [];
        var longest = new int[was.Length + 1, now.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                longest[i, j] = was[i].Equals(now[j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var kept = new List<(int, int)>();
        for (int i = 0, j = 0; i < was.Length && j < now.Length;)
        {
            if (was[i].Equals(now[j]))
                kept.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }
        return kept;
    }
}
