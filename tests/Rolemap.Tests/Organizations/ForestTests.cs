using CsCheck;
using Rolemap.Organizations;

namespace Rolemap.Tests.Organizations;

public sealed class ForestTests
{
    /// <summary>Any parents at all: several roots, self-loops, cycles and what hangs under them.</summary>
    private static readonly Gen<int[]> Parents = Gen.Int[0, 40].SelectMany(count =>
        Gen.Frequency((1, Gen.Const(-1)), (6, Gen.Int[-1, Math.Max(-1, count - 1)])).Array[count]);

    [Fact]
    public void Preorder_holds_every_node_once_and_each_after_the_one_above_it() => Parents.Sample(parents =>
    {
        var forest = new Forest(parents);
        var order = forest.Preorder.ToArray();

        Assert.Equal(Enumerable.Range(0, parents.Length), order.Order());
        foreach (var node in order)
            if (forest.Above(node).FirstOrDefault(-1) is >= 0 and var above)
                Assert.True(Array.IndexOf(order, above) < Array.IndexOf(order, node));
    });

    [Fact]
    public void Above_is_the_walk_along_parents_up_to_a_root_or_the_break_of_a_cycle() => Parents.Sample(parents =>
    {
        var forest = new Forest(parents);
        for (var node = 0; node < parents.Length; node++)
            Assert.Equal(WalkUp(node, parents), forest.Above(node));
    });

    [Fact]
    public void Depth_is_one_more_than_the_number_of_nodes_above() => Parents.Sample(parents =>
    {
        var forest = new Forest(parents);
        for (var node = 0; node < parents.Length; node++)
            Assert.Equal(WalkUp(node, parents).Count + 1, forest.DepthOf(node));
    });

    [Fact]
    public void A_subtree_is_exactly_the_nodes_whose_walk_up_passes_its_top() => Parents.Sample(parents =>
    {
        var forest = new Forest(parents);
        var nodes = Enumerable.Range(0, parents.Length).ToArray();
        foreach (var top in nodes)
        {
            var under = nodes.Where(node => node == top || WalkUp(node, parents).Contains(top)).ToArray();
            Assert.Equal(top, forest.SubtreeOf(top)[0]);
            Assert.Equal(under, forest.SubtreeOf(top).ToArray().Order());
            Assert.Equal(under, nodes.Where(node => forest.IsUnder(node, top)));
        }
    });

    /// <summary>Parents that make no cycle, so that moves seldom need to build anew.</summary>
    private static readonly Gen<int[]> Trees = Gen.Int[1, 40].SelectMany(count => Gen.Int[0, 1_000_000].Array[count].Select(picks => picks.Select((pick, node) => node == 0 || pick % 7 == 0 ? -1 : pick % node).ToArray()));

    [Fact]
    public void After_moves_a_forest_says_what_one_built_anew_says() => Gen.Select(Gen.OneOf(Parents, Trees), Gen.Select(Gen.Int[0, 1_000], Gen.Int[-1, 1_000]).Array[1, 8]).Sample((start, moves) =>
    {
        if (start.Length == 0)
            return;
        var (forest, parents) = (new Forest([.. start]), start.ToArray());
        foreach (var (node, to) in moves.Select(move => (move.Item1 % start.Length, move.Item2 < 0 ? -1 : move.Item2 % start.Length)))
        {
            var (before, said) = (forest, Said(forest));
            parents[node] = to;
            forest = forest.Moved(node, to);
            Assert.Equal(Said(new Forest([.. parents])), Said(forest));
            Assert.Equal(said, Said(before));
        }
    });

    private static string Said(Forest forest) => string.Join('\n', Enumerable.Range(0, forest.Count)
        .Select(node => $"{forest.ParentOf(node)} {forest.DepthOf(node)} {forest.IsCutOff(node)} [{string.Join(' ', forest.ChildrenOf(node).ToArray())}] [{string.Join(' ', forest.SubtreeOf(node).ToArray())}]")
        .Append(string.Join(' ', forest.Preorder.ToArray())).Append(string.Join('|', forest.Cycles.Select(cycle => string.Join(' ', cycle)))));

