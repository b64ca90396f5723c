using System.Collections.Immutable;

namespace Rolemap.Charts;

/// <summary>The tidy picture: a tree in which a manager whose reports lead nobody has them in columns below, as a tree of rows alone would be a thin line.</summary>
internal sealed class StackedPicture
{
    private const int MostInColumn = 8;
    private const int Indent = 18;
    private const int BetweenColumns = 14;
    private const int BetweenRows = 14;
    private const int BelowManager = 24;
    private const int Bus = 12;

    /// <summary>Between the line down from a manager and who stands beside it.</summary>
    private const int BesideLine = 16;

    private readonly int[] parents;
    private readonly ImmutableArray<int> beside;
    private readonly int[] reports;
    private readonly bool[] isStack;
    private readonly (double Left, double Top)[] corners;
    private readonly ImmutableArray<ChartStroke>.Builder strokes = ImmutableArray.CreateBuilder<ChartStroke>();
    private readonly int[] strokesFrom;

    private StackedPicture(int[] parents, ImmutableArray<int> beside)
    {
        (this.parents, this.beside) = (parents, beside);
        (reports, isStack, corners) = (new int[parents.Length], new bool[parents.Length], new (double, double)[parents.Length]);
        strokesFrom = new int[parents.Length + 1];
        Array.Fill(isStack, true);
        for (var box = parents.Length - 1; box >= 0; box--)
        {
            isStack[box] &= reports[box] > 1;
            if (parents[box] < 0 || IsBeside(box))
                continue;
            reports[parents[box]]++;
            isStack[parents[box]] &= reports[box] == 0 && BesideOf(box) == 0;
        }
    }

    public static ChartPicture Of(Chart chart, int[] parents)
    {
        var picture = new StackedPicture(parents, chart.Beside);
        var (cells, boxOf) = picture.Cells();
        var placed = TidyLayout.Place(cells, ChartPicture.Gaps);
        for (var cell = 0; cell < boxOf.Length; cell++)
            picture.Put(boxOf[cell], placed.Left[cell], placed.Top[cell]);
        picture.Connect();
        return new ChartPicture(chart, ChartLayout.Tidy)
        {
            Corners = [.. picture.corners],
            Strokes = picture.strokes.ToImmutable(),
            StrokesFrom = [.. picture.strokesFrom],
            WidthOfBoxes = placed.Width,
            Height = placed.Height,
        };
    }

    private int ColumnsOf(int box) => (reports[box] + MostInColumn - 1) / MostInColumn;

    private int RowsOf(int box) => (reports[box] + ColumnsOf(box) - 1) / ColumnsOf(box);

    /// <summary>A manager with a stack is one cell; the room beside it is the same on both sides, so that it stands below the line from above.</summary>
    private (Boxes Cells, int[] BoxOf) Cells()
    {
        var (above, boxOf, cellOf) = (new List<int>(), new List<int>(), new int[parents.Length]);
        for (var box = 0; box < parents.Length; box++)
        {
            if (IsBeside(box) || (parents[box] >= 0 && isStack[parents[box]]))
                continue;
            (cellOf[box], var parent) = (boxOf.Count, parents[box]);
            boxOf.Add(box);
            above.Add(parent < 0 ? -1 : cellOf[parent]);
        }
        return (Boxes.Of([.. above], [.. boxOf.Select(WidthOf)], [.. boxOf.Select(HeightOf)]), [.. boxOf]);
    }

    private int BesideOf(int box) => beside.IsEmpty ? 0 : beside[box];

    private bool IsBeside(int box) => !beside.IsEmpty && parents[box] is >= 0 and var above && box - above <= beside[above];

    private float WidthOf(int box) => Math.Max(WidthOfStack(box), BesideOf(box) == 0 ? 0 : 2 * (ChartPicture.BoxWidth + BesideLine));

    private float WidthOfStack(int box) =>
        !isStack[box] ? ChartPicture.BoxWidth
        : ColumnsOf(box) is 1 ? ChartPicture.BoxWidth + (2 * Indent)
        : (ColumnsOf(box) * (Indent + ChartPicture.BoxWidth + BetweenColumns)) - BetweenColumns;

    /// <summary>How much lower reports stand for those who stand beside the manager, two in a row.</summary>
    private int HeightBeside(int box) => BesideOf(box) == 0 ? 0 : BelowManager + ((BesideOf(box) + 1) / 2 * (ChartPicture.BoxHeight + BetweenRows)) - BetweenRows;

    private float HeightOf(int box) =>
        ChartPicture.BoxHeight + HeightBeside(box) + (isStack[box] ? BelowManager + (RowsOf(box) * (ChartPicture.BoxHeight + BetweenRows)) - BetweenRows : 0);

