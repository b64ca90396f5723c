namespace Rolemap.Organizations;

/// <summary>Who stands under whom, as flat arrays: reporting lines, and products that are part of others.</summary>
/// <remarks>
/// Nodes are numbers from 0. A cycle is broken at its lowest number, which then counts as a root, so that every node can be reached;
/// what hangs under a cycle is told apart by <see cref="IsCutOff"/>. Built in linear time; nothing recurses, so a chain of a million is fine.
/// In <see cref="Preorder"/> a subtree is one run: that makes any subtree total two look-ups.
/// </remarks>
public sealed class Forest
{
    private readonly int[] parents;
    private readonly Groups children;
    private readonly int[] preorder;
    private readonly int[] rank;
    private readonly int[] size;
    private readonly int[] depth;
    private readonly int[] depthInOrder;
    private readonly bool[] cutOff;

    /// <summary>Builds the forest.</summary>
    /// <param name="parents">The parent of each node, or -1. Kept, not copied: do not change it afterwards.</param>
    public Forest(int[] parents)
    {
        this.parents = parents;
        var count = parents.Length;
        children = Groups.By(parents, count);
        cutOff = new bool[count];
        Cycles = FindCycles(parents);
        (preorder, rank, size, depth, depthInOrder) = (new int[count], new int[count], new int[count], new int[count], new int[count]);
        Walk();
    }