    [Fact]
    public void Children_are_the_nodes_that_name_it_as_parent_in_ascending_order() => Parents.Sample(parents =>
    {
        var forest = new Forest(parents);
        for (var node = 0; node < parents.Length; node++)
        {
            Assert.Equal(parents[node], forest.ParentOf(node));
            Assert.Equal(Enumerable.Range(0, parents.Length).Where(child => parents[child] == node), forest.ChildrenOf(node).ToArray());
        }
    });

    [Fact]
    public void Cut_off_is_what_no_root_leads_to() => Parents.Sample(parents =>
    {
        var forest = new Forest(parents);
        for (var node = 0; node < parents.Length; node++)
            Assert.Equal(CycleAbove(node, parents) is not null, forest.IsCutOff(node));
    });

    [Fact]
    public void Every_cycle_is_named_once_from_its_lowest_number() => Parents.Sample(parents =>
    {
        var expected = Enumerable.Range(0, parents.Length)
            .Select(node => CycleAbove(node, parents)).OfType<int[]>()
            .DistinctBy(cycle => cycle[0]).OrderBy(cycle => cycle[0]);

        Assert.Equal(expected, new Forest(parents).Cycles);
    });

    [Fact]
    public void A_node_that_is_its_own_parent_is_a_cycle_of_one()
    {
        var forest = new Forest([-1, 1, 1]);

        Assert.Equal([1], Assert.Single(forest.Cycles));
        Assert.Equal((false, true, true), (forest.IsCutOff(0), forest.IsCutOff(1), forest.IsCutOff(2)));
        Assert.Empty(forest.Above(1));
        Assert.Equal([1], forest.Above(2));
    }

    [Fact]
    public void Nothing_at_all_is_a_forest_too()
    {
        var forest = new Forest([]);

        Assert.Equal(0, forest.Count);
        Assert.Empty(forest.Cycles);
        Assert.True(forest.Preorder.IsEmpty);
    }

    [Fact]
    public void A_chain_of_a_million_is_built_without_recursion()
    {
        var forest = new Forest([.. Enumerable.Range(-1, Million)]);

        Assert.Equal(Million, forest.DepthOf(Million - 1));
        Assert.Equal(Million - 1, forest.Above(Million - 1).Count());
        Assert.Equal(Million, forest.SubtreeOf(0).Length);
    }

    [Fact]
    public void A_star_of_a_million_has_one_span_and_two_layers()
    {
        var forest = new Forest([-1, .. new int[Million - 1]]);

        Assert.Equal(Million - 1, forest.ChildrenOf(0).Length);
        Assert.Equal(2, forest.DepthOf(Million - 1));
    }

    [Fact]
    public void A_cycle_of_a_million_is_one_cycle_and_is_broken_once()
    {
        var forest = new Forest([Million - 1, .. Enumerable.Range(0, Million - 1)]);

        Assert.Equal(Million, Assert.Single(forest.Cycles).Length);
        Assert.Equal(Million, forest.DepthOf(Million - 1));
        Assert.Equal(Million - 1, forest.Above(Million - 1).Count());
    }

    [Fact]
    public void Asking_everybody_under_a_cycle_for_those_above_takes_linear_time()
    {
        var forest = new Forest([1, .. new int[Million - 1]]);

        Assert.Equal(Million - 1, Enumerable.Range(0, Million).Sum(node => forest.Above(node).Count()));
    }

    private const int Million = 1_000_000;

    /// <summary>The nodes above one, found by walking along parents. The lowest member of a cycle counts as a root.</summary>
    private static List<int> WalkUp(int node, int[] parents)
    {
        var top = CycleAbove(node, parents) is [var lowest, ..] ? lowest : -1;
        var above = new List<int>();
        for (var at = node; at != top && parents[at] >= 0; at = parents[at])
            above.Add(parents[at]);
        return above;
    }

    /// <summary>The cycle a walk up ends in, from its lowest member along parents; null when it ends at a root.</summary>
    private static int[]? CycleAbove(int node, int[] parents)
    {
        var seen = new List<int>();
        for (var at = node; at >= 0; at = parents[at])
        {
            if (seen.IndexOf(at) is >= 0 and var first)
            {
                var members = seen[first..];
                var lowest = members.IndexOf(members.Min());
                return [.. members[lowest..], .. members[..lowest]];
            }
            seen.Add(at);
        }
        return null;
    }
}