    private void Put(int box, double left, double top)
    {
        corners[box] = (left + ((WidthOf(box) - ChartPicture.BoxWidth) / 2), top);
        var middle = left + (WidthOf(box) / 2);
        for (var at = 0; at < BesideOf(box); at++) // the first on the right, the second on the left
            corners[box + 1 + at] = (
                at % 2 == 0 ? middle + BesideLine : middle - BesideLine - ChartPicture.BoxWidth,
                top + ChartPicture.BoxHeight + BelowManager + (at / 2 * (ChartPicture.BoxHeight + BetweenRows)));
        if (!isStack[box])
            return;
        var (rows, first) = (RowsOf(box), middle - (WidthOfStack(box) / 2) + Indent + (ColumnsOf(box) is 1 ? Indent : 0));
        // All reports lead nobody, so they follow one after the other.
        for (var at = 0; at < reports[box]; at++)
            corners[FirstOf(box) + at] = (
                first + (at / rows * (Indent + ChartPicture.BoxWidth + BetweenColumns)),
                top + ChartPicture.BoxHeight + HeightBeside(box) + BelowManager + (at % rows * (ChartPicture.BoxHeight + BetweenRows)));
    }

    /// <summary>The first of those below a box that do not stand beside it.</summary>
    private int FirstOf(int box) => box + 1 + BesideOf(box);

    private void Connect()
    {
        var (first, last) = (new int[parents.Length], new int[parents.Length]);
        for (var box = 0; box < parents.Length; box++)
            if (parents[box] is >= 0 and var parent && !IsBeside(box))
                (first[parent], last[parent]) = (first[parent] == 0 ? box : first[parent], box);
        for (var box = 0; box < parents.Length; box++)
        {
            if (BesideOf(box) > 0)
                ConnectBeside(box);
            if (isStack[box])
                ConnectStack(box);
            else if (reports[box] > 0)
                ConnectRow(box, first[box], last[box]);
            if (parents[box] is >= 0 and var above && !isStack[above] && !IsBeside(box))
                strokes.Add(new ChartStroke(Middle(box), corners[box].Top - (ChartPicture.Gaps.Down / 2.0), Middle(box), corners[box].Top));
            strokesFrom[box + 1] = strokes.Count;
        }
    }

    private double Middle(int box) => corners[box].Left + (ChartPicture.BoxWidth / 2.0);

    private void ConnectRow(int box, int first, int last)
    {
        var (middle, below, line) = (Middle(box), corners[box].Top + ChartPicture.BoxHeight, corners[first].Top - (ChartPicture.Gaps.Down / 2.0));
        strokes.Add(new ChartStroke(middle, below, middle, line));
        var (from, to) = (Math.Min(Middle(first), middle), Math.Max(Middle(last), middle));
        if (to > from)
            strokes.Add(new ChartStroke(from, line, to, line));
    }

    private void ConnectBeside(int box)
    {
        var (middle, lowest) = (Middle(box), 0.0);
        for (var at = box + 1; at < FirstOf(box); at++)
        {
            lowest = corners[at].Top + (ChartPicture.BoxHeight / 2.0);
            strokes.Add(corners[at].Left > middle ? new ChartStroke(middle, lowest, corners[at].Left, lowest) : new ChartStroke(corners[at].Left + ChartPicture.BoxWidth, lowest, middle, lowest));
        }
        strokes.Add(new ChartStroke(middle, corners[box].Top + ChartPicture.BoxHeight, middle, lowest));
    }

    private void ConnectStack(int box)
    {
        var (rows, columns, first, below) = (RowsOf(box), ColumnsOf(box), FirstOf(box), corners[box].Top + ChartPicture.BoxHeight);
        var hasBus = columns > 1 || BesideOf(box) > 0;
        var line = hasBus ? below + HeightBeside(box) + Bus : below;
        if (hasBus)
        {
            var (from, to) = (Spine(first), Spine(first + ((columns - 1) * rows)));
            strokes.Add(new ChartStroke(Middle(box), below, Middle(box), line));
            strokes.Add(new ChartStroke(Math.Min(from, Middle(box)), line, Math.Max(to, Middle(box)), line));
        }
        for (var at = 0; at < reports[box]; at++)
        {
            var report = first + at;
            var half = corners[report].Top + (ChartPicture.BoxHeight / 2.0);
            strokes.Add(new ChartStroke(Spine(report), half, corners[report].Left, half));
            if (at % rows == rows - 1 || at == reports[box] - 1)
                strokes.Add(new ChartStroke(Spine(report), line, Spine(report), half));
        }
    }

    private double Spine(int report) => corners[report].Left - (Indent / 2.0);
}
