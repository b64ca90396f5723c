namespace Rolemap.Charts;

/// <summary>A picture of about a chosen shape, where a tidy tree would be a thin line: each branch fills a rectangle of its own within that of its manager.</summary>
/// <remarks>
/// Boxes stand in cells of one size, that of the widest and the highest box with its gaps. A branch parts into columns. The manager stands in the
/// upper left corner, the reports that have none in rows after; the branches follow, down the columns. So the rectangle of a branch
/// meets no other, and lies within that of whoever is above.
/// Everybody keeps their place when somebody moves, because widths are dealt out from the top by the number of managers in each branch, which a leaf
/// that moves hardly ever changes, and heights follow from the bottom: one leaf more or less is a row more or less below it, nothing else.
/// Every pass is linear and none recurses.
/// </remarks>
public sealed class CompactLayout
{
    private const int None = CompactTree.None;

    /// <summary>A picture becomes higher than likely, as the highest of its columns decides: chosen by trying on companies of 300 to 1,000,000.</summary>
    private const double HigherThanLikely = 1.25;
    private const int MostSteps = 8;

    /// <summary>How far from the wanted shape is good enough, so that a row more or less hardly ever changes the number of columns.</summary>
    private const double Tolerance = 1.5;

    /// <summary>The part of all cells with a box that is good enough, for the same reason: what picture is less full may be fuller in another width.</summary>
    private const double FullEnough = 0.29;
    private const double OtherWidth = 0.9;
    private const int MostTries = 4;

    private readonly CompactTree tree;
    private readonly CompactPlan plan;
    private readonly int[] columns;
    private readonly int[] rows;
    private readonly int[] left;
    private readonly int[] down;

    private CompactLayout(CompactTree tree, CompactPlan plan)
    {
        var all = tree.Count + 1;
        (this.tree, this.plan, columns, rows, left, down) = (tree, plan, new int[all], new int[all], new int[all], new int[all]);
        for (var at = tree.Branches.Length - 1; at >= 0; at--)
            rows[tree.Branches[at]] = RowsOf(tree.Branches[at]);
    }

