namespace Rolemap.Charts;

/// <summary>A picture of about a chosen shape, where a tidy tree would be a thin line: each branch fills a rectangle of its own within that of its manager.</summary>
/// <remarks>
/// Boxes stand in cells of one size, that of the widest and the highest box with its gaps. A manager stands in the upper left corner of a
/// rectangle with the reports that have none in rows around, over the whole width or, where that would leave much of it empty, at the
/// head of the first strip; the branches follow in strips. So the rectangle of a branch meets no other, and lies within that of whoever
/// is above.
/// Widths are dealt out from the top by how much room branches are likely to need; heights then follow from the bottom. That keeps
/// everybody's place when somebody moves: what is above deals out the same columns as before, and a row more or less below moves
/// others by that one row. Every pass is linear and none recurses.
/// </remarks>
public sealed class CompactLayout
{
    private const int None = -1;

    /// <summary>How many cells a box takes in a finished picture, those that stay empty included: measured on companies of 1,000 to 1,000,000.</summary>
    private const double CellsForOne = 1.7;

    /// <summary>The room that stays empty in a rectangle grows with its sides, that is with the root of its area.</summary>
    private const double EdgeLoss = 0.5;

    /// <summary>The shape that branches are cut to: wider than high, as headings and rows fill them better. Found by trying.</summary>
    private const double BranchAspect = 4.5;

    /// <summary>How far from the wanted shape is good enough, so that a row more or less never changes the number of columns.</summary>
    private const double Tolerance = 1.25;
    private const int MostTries = 4;

    private readonly int[] parents;
    private readonly double cellWidth;
    private readonly double cellHeight;
    private readonly int top;
    private readonly int[] leaves;
    private readonly int[] firstBranch;
    private readonly int[] nextBranch;
    private readonly bool[] beginsStrip;
    private readonly double[] area;
    private readonly int[] headColumns;
    private readonly int[] columns;
    private readonly int[] rows;
    private readonly int[] left;
    private readonly int[] down;

