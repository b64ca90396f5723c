namespace Rolemap.Charts;

/// <summary>The branches of a forest that is to be placed compactly, and how many cells each manager's own reports are likely to need.</summary>
/// <remarks>
/// Only what nearly no move of one report changes says how a picture is cut: how many branches there are, and where. A manager counts from
/// the second report on; one report below another, and so on for up to seven, is a string, which is placed among the leaves. How many leaves somebody has
/// counts as the mean of all, unless they are many.
/// </remarks>
internal sealed class CompactTree
{
    public const int None = -1;
    private const int LongestString = 7;

    /// <summary>From so many own reports on their number counts, rounded to powers, instead of the mean.</summary>
    private const int Many = 32;
    private const double StepOfMany = 1.5;

    /// <summary>In a picture of so many boxes one branch that is cut anew is next to nothing, so numbers of reports count sooner, and the picture is fuller.</summary>
    private const int LargePicture = 20_000;
    private const int ManyInLarge = 16;
    private const double StepOfManyInLarge = 1.7;

    /// <summary>The mean is rounded, so that one leaf more or less never cuts the whole picture anew.</summary>
    private const double StepOfMean = 1.2;

    private readonly int[] parents;
    private readonly int[] sizes;
    private readonly int[] reports;
    private readonly int[] own;
    private readonly bool[] isBranch;
    private readonly int[] leaves;
    private readonly int[] firstBranch;
    private readonly int[] firstString;
    private readonly int[] next;
    private readonly float[] cells;

    public CompactTree(int[] parents)
    {
        this.parents = parents;
        var count = parents.Length + 1;
        (sizes, reports, own, leaves, cells) = (new int[count], new int[count], new int[count], new int[count], new float[count]);
        (isBranch, firstBranch, firstString, next) = (new bool[count], new int[count], new int[count], new int[count]);
        Array.Fill(firstBranch, None);
        Array.Fill(firstString, None);
        Top = parents.AsSpan().Count(None) == 1 ? 0 : parents.Length;
        Gather();
        Branches = Array.FindAll([Top, .. Enumerable.Range(0, parents.Length).Where(box => box != Top)], IsBranch);
        Expect();
    }

    /// <summary>How many boxes there are.</summary>
    public int Count => parents.Length;

    /// <summary>The root; where there are several, one above them that is not drawn, numbered after all boxes.</summary>
    public int Top { get; }

    /// <summary>The boxes that lead a branch, those above before those below; the one that is not drawn is among them.</summary>
    public int[] Branches { get; }

    /// <summary>Whether a box leads a branch.</summary>
    public bool IsBranch(int box) => isBranch[box];

    /// <summary>Whether nobody reports to a box.</summary>
    public bool IsLeaf(int box) => box + 1 == parents.Length || parents[box + 1] != box;

    /// <summary>The box itself and all below.</summary>
    public int SizeOf(int box) => sizes[box];

    /// <summary>The box above, the one that is not drawn included.</summary>
    public int Above(int box) => parents[box] == None ? Top : parents[box];

    /// <summary>How many boxes stand in the first rows of a branch: the manager, where drawn, and the leaves.</summary>
    public int HeadOf(int box) => leaves[box] + (box == parents.Length ? 0 : 1);

    /// <summary>The first branch below a box, or <see cref="None"/>.</summary>
    public int FirstBranch(int box) => firstBranch[box];

    /// <summary>The first string below a box, or <see cref="None"/>.</summary>
    public int FirstString(int box) => firstString[box];

    /// <summary>The next branch or string below the same box, or <see cref="None"/>.</summary>
    public int Next(int box) => next[box];

    /// <summary>How many cells manager, leaves and strings of a branch are likely to need.</summary>
    public float CellsOf(int box) => cells[box];

    /// <summary>Backwards, below before above.</summary>
    private void Gather()
    {
        isBranch[Top] = true;
        for (var box = parents.Length - 1; box >= 0; box--)
        {
            sizes[box]++;
            if (box == Top)
                continue;
            var above = Above(box);
            (sizes[above], reports[above]) = (sizes[above] + sizes[box], reports[above] + 1);
            if (IsLeaf(box))
                (leaves[above], own[above]) = (leaves[above] + 1, own[above] + 1);
            else if (isBranch[box] || reports[box] > 1 || sizes[box] > LongestString)
                (isBranch[above], isBranch[box], next[box], firstBranch[above]) = (true, true, firstBranch[above], box);
            else
                (own[above], next[box], firstString[above]) = (own[above] + sizes[box], firstString[above], box);
        }
    }

    private void Expect()
    {
        var (many, step) = parents.Length < LargePicture ? (Many, StepOfMany) : (ManyInLarge, StepOfManyInLarge);
        var (branches, below) = (0, (long)parents.Length);
        foreach (var box in Branches)
            if (box < parents.Length)
                (branches, below) = own[box] < many ? (branches + 1, below - 1) : (branches, below - 1 - own[box]);
        var mean = Rounded(Math.Max(1, below / Math.Max(1.0, branches)), StepOfMean);
        foreach (var box in Branches)
            cells[box] = (float)((box == parents.Length ? 0 : 1) + (own[box] < many ? mean : Rounded(own[box], step)));
    }

    private static double Rounded(double number, double step) => Math.Pow(step, Math.Round(Math.Log(number) / Math.Log(step)));
}