    /// <summary>Places boxes.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="gaps">The space between them.</param>
    /// <param name="aspect">Width by height that the whole is to have, roughly.</param>
    public static Placement Place(Boxes boxes, Gaps gaps, double aspect)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(aspect);
        if (boxes.Count == 0)
            return new Placement([], [], 0, 0);
        var cell = (Width: Largest(boxes.Widths) + gaps.Across, Height: Largest(boxes.Heights) + gaps.Down);
        var layout = Shape(new CompactTree(boxes.Parents), cell.Width / cell.Height, aspect);
        layout.Settle();
        return layout.Finish(boxes, gaps, cell.Width, cell.Height);
    }

    private static CompactLayout Shape(CompactTree tree, double cellAspect, double aspect)
    {
        var heights = new CompactHeights(tree, cellAspect);
        var width = LikelyWidth(tree, heights, aspect);
        var (best, bestWorth) = ((CompactLayout?)null, 0.0);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var layout = new CompactLayout(tree, new CompactPlan(tree, heights, width));
            var (off, fill) = (width * cellAspect / layout.rows[tree.Top] / aspect, tree.Count / ((double)width * layout.rows[tree.Top]));
            var (isOff, worth) = (Math.Max(off, 1 / off) > Tolerance, Math.Min(off, 1 / off) * fill);
            if (worth > bestWorth)
                (best, bestWorth) = (layout, worth);
            var next = Math.Clamp((int)Math.Round(isOff ? width / Math.Sqrt(off) : width * OtherWidth), 1, tree.Count);
            if ((!isOff && fill >= FullEnough) || next == width)
                break;
            width = next;
        }
        return best!;
    }

    private static int LikelyWidth(CompactTree tree, CompactHeights heights, double aspect)
    {
        var (cut, width) = (new CompactCut(tree, heights), (int)heights.WidthFor(heights.CellsOf(tree.Top), aspect) + 1);
        var higher = tree.FirstBranch(tree.Top) == None ? 1 : HigherThanLikely;
        for (var step = 0; step < MostSteps; step++)
        {
            var next = Math.Clamp((int)Math.Round(heights.WidthFor(width * cut.Best(tree.Top, width) * higher, aspect)), 1, tree.Count);
            if (next == width)
                break;
            width = next;
        }
        return width;
    }

    /// <summary>Where strings stand after the rows of manager and leaves: side by side while there is room, upright when they are longer than the row.</summary>
    private int PlaceStrings(int box, int below, bool settle)
    {
        var (width, at, taken) = (plan.HeadColumnsOf(box), below - 1, plan.HeadColumnsOf(box));
        for (var first = tree.FirstString(box); first != None; first = tree.Next(first))
        {
            var size = tree.SizeOf(first);
            if (taken + size > width)
                (at, taken) = (below++, 0);
            if (settle)
                SettleString(first, size, left[box] + taken, down[box] + at, isUpright: size > width);
            if (size > width)
                below += size - 1;
            taken += size;
        }
        return below;
    }

    private int RowsOf(int box)
    {
        var (highest, height) = (0, PlaceStrings(box, RowsOfHead(box), settle: false));
        for (var branch = tree.FirstBranch(box); branch != None; branch = tree.Next(branch))
        {
            if (plan.BeginsColumn(branch))
                (highest, height) = (Math.Max(highest, height), 0);
            height += rows[branch];
        }
        return Math.Max(highest, height);
    }

    private int RowsOfHead(int box) => (tree.HeadOf(box) + plan.HeadColumnsOf(box) - 1) / plan.HeadColumnsOf(box);

    /// <summary>The cell of each box, from the top down.</summary>
    private void Settle()
    {
        foreach (var branch in tree.Branches)
            SettleBelow(branch);
        var settled = new int[tree.Count + 1];
        for (var box = 0; box < tree.Count; box++)
        {
            var above = tree.Above(box);
            if (tree.IsBranch(box) || !tree.IsLeaf(box) || !tree.IsBranch(above))
                continue;
            var cell = settled[above]++ + (above == tree.Count ? 0 : 1);
            (left[box], down[box]) = (left[above] + (cell % plan.HeadColumnsOf(above)), down[above] + (cell / plan.HeadColumnsOf(above)));
            (columns[box], rows[box]) = (1, 1);
        }
    }

    private void SettleBelow(int box)
    {
        columns[box] = plan.ColumnsOf(box);
        var (across, width, below) = (left[box], plan.HeadColumnsOf(box), down[box] + PlaceStrings(box, RowsOfHead(box), settle: true));
        for (var branch = tree.FirstBranch(box); branch != None; branch = tree.Next(branch))
        {
            if (plan.BeginsColumn(branch))
                (across, below) = (across + width, down[box]);
            (left[branch], down[branch], width) = (across, below, plan.ColumnsOf(branch));
            below += rows[branch];
        }
    }

    private void SettleString(int first, int size, int across, int below, bool isUpright)
    {
        for (var i = 0; i < size; i++)
        {
            (left[first + i], down[first + i]) = isUpright ? (across, below + i) : (across + i, below);
            (columns[first + i], rows[first + i]) = isUpright ? (1, size - i) : (size - i, 1);
        }
    }

    private Placement Finish(Boxes boxes, Gaps gaps, double cellWidth, double cellHeight)
    {
        var (x, y, regions, width, height) = (new double[boxes.Count], new double[boxes.Count], new Region[boxes.Count], 0.0, 0.0);
        for (var box = 0; box < boxes.Count; box++)
        {
            (x[box], y[box]) = (left[box] * cellWidth, down[box] * cellHeight);
            (width, height) = (Math.Max(width, x[box] + boxes.Widths[box]), Math.Max(height, y[box] + boxes.Heights[box]));
            regions[box] = new Region(x[box], y[box], (columns[box] * cellWidth) - gaps.Across, (rows[box] * cellHeight) - gaps.Down);
        }
        return new Placement(x, y, width, height) { Regions = regions };
    }

    private static double Largest(float[] sizes)
    {
        var largest = 0f;
        foreach (var size in sizes)
            largest = Math.Max(largest, size);
        return largest;
    }
}
