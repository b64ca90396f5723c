namespace Rolemap.Charts;

/// <summary>How a compact picture of a width is cut: how many columns each branch gets, and which begin a column.</summary>
internal sealed class CompactPlan
{
    private readonly int[] columns;
    private readonly int[] headColumns;
    private readonly bool[] beginsColumn;

    /// <summary>Cuts from the top down.</summary>
    public CompactPlan(CompactTree tree, CompactHeights heights, int width)
    {
        var all = tree.Count + 1;
        (columns, headColumns, beginsColumn) = (new int[all], new int[all], new bool[all]);
        columns[tree.Top] = width;
        var cut = new CompactCut(tree, heights);
        foreach (var box in tree.Branches)
            Deal(tree, box, cut);
    }

    /// <summary>How many columns a branch has.</summary>
    public int ColumnsOf(int box) => columns[box];

    /// <summary>How many columns the manager, the leaves and the strings of a branch have.</summary>
    public int HeadColumnsOf(int box) => headColumns[box];

    /// <summary>Whether a branch stands at the top of the next column instead of below the branch before it.</summary>
    public bool BeginsColumn(int box) => beginsColumn[box];

    private void Deal(CompactTree tree, int box, CompactCut cut)
    {
        cut.Best(box, columns[box]);
        headColumns[box] = cut.IsStack ? columns[box] : cut.FirstWidth;
        var (at, column) = (0, 0);
        for (var branch = tree.FirstBranch(box); branch != CompactTree.None; branch = tree.Next(branch), at++)
        {
            columns[branch] = cut.IsStack ? columns[box] : cut.WidthOf(at);
            if (cut.IsStack || cut.ColumnOf(at) == column)
                continue;
            (beginsColumn[branch], column) = (true, cut.ColumnOf(at));
        }
    }
}
