using System.Globalization;
using Rolemap.Charts;

namespace Rolemap.Bench.Layout;

/// <summary>How many boxes of a compact picture stay where they are when a leaf goes to another manager.</summary>
internal sealed class Moves
{
    private const int Width = 160;
    private const int Height = 60;
    private const double Enough = 0.95;
    private const int MostBoxesInAll = 20_000_000;
    private static readonly Gaps Gaps = new(20, 40);

    private readonly int[] parents;
    private readonly List<int>[] children;
    private readonly Placement before;

    private Moves(int[] parents)
    {
        this.parents = parents;
        children = Children(parents);
        before = Place(parents);
    }

    /// <summary>Two rows of a table: so many leaves go to managers, and to anybody, drawn evenly from all.</summary>
    public static string Measure(int[] parents)
    {
        var moves = new Moves(parents);
        return moves.Row("another manager", box => moves.children[box].Count > 0) + Environment.NewLine + moves.Row("anybody", _ => true);
    }

    private string Row(string to, Func<int, bool> canLead)
    {
        var random = new Random(1);
        double[] stayed = [.. Enumerable.Range(0, Math.Clamp(MostBoxesInAll / parents.Length, 10, 200)).Select(_ => Move(random, canLead)).Order()];
        return string.Create(CultureInfo.InvariantCulture,
            $"| {parents.Length:N0} | {to} | {stayed.Length} | {stayed.Count(share => share >= Enough) / (double)stayed.Length:P1} | {stayed[stayed.Length / 2]:P1} | {stayed[stayed.Length / 10]:P1} | {stayed[0]:P1} |");
    }

    private double Move(Random random, Func<int, bool> canLead)
    {
        var leaf = Any(random, box => children[box].Count == 0);
        var to = Any(random, box => box != leaf && box != parents[leaf] && canLead(box));
        var at = children[parents[leaf]].IndexOf(leaf);
        children[parents[leaf]].RemoveAt(at);
        children[to].Add(leaf);
        var (order, after) = (Preorder(), new int[parents.Length]);
        var numbers = new int[parents.Length];
        for (var i = 0; i < order.Length; i++)
            numbers[order[i]] = i;
        for (var box = 0; box < parents.Length; box++)
            after[numbers[box]] = box == leaf ? numbers[to] : parents[box] < 0 ? -1 : numbers[parents[box]];
        children[to].RemoveAt(children[to].Count - 1);
        children[parents[leaf]].Insert(at, leaf);
        return Stayed(Place(after), numbers);
    }

    private double Stayed(Placement after, int[] numbers)
    {
        var stayed = 0;
        for (var box = 0; box < numbers.Length; box++)
            if (Math.Abs(after.Left[numbers[box]] - before.Left[box]) <= Width + Gaps.Across && Math.Abs(after.Top[numbers[box]] - before.Top[box]) <= Height + Gaps.Down)
                stayed++;
        return stayed / (double)numbers.Length;
    }

    private int Any(Random random, Func<int, bool> isWanted)
    {
        for (; ; )
            if (random.Next(1, parents.Length) is var box && isWanted(box))
                return box;
    }

    private int[] Preorder()
    {
        var (order, open) = (new List<int>(parents.Length), new Stack<int>());
        for (var root = parents.Length - 1; root >= 0; root--)
            if (parents[root] < 0)
                open.Push(root);
        while (open.TryPop(out var box))
        {
            order.Add(box);
            for (var i = children[box].Count - 1; i >= 0; i--)
                open.Push(children[box][i]);
        }
        return [.. order];
    }

    private static List<int>[] Children(int[] parents)
    {
        var all = Array.ConvertAll(parents, _ => new List<int>());
        for (var box = 0; box < parents.Length; box++)
            if (parents[box] >= 0)
                all[parents[box]].Add(box);
        return all;
    }

    private static Placement Place(int[] parents) => CompactLayout.Place(Boxes.Alike(parents, Width, Height), Gaps, 1.5);
}
