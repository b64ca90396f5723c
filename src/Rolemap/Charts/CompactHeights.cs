using System.Numerics;

namespace Rolemap.Charts;

/// <summary>How many rows each branch of a compact picture is likely to need, by how many columns it is wide.</summary>
internal sealed class CompactHeights
{
    /// <summary>For how many widths the height of a branch is worked out; between them its area is interpolated.</summary>
    private const int Widths = 8;
    private const int WidthsBelowUsual = 4;

    /// <summary>The cells of a branch by those of its boxes: where to look for good widths, no more.</summary>
    private const double WithEmptyCells = 1.3;

    /// <summary>1 to 8, then four to each doubling.</summary>
    private static readonly int[] Ladder = [.. Enumerable.Range(0, 96).Select(rung => rung < 8 ? rung + 1 : (5 + (rung % 4)) << ((rung - 4) / 4))];

    private readonly CompactTree tree;
    private readonly double cellAspect;
    private readonly int[] places;
    private readonly float[] areas;
    private readonly float[] cells;
    private readonly int[] managers;
    private readonly byte[] firstRungs;

    /// <summary>Works out all, below before above.</summary>
    public CompactHeights(CompactTree tree, double cellAspect)
    {
        (this.tree, this.cellAspect, places) = (tree, cellAspect, new int[tree.Count + 1]);
        var branches = tree.Branches.Length;
        for (var at = 0; at < branches; at++)
            places[tree.Branches[at]] = at;
        (areas, cells, managers, firstRungs) = (new float[branches * Widths], new float[branches], new int[branches], new byte[branches]);
        var cut = new CompactCut(tree, this);
        for (var at = branches - 1; at >= 0; at--)
            Measure(tree.Branches[at], cut);
    }

    /// <summary>How many cells a branch is likely to need, empty ones included.</summary>
    public double CellsOf(int box) => cells[places[box]] * WithEmptyCells;

    /// <summary>How many managers a branch has.</summary>
    public int ManagersOf(int box) => managers[places[box]];

    /// <summary>How many columns make branches of about so many cells about so wide by their height on paper.</summary>
    public double WidthFor(double area, double aspect) => Math.Sqrt(area * aspect / cellAspect);

    /// <summary>The rows of a manager with leaves and strings: half a row more than full ones would be.</summary>
    public double OfHead(int box, double width) => tree.CellsOf(box) == 0 ? 0 : Math.Max(1, (tree.CellsOf(box) / width) + ((width - 1) / (2 * width)));

    /// <summary>The rows of a branch.</summary>
    public double Of(int box, double width)
    {
        var (at, first) = (places[box] * Widths, firstRungs[places[box]]);
        if (width <= Ladder[first])
            return areas[at] / width;
        if (width >= Ladder[first + Widths - 1])
            return Math.Max(1, areas[at + Widths - 1] / width);
        var rung = RungBelow(width);
        var part = (width - Ladder[rung]) / (Ladder[rung + 1] - Ladder[rung]);
        at += rung - first;
        return Math.Max(1, ((areas[at] * (1 - part)) + (areas[at + 1] * part)) / width);
    }

    private void Measure(int box, CompactCut cut)
    {
        var (at, size, leads) = (places[box], tree.CellsOf(box), 1);
        for (var branch = tree.FirstBranch(box); branch != CompactTree.None; branch = tree.Next(branch))
            (size, leads) = (size + cells[places[branch]], leads + ManagersOf(branch));
        (cells[at], managers[at]) = (size, leads);
        var first = Math.Max(0, RungBelow(Math.Max(1, WidthFor(CellsOf(box), 1))) - WidthsBelowUsual);
        firstRungs[at] = (byte)first;
        for (var i = 0; i < Widths; i++)
            areas[(at * Widths) + i] = (float)(cut.Best(box, Ladder[first + i]) * Ladder[first + i]);
    }

    private static int RungBelow(double width)
    {
        if (width < 8)
            return (int)width - 1;
        var doublings = BitOperations.Log2((uint)width) - 3;
        return 7 + (doublings * 4) + ((int)width >> (doublings + 1)) - 4;
    }
}
