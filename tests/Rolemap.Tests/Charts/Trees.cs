namespace Rolemap.Tests.Charts;

/// <summary>Trees to be placed, as the parent of each box in preorder.</summary>
internal static class Trees
{
    public static int[] Chain(int count) => [.. Enumerable.Range(-1, count)];

    public static int[] Star(int count) => [-1, .. Enumerable.Repeat(0, count - 1)];

    /// <summary>A chain in which everybody has two more reports, who come before the one that goes on.</summary>
    public static int[] Caterpillar(int length)
    {
        var (parents, spine) = (new List<int> { -1 }, 0);
        for (var i = 0; i < length; i++)
        {
            parents.AddRange([spine, spine, spine]);
            spine = parents.Count - 1;
        }
        return [.. parents];
    }

    /// <summary>Any forest: each box hangs under the one before it or one above that.</summary>
    public static int[] Any(int seed, int count, int mostRoots = 3)
    {
        var (random, parents, roots, lastRoot) = (new Random(seed), new int[count], 0, 0);
        for (var i = 0; i < count; i++)
        {
            var parent = i - 1;
            for (var up = random.Next(4); up > 0 && parent >= 0; up--)
                parent = parents[parent];
            if (parent < 0 && roots == mostRoots)
                parent = lastRoot;
            else if (parent < 0)
                (roots, lastRoot) = (roots + 1, i);
            parents[i] = parent;
        }
        return parents;
    }

    /// <summary>A company: managers with four to nine reports, about one in four reports leads again until there are enough.</summary>
    public static int[] Company(int seed, int count)
    {
        var (random, children) = (new Random(seed), new List<List<int>> { new() });
        for (var open = new Queue<int>([0]); children.Count < count;)
        {
            var manager = open.Dequeue();
            for (var span = random.Next(4, 10); span > 0 && children.Count < count; span--)
            {
                children[manager].Add(children.Count);
                children.Add([]);
                if (random.Next(4) == 0 || open.Count == 0)
                    open.Enqueue(children.Count - 1);
            }
        }
        return InPreorder(children);
    }

    /// <summary>The same tree after a leaf went elsewhere, and the number that each box has in it.</summary>
    public static (int[] Parents, int[] Numbers) MoveLeaf(int[] parents, int leaf, int to)
    {
        var children = parents.Select(_ => new List<int>()).ToList();
        for (var box = 1; box < parents.Length; box++)
            if (box != leaf)
                children[parents[box]].Add(box);
        children[to].Add(leaf);
        var numbers = new int[parents.Length];
        var order = Preorder(children);
        for (var at = 0; at < order.Count; at++)
            numbers[order[at]] = at;
        return (InPreorder(children), numbers);
    }

    private static int[] InPreorder(List<List<int>> children)
    {
        var order = Preorder(children);
        var (at, parents) = (new int[children.Count], new int[children.Count]);
        for (var i = 0; i < order.Count; i++)
            at[order[i]] = i;
        parents[0] = -1;
        foreach (var box in order)
            foreach (var child in children[box])
                parents[at[child]] = at[box];
        return parents;
    }

    private static List<int> Preorder(List<List<int>> children)
    {
        var (order, stack) = (new List<int>(children.Count), new Stack<int>([0]));
        while (stack.TryPop(out var box))
        {
            order.Add(box);
            foreach (var child in Enumerable.Reverse(children[box]))
                stack.Push(child);
        }
        return order;
    }
}