    private Forest(Forest before, int node, int parent)
    {
        parents = (int[])before.parents.Clone();
        parents[node] = parent;
        children = before.children.Moved(node, before.parents[node], parent);
        (cutOff, Cycles) = (before.cutOff, before.Cycles);
        (preorder, rank, size) = ((int[])before.preorder.Clone(), (int[])before.rank.Clone(), (int[])before.size.Clone());
        (depth, depthInOrder) = ((int[])before.depth.Clone(), (int[])before.depthInOrder.Clone());
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => parents.Length;

    /// <summary>The cycles, each from its lowest number along its parents; in the order of their lowest numbers.</summary>
    public IReadOnlyList<int[]> Cycles { get; }

    /// <summary>All nodes, each before those under it, children in the order of their numbers.</summary>
    public ReadOnlySpan<int> Preorder => preorder;

    /// <summary>The parent as given, or -1.</summary>
    public int ParentOf(int node) => parents[node];

    /// <summary>The children, in the order of their numbers; a cycle is not broken here.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node) => children[node];

    /// <summary>The node and all under it, the node first. A member of a broken cycle holds what is under it after the break.</summary>
    public ReadOnlySpan<int> SubtreeOf(int node) => RunOf(node);

    /// <summary>Whether <paramref name="node"/> stands under <paramref name="above"/>, or is the same.</summary>
    public bool IsUnder(int node, int above) => rank[node] >= rank[above] && rank[node] - rank[above] < size[above];

    /// <summary>Where the node stands in <see cref="Preorder"/>.</summary>
    internal int RankOf(int node) => rank[node];

    /// <summary>The children as they are held.</summary>
    internal Groups Children => children;

    /// <summary>The subtree as it is held: one run of the preorder.</summary>
    internal ArraySegment<int> RunOf(int node) => new(preorder, rank[node], size[node]);

    /// <summary>The first of those that stand deepest, the node and all under it.</summary>
    public int DeepestUnder(int node)
    {
        var deepest = rank[node];
        for (var at = deepest + 1; at < rank[node] + size[node]; at++)
            if (depthInOrder[at] > depthInOrder[deepest])
                deepest = at;
        return preorder[deepest];
    }

    /// <summary>1 for a root, one more for each step down.</summary>
    public int DepthOf(int node) => depth[node];

    /// <summary>Whether nobody stands above it: a root, or where a cycle is broken.</summary>
    public bool IsTop(int node) => depth[node] == 1;

    /// <summary>Whether the node stands on a cycle or under one, so that no root leads to it.</summary>
    public bool IsCutOff(int node) => cutOff[node];

    /// <summary>The node's parent, its parent's parent, and so on, up to a root or to where a cycle is broken.</summary>
    public IEnumerable<int> Above(int node)
    {
        for (var at = node; !IsTop(at);)
        {
            at = parents[at];
            yield return at;
        }
    }

    /// <summary>The forest with a node, and all under it, under another parent; it says what one built anew from these parents would.</summary>
    /// <remarks>Copies the arrays and looks again only at what stands between the old place and the new; a move into or out of a cycle, or that makes one, is built anew.</remarks>
    /// <param name="node">The node.</param>
    /// <param name="parent">Its parent from now on, or -1.</param>
    public Forest Moved(int node, int parent)
    {
        if (parents[node] == parent)
            return this;
        if (cutOff[node] || (parent >= 0 && (cutOff[parent] || IsUnder(parent, node))))
        {
            var changed = (int[])parents.Clone();
            changed[node] = parent;
            return new Forest(changed);
        }
        var moved = new Forest(this, node, parent);
        moved.Rotate(node, rank[node], size[node], moved.PlaceFor(node));
        moved.Resize(parents[node], -RunOf(node).Count);
        moved.Resize(parent, RunOf(node).Count);
        return moved;
    }

    private static List<int[]> FindCycles(int[] parents)
    {
        var cycles = new List<int[]>();
        var seenIn = new int[parents.Length];
        for (var start = 0; start < parents.Length; start++)
        {
            var at = start;
            while (at >= 0 && seenIn[at] == 0)
            {
                seenIn[at] = start + 1;
                at = parents[at];
            }
            if (at >= 0 && seenIn[at] == start + 1)
                cycles.Add(CycleThrough(at, parents));
        }
        cycles.Sort((left, right) => left[0].CompareTo(right[0]));
        return cycles;
    }

    private static int[] CycleThrough(int node, int[] parents)
    {
        var members = new List<int> { node };
        for (var at = parents[node]; at != node; at = parents[at])
            members.Add(at);
        var lowest = members.IndexOf(members.Min());
        return [.. members[lowest..], .. members[..lowest]];
    }

    private void Walk()
    {
        var at = 0;
        var stack = new Stack<int>();
        for (var node = 0; node < parents.Length; node++)
            if (parents[node] < 0)
                WalkFrom(node, false, stack, ref at);
        foreach (var cycle in Cycles)
            WalkFrom(cycle[0], true, stack, ref at);
        for (var i = preorder.Length - 1; i >= 0; i--)
            CountAt(i);
    }

    private void WalkFrom(int root, bool isCutOff, Stack<int> stack, ref int at)
    {
        stack.Push(root);
        depth[root] = 1;
        while (stack.TryPop(out var node))
        {
            (rank[node], preorder[at], depthInOrder[at], cutOff[node]) = (at, node, depth[node], isCutOff);
            at++;
            var below = ChildrenOf(node);
            for (var i = below.Length - 1; i >= 0; i--)
            {
                if (below[i] == root)
                    continue;
                depth[below[i]] = depth[node] + 1;
                stack.Push(below[i]);
            }
        }
    }

    /// <summary>Going backwards, a node's size is known once all under it are counted.</summary>
    private void CountAt(int at)
    {
        var node = preorder[at];
        size[node]++;
        if (depth[node] > 1)
            size[parents[node]] += size[node];
    }

    /// <summary>Where the run of a node belongs that has a new parent, in the ranks before: behind the run of the node before it under the same, else right behind the parent.</summary>
    private int PlaceFor(int node)
    {
        if (parents[node] is >= 0 and var parent)
        {
            var at = children[parent].AsSpan().BinarySearch(node);
            return at > 0 ? Behind(children[parent][at - 1]) : rank[parent] + 1;
        }
        for (var before = node - 1; before >= 0; before--)
            if (parents[before] < 0)
                return Behind(before);
        return 0;
    }

    /// <summary>The rank behind the run of a node.</summary>
    private int Behind(int node) => rank[node] + size[node];

    /// <summary>Takes a run to its new place; what stands between moves up or down by its length.</summary>
    private void Rotate(int node, int from, int length, int to)
    {
        var deeper = (parents[node] < 0 ? 1 : depth[parents[node]] + 1) - depth[node];
        foreach (var below in preorder.AsSpan(from, length))
            depth[below] += deeper;
        var (low, high) = to <= from ? (to, from + length) : (from, to);
        Turn(preorder.AsSpan(low, high - low), to <= from ? length : high - low - length);
        Turn(depthInOrder.AsSpan(low, high - low), to <= from ? length : high - low - length);
        for (var at = low; at < high; at++)
            rank[preorder[at]] = at;
        foreach (ref var moved in depthInOrder.AsSpan(rank[node], length))
            moved += deeper;
    }

    /// <summary>Puts what stands at the end of a run, so many, at its beginning.</summary>
    private static void Turn(Span<int> run, int count)
    {
        if (count <= run.Length / 2)
        {
            var last = run[^count..].ToArray();
            run[..^count].CopyTo(run[count..]);
            last.CopyTo(run);
        }
        else
        {
            var first = run[..^count].ToArray();
            run[^count..].CopyTo(run);
            first.CopyTo(run[count..]);
        }
    }

    /// <summary>The subtrees of a node and all above it are larger or smaller by so many.</summary>
    private void Resize(int node, int by)
    {
        for (var above = node; above >= 0; above = parents[above])
            size[above] += by;
    }
}
