using System.Collections.Immutable;

namespace Rolemap.Charts;

/// <summary>How much of a box is drawn.</summary>
public enum ChartDetail
{
    /// <summary>Its colour; where it would be smaller than a point of the screen, nothing but the branch around it.</summary>
    Colors,

    /// <summary>Its colour and name.</summary>
    Names,

    /// <summary>All that it says.</summary>
    Full,
}

/// <summary>A branch too small to be drawn box by box.</summary>
/// <param name="Box">The box at its head.</param>
/// <param name="Around">The rectangle.</param>
/// <param name="Within">Whom it stands for.</param>
public readonly record struct ChartBlock(int Box, Region Around, Hidden Within);

/// <summary>What of a picture is drawn in a window of a screen: what lies in it, in as much detail as its size allows; branches too small to be told apart become blocks with a count.</summary>
/// <remarks>
/// Branches that lie elsewhere are passed over whole, so the work goes with what is drawn and the number of boxes beside each other, not with
/// the size of the organization. What is drawn is bounded: a page stays quick whatever it shows.
/// </remarks>
public sealed class ChartWindow
{
    // Below these scales the text of a box is smaller than 9 points of a screen at 13 units, and than 9 points at the 30 units that a box has room for.
    private const double LeastForFull = 0.7;
    private const double LeastForNames = 0.3;

    // A full box is some nine elements, one with its name is three, one in its colour is part of a path: together under 2,000 elements.
    private const int MostFull = 190;
    private const int MostNames = 600;
    private const int MostColors = 6_000;
    private const int MostBlocks = 350;

    /// <summary>A branch with less room than a square of this side, in points of the screen, becomes a block.</summary>
    private const double LeastSide = 18;

    /// <summary>A box smaller than this, in points of the screen, is not drawn.</summary>
    private const double LeastBox = 2.5;
    private const double Coarser = 1.4;

    private readonly double least;

    private ChartWindow(ChartPicture picture, Region area, double scale, double least) => (Picture, Area, Scale, this.least) = (picture, area, scale, least);

    /// <summary>The picture.</summary>
    public ChartPicture Picture { get; }

    /// <summary>The part of it that is shown.</summary>
    public Region Area { get; }

    /// <summary>Points of the screen for a unit of the picture.</summary>
    public double Scale { get; }

    /// <summary>How much is said of a box.</summary>
    public ChartDetail Detail { get; private set; }

    /// <summary>Whether all of the picture lies in it.</summary>
    public bool IsWhole => Area.Left <= 0 && Area.Top <= 0 && Area.Right >= Picture.Width && Area.Bottom >= Picture.Height;

    /// <summary>The boxes that are drawn, in the order of the picture.</summary>
    public ImmutableArray<int> Boxes { get; private set; } = [];

    /// <summary>The branches that are drawn as blocks.</summary>
    public ImmutableArray<ChartBlock> Blocks { get; private set; } = [];

    /// <summary>The managers with a branch that is gone into, the outermost first, whether their own boxes are drawn or not.</summary>
    internal ImmutableArray<int> Entered { get; private set; } = [];

    /// <summary>What is drawn of a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="area">The part of it that is shown.</param>
    /// <param name="scale">Points of the screen for a unit of the picture; above 0.</param>
    public static ChartWindow Of(ChartPicture picture, Region area, double scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        var side = LeastSide;
        var window = new ChartWindow(picture, area, scale, side);
        while (!window.Gather())
            window = new ChartWindow(picture, area, scale, side *= Coarser);
        window.Detail = scale >= LeastForFull && window.Boxes.Length <= MostFull ? ChartDetail.Full
            : scale >= LeastForNames && window.Boxes.Length <= MostNames ? ChartDetail.Names
            : ChartDetail.Colors;
        return window;
    }

    private bool Gather()
    {
        var (boxes, blocks, entered) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<ChartBlock>(), ImmutableArray.CreateBuilder<int>());
        var (branches, ends) = (Picture.Branches, Picture.Ends);
        var (room, hasBoxes) = (least * least / (Scale * Scale), ChartPicture.BoxWidth * Scale >= LeastBox * least / LeastSide);
        for (var box = 0; box < ends.Length;)
        {
            var branch = branches[box];
            if (!branch.Meets(Area))
            {
                box = ends[box];
                continue;
            }
            var isManager = ends[box] > box + 1;
            if (isManager && branch.Width * branch.Height < room)
            {
                if (blocks.Count == MostBlocks)
                    return false;
                blocks.Add(new ChartBlock(box, branch, Picture.Chart.Within(box, ends[box])));
                box = ends[box];
                continue;
            }
            if (isManager)
                entered.Add(box);
            if (hasBoxes && Picture.BoxAt(box).Meets(Area))
            {
                if (boxes.Count == MostColors)
                    return false;
                boxes.Add(box);
            }
            box++;
        }
        (Boxes, Blocks, Entered) = (boxes.ToImmutable(), blocks.ToImmutable(), entered.ToImmutable());
        return true;
    }
}
