namespace Rolemap.Charts;

/// <summary>The best cut of one branch into columns, of a few that are tried: that which is likely to need the fewest rows.</summary>
/// <remarks>The manager with leaves and strings heads the first column, before the first branch; the others follow in their order, down the columns.</remarks>
internal sealed class CompactCut(CompactTree tree, CompactHeights heights)
{
    /// <summary>Width by height, on paper, of branches that stand in columns as many as usual.</summary>
    private const double UsualAspect = 0.8;

    /// <summary>Nobody knows here how many leaves a manager has: a column is likely to become higher than expected by so many cells for the root of its managers.</summary>
    private const double Spread = 1;
    private static readonly double[] OfUsual = [0.6, 0.8, 1, 1.3, 1.7];

    private int[] branches = new int[16];
    private double[] areas = new double[16];
    private int[] inColumn = new int[16];
    private int[] widths = new int[16];
    private double[] full = new double[16];
    private int[] bestInColumn = new int[16];
    private int[] bestWidths = new int[16];
    private double best;
    private int count;

    /// <summary>Whether the manager's rows go over the whole width, and so do all branches, one below the other.</summary>
    public bool IsStack { get; private set; }

    /// <summary>How wide the first column is.</summary>
    public int FirstWidth => bestWidths[0];

    /// <summary>The column that a branch stands in.</summary>
    public int ColumnOf(int branch) => bestInColumn[branch + 1];

    /// <summary>How wide the column is that a branch stands in.</summary>
    public int WidthOf(int branch) => bestWidths[ColumnOf(branch)];

    /// <summary>Looks for the best cut of a branch that is so many columns wide.</summary>
    /// <returns>How many rows it is likely to need.</returns>
    public double Best(int box, int width)
    {
        var (sum, squares) = Gather(box, width);
        if (count == 0 || width == 1)
            return best;
        if (count == 1)
            TryBeside(box, width);
        var (usual, most, before) = (width / heights.WidthFor(squares / sum, UsualAspect), Math.Min(count + 1, width), 0);
        foreach (var part in OfUsual)
            if (Math.Clamp((int)Math.Round(usual * part), 2, most) is var columns && columns != before)
                Try(box, width, before = columns);
        return best;
    }

    private (double Sum, double Squares) Gather(int box, int width)
    {
        (count, IsStack, best) = (0, true, heights.OfHead(box, width));
        var (sum, squares) = (0.0, 0.0);
        for (var branch = tree.FirstBranch(box); branch != CompactTree.None; branch = tree.Next(branch))
        {
            if (count + 2 > branches.Length)
                Grow();
            (branches[count++], best) = (branch, best + heights.Of(branch, width));
            var area = heights.CellsOf(branch);
            (sum, squares) = (sum + area, squares + (area * area));
        }
        return (sum, squares);
    }

    /// <summary>A manager above a single branch that is higher than wide can stand beside it: else a long chain would be a line.</summary>
    private void TryBeside(int box, int width)
    {
        var height = Math.Max(heights.OfHead(box, 1), heights.Of(branches[0], width - 1));
        if (height >= best || heights.WidthFor(best * width, 1) < width)
            return;
        (best, IsStack) = (height, false);
        (bestInColumn[0], bestInColumn[1], bestWidths[0], bestWidths[1]) = (0, 1, 1, width - 1);
    }

    private void Try(int box, int width, int columns)
    {
        var sum = Areas(box, width / (double)columns);
        var used = Fill(columns, sum);
        if (used == 1)
            return;
        Widen(width, used, sum);
        var height = Highest(box);
        if (height >= best)
            return;
        (best, IsStack) = (height, false);
        widths.AsSpan(0, used).CopyTo(bestWidths);
        inColumn.AsSpan(0, count + 1).CopyTo(bestInColumn);
    }

    private double Areas(int box, double width)
    {
        var sum = areas[0] = heights.OfHead(box, width) * width;
        for (var i = 0; i < count; i++)
            sum += areas[i + 1] = heights.Of(branches[i], width) * width;
        return sum;
    }

    /// <summary>Puts each branch into the column where its middle falls; columns that stay empty are left out.</summary>
    private int Fill(int columns, double sum)
    {
        var (before, column, used) = (areas[0], 0, 0);
        (inColumn[0], full[0]) = (0, areas[0]);
        for (var i = 1; i <= count; i++)
        {
            var at = Math.Min(columns - 1, (int)((before + (areas[i] / 2)) * columns / sum));
            if (i > 1 && at != column)
                full[++used] = 0;
            column = at;
            (inColumn[i], before, full[used]) = (used, before + areas[i], full[used] + areas[i]);
        }
        return used + 1;
    }

    /// <summary>Makes columns as wide as what stands in them, the whole as wide as it is to be.</summary>
    private void Widen(int width, int used, double sum)
    {
        var (before, at) = (0.0, 0);
        for (var column = 0; column < used; column++)
        {
            before += full[column];
            var end = Math.Clamp((int)Math.Round(before * width / sum), at + 1, width - (used - 1 - column));
            (widths[column], at) = (end - at, end);
        }
    }

    private double Highest(int box)
    {
        var (highest, height, managers, column) = (0.0, heights.OfHead(box, widths[0]), 1, 0);
        for (var i = 0; i < count; i++)
        {
            if (inColumn[i + 1] != column)
            {
                highest = Math.Max(highest, Likely());
                (height, managers, column) = (0, 0, inColumn[i + 1]);
            }
            (height, managers) = (height + heights.Of(branches[i], widths[column]), managers + heights.ManagersOf(branches[i]));
        }
        return Math.Max(highest, Likely());

        double Likely() => height + (Spread * Math.Sqrt(managers) / widths[column]);
    }

    private void Grow()
    {
        var length = branches.Length * 2;
        Array.Resize(ref branches, length);
        Array.Resize(ref areas, length);
        Array.Resize(ref inColumn, length);
        Array.Resize(ref widths, length);
        Array.Resize(ref full, length);
        Array.Resize(ref bestInColumn, length);
        Array.Resize(ref bestWidths, length);
    }
}