    private CompactLayout(Boxes boxes, Gaps gaps)
    {
        parents = boxes.Parents;
        (cellWidth, cellHeight) = (Largest(boxes.Widths) + gaps.Across, Largest(boxes.Heights) + gaps.Down);
        var count = boxes.Count;
        top = parents.AsSpan().Count(None) == 1 ? 0 : count; // several roots hang under one that is not drawn
        (leaves, columns, rows, left, down) = (new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1]);
        (firstBranch, nextBranch, headColumns, beginsStrip, area) = (new int[count + 1], new int[count + 1], new int[count + 1], new bool[count + 1], new double[count + 1]);
        Array.Fill(firstBranch, None);
        Gather();
    }

    /// <summary>Places boxes.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="gaps">The space between them.</param>
    /// <param name="aspect">Width by height that the whole is to have, roughly.</param>
    public static Placement Place(Boxes boxes, Gaps gaps, double aspect)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(aspect);
        return boxes.Count == 0 ? new Placement([], [], 0, 0) : new CompactLayout(boxes, gaps).Shape(boxes, gaps, aspect);
    }

    private Placement Shape(Boxes boxes, Gaps gaps, double aspect)
    {
        var width = ColumnsFor(boxes.Count * CellsForOne, aspect);
        var (best, bestOff) = (width, double.MaxValue);
        for (var tries = 0; tries < MostTries; tries++)
        {
            LayOut(width);
            var (across, deep) = Extent();
            var off = across * cellWidth / (deep * cellHeight) / aspect;
            if (Math.Max(off, 1 / off) < bestOff)
                (best, bestOff) = (width, Math.Max(off, 1 / off));
            var next = Math.Clamp((int)Math.Round(width / Math.Sqrt(off)), 1, boxes.Count);
            if (bestOff <= Tolerance || next == width)
                break;
            width = next;
        }
        LayOut(best);
        return Finish(boxes, gaps);
    }

    private int ColumnsFor(double cells, double aspect) => Math.Clamp((int)Math.Round(Math.Sqrt(cells * aspect * cellHeight / cellWidth)), 1, parents.Length);

    /// <summary>Backwards, below before above: who has branches, who has none, and how much room each branch is likely to need.</summary>
    private void Gather()
    {
        for (var box = parents.Length - 1; box >= 0; box--)
        {
            var parent = parents[box] == None ? top : parents[box];
            if (IsLeaf(box))
            {
                if (box != top)
                    leaves[parent]++;
                continue;
            }
            area[box] = RoomFor(HeadOf(box) + area[box]);
            if (box == top)
                continue;
            area[parent] += area[box];
            (nextBranch[box], firstBranch[parent]) = (firstBranch[parent], box);
        }
    }

    private static double RoomFor(double cells) => cells + (EdgeLoss * Math.Sqrt(cells));

    /// <summary>The manager and the reports without reports of their own, who share their rows.</summary>
    private int HeadOf(int box) => leaves[box] + (box == parents.Length ? 0 : 1);

    private bool IsLeaf(int box) => box + 1 == parents.Length || parents[box + 1] != box;

    private void LayOut(int width)
    {
        columns[top] = width;
        Array.Clear(beginsStrip);
        headColumns[top] = width;
        if (top == parents.Length && firstBranch[top] != None)
            DealOut(top);
        for (var box = 0; box < parents.Length; box++)
        {
            headColumns[box] = columns[box];
            if (firstBranch[box] != None)
                DealOut(box);
        }
        for (var box = parents.Length - 1; box >= 0; box--)
            if (!IsLeaf(box))
                rows[box] = RowsOf(box);
        rows[top] = RowsOf(top);
        Settle();
    }

    /// <summary>Parts the branches of a box into strips, and the columns of each strip among its branches.</summary>
    private void DealOut(int box)
    {
        var (width, head) = (columns[box], AreaOfHeadBeside(box));
        var (sum, squares, count) = (head, head * head, head > 0 ? 1 : 0);
        for (var branch = firstBranch[box]; branch != None; branch = nextBranch[branch])
            (sum, squares, count) = (sum + area[branch], squares + (area[branch] * area[branch]), count + 1);
        // As if there were so many branches of one size.
        var alike = sum * sum / squares;
        var strips = Math.Clamp((int)Math.Round(Math.Sqrt(BranchAspect * alike * (sum / width) * cellHeight / (width * cellWidth))), 1, count);
        var (before, strip, from, taken, inStrip) = (head, head > 0 ? (int)(strips * head / 2 / sum) : None, firstBranch[box], head, head > 0 ? 1 : 0);
        for (var branch = firstBranch[box]; branch != None; branch = nextBranch[branch])
        {
            var own = Math.Min(strips - 1, (int)(strips * (before + (area[branch] / 2)) / sum));
            before += area[branch];
            if (own != strip || inStrip == width)
            {
                DealOutStrip(box, from, inStrip, taken, head);
                (strip, from, taken, inStrip, head, beginsStrip[branch]) = (own, branch, 0, 0, 0, true);
            }
            (taken, inStrip) = (taken + area[branch], inStrip + 1);
        }
        DealOutStrip(box, from, inStrip, taken, head);
    }

    /// <summary>The room for those at the head of a box when they stand beside the first branches; 0 when they fill their own rows well enough.</summary>
    private double AreaOfHeadBeside(int box)
    {
        var (cells, width) = (HeadOf(box), columns[box]);
        var empty = (((cells + width - 1) / width) * width) - cells;
        return empty * 2 > cells ? RoomFor(cells) : 0;
    }

    private void DealOutStrip(int box, int from, int count, double sum, double head)
    {
        var (width, before, at, branch) = (columns[box], head, 0, from);
        if (head > 0)
        {
            at = Math.Clamp(Math.Min(width - count + 1, (int)((width * head / sum) + 0.5)), 1, HeadOf(box));
            (headColumns[box], count) = (at, count - 1);
        }
        for (var after = count - 1; after >= 0; after--, branch = nextBranch[branch])
        {
            before += area[branch];
            var end = Math.Max(at + 1, Math.Min(width - after, (int)((width * before / sum) + 0.5)));
            (columns[branch], at) = (end - at, end);
        }
    }

    private int HeadRowsOf(int box) => (HeadOf(box) + headColumns[box] - 1) / headColumns[box];

    private bool HeadIsBeside(int box) => headColumns[box] < columns[box];

    private int RowsOf(int box)
    {
        var (all, highest) = (0, HeadRowsOf(box));
        if (!HeadIsBeside(box))
            (all, highest) = (highest, 0);
        for (var branch = firstBranch[box]; branch != None; branch = nextBranch[branch])
        {
            if (beginsStrip[branch])
                (all, highest) = (all + highest, 0);
            highest = Math.Max(highest, rows[branch]);
        }
        return all + highest;
    }

    /// <summary>The cell of each box, from the top down.</summary>
    private void Settle()
    {
        (left[top], down[top]) = (0, 0);
        if (top == parents.Length)
            SettleBranches(top);
        var settled = new int[parents.Length + 1];
        for (var box = 0; box < parents.Length; box++)
        {
            if (firstBranch[box] != None)
                SettleBranches(box);
            if (!IsLeaf(box) || box == top)
                continue;
            var parent = parents[box] == None ? top : parents[box];
            var cell = settled[parent]++ + (parent == parents.Length ? 0 : 1);
            (left[box], down[box]) = (left[parent] + (cell % headColumns[parent]), down[parent] + (cell / headColumns[parent]));
            (columns[box], rows[box]) = (1, 1);
        }
    }

    private void SettleBranches(int box)
    {
        var (across, below, highest) = (headColumns[box], down[box], HeadRowsOf(box));
        if (!HeadIsBeside(box))
            (across, below, highest) = (0, below + highest, 0);
        for (var branch = firstBranch[box]; branch != None; branch = nextBranch[branch])
        {
            if (beginsStrip[branch])
                (across, below, highest) = (0, below + highest, 0);
            (left[branch], down[branch]) = (left[box] + across, below);
            (across, highest) = (across + columns[branch], Math.Max(highest, rows[branch]));
        }
    }

    private (int Across, int Down) Extent()
    {
        var (across, deep) = (1, 1);
        for (var box = 0; box < parents.Length; box++)
            (across, deep) = (Math.Max(across, left[box] + 1), Math.Max(deep, down[box] + 1));
        return (across, deep);
    }

    private Placement Finish(Boxes boxes, Gaps gaps)
    {
        var count = parents.Length;
        var (x, y, width, height) = (new double[count], new double[count], 0.0, 0.0);
        for (var box = 0; box < count; box++)
        {
            (x[box], y[box]) = (left[box] * cellWidth, down[box] * cellHeight);
            (width, height) = (Math.Max(width, x[box] + boxes.Widths[box]), Math.Max(height, y[box] + boxes.Heights[box]));
        }
        return new Placement(x, y, width, height) { Regions = Regions(gaps) };
    }

    private Region[] Regions(Gaps gaps)
    {
        var regions = new Region[parents.Length];
        for (var box = 0; box < regions.Length; box++)
            regions[box] = new Region(left[box] * cellWidth, down[box] * cellHeight, (columns[box] * cellWidth) - gaps.Across, (rows[box] * cellHeight) - gaps.Down);
        return regions;
    }

    private static double Largest(float[] sizes)
    {
        var largest = 0f;
        foreach (var size in sizes)
            largest = Math.Max(largest, size);
        return largest;
    }
}
