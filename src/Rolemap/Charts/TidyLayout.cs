using System.Runtime.CompilerServices;

namespace Rolemap.Charts;

/// <summary>The tree as everybody draws it: each box above the middle of those under it, subtrees as close together as their outlines allow.</summary>
/// <remarks>
/// The algorithm is van der Ploeg's for boxes of any size (Drawing non-layered tidy trees in linear time, 2014), of the family of
/// Reingold and Tilford. It takes linear time for any tree; in preorder, going backwards meets all children before their parent, so
/// nothing recurses. Contours are followed through threads, and what a subtree is moved by is noted once and added up at the end.
/// </remarks>
public sealed class TidyLayout
{
    private const int None = -1;

    private readonly int[] parents;
    private readonly float[] widths;
    private readonly float[] heights;
    private readonly double[] bottom;
    private readonly int[] nextSibling;
    private readonly int[] number;

    private readonly double[] position;
    private readonly double[] moved;
    private readonly double[] spread;
    private readonly double[] slack;

    // The contours downwards: the first and the last child, and a thread to where the contour goes on where there is none.
    private readonly int[] leftNext;
    private readonly int[] rightNext;
    private readonly int[] leftEnd;
    private readonly int[] rightEnd;
    private readonly double[] leftEndMoved;
    private readonly double[] rightEndMoved;

    // Which sibling reaches how far down: the nearest first, each deeper than those nearer.
    private readonly double[] reach;
    private readonly int[] reaching;
    private readonly int across;
    private int firstRoot = None;

    private TidyLayout(Boxes boxes, Gaps gaps)
    {
        (parents, widths, heights, across) = (boxes.Parents, boxes.Widths, boxes.Heights, gaps.Across);
        var count = boxes.Count;
        (bottom, position, moved, spread, slack) = (new double[count], new double[count], new double[count], new double[count], new double[count]);
        (nextSibling, number, leftNext, rightNext) = (Unset(count), new int[count], Unset(count), Unset(count));
        (leftEnd, rightEnd, leftEndMoved, rightEndMoved) = (new int[count], new int[count], new double[count], new double[count]);
        var widest = Link(gaps.Down);
        (reach, reaching) = (new double[widest + 1], new int[widest + 1]);
    }

    /// <summary>Places boxes.</summary>
    public static Placement Place(Boxes boxes, Gaps gaps) => new TidyLayout(boxes, gaps).Place();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Placement Place()
    {
        for (var box = parents.Length - 1; box >= 0; box--)
        {
            var last = rightNext[box];
            if (last == None)
            {
                (leftEnd[box], rightEnd[box]) = (box, box);
                continue;
            }
            var first = box + 1;
            if (last != first)
                PlaceSiblings(first);
            position[box] = ((position[first] + moved[first] + position[last] + moved[last] + widths[last]) - widths[box]) / 2;
            (leftEnd[box], leftEndMoved[box]) = (leftEnd[first], leftEndMoved[first]);
            (rightEnd[box], rightEndMoved[box]) = (rightEnd[last], rightEndMoved[last]);
        }
        if (firstRoot != None)
            PlaceSiblings(firstRoot);
        return AddUp();
    }

    /// <summary>Siblings, heights from the top, and how many children the widest span has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Link(int down)
    {
        var (lastRoot, widest) = (None, 0);
        for (var box = 0; box < parents.Length; box++)
        {
            var parent = parents[box];
            var before = parent < 0 ? lastRoot : rightNext[parent];
            if (before != None)
            {
                nextSibling[before] = box;
                number[box] = number[before] + 1;
            }
            if (parent < 0)
                (lastRoot, firstRoot, bottom[box]) = (box, firstRoot == None ? box : firstRoot, heights[box]);
            else
                (rightNext[parent], leftNext[parent], bottom[box]) = (box, parent + 1, bottom[parent] + down + heights[box]);
            widest = Math.Max(widest, number[box] + 1);
        }
        return widest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PlaceSiblings(int first)
    {
        (reach[0], reaching[0]) = (bottom[leftEnd[first]], first);
        var (deep, before) = (1, first);
        for (var box = nextSibling[first]; box != None; box = nextSibling[box])
        {
            var lowest = bottom[rightEnd[box]];
            if (rightNext[before] == None && leftNext[box] == None && bottom[before] == bottom[box])
                Shift(box, moved[before] + position[before] + widths[before] + across - moved[box] - position[box]); // both contours end here
            else
                Separate(first, before, box, deep - 1);
            while (deep > 0 && lowest >= reach[deep - 1])
                deep--;
            (reach[deep], reaching[deep]) = (lowest, box);
            (deep, before) = (deep + 1, box);
        }
    }

    /// <summary>Moves a subtree until its left contour is just clear of the right contour of all before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Separate(int first, int before, int box, int near)
    {
        var (right, rightMoved, left, leftMoved) = (before, moved[before], box, moved[box]);
        while (right != None && left != None)
        {
            var (rightBottom, leftBottom) = (bottom[right], bottom[left]);
            if (rightBottom > reach[near])
                near--;
            var overlap = rightMoved + position[right] + widths[right] + across - leftMoved - position[left];
            // The two at the top come as close as they may, even to the left: those under the new one may stand below a sibling without any.
            if (overlap > 0 || (right == before && left == box))
            {
                leftMoved += overlap;
                Move(box, before, reaching[near], overlap);
            }
            if (rightBottom <= leftBottom && (right = rightNext[right]) != None)
                rightMoved += moved[right];
            if (rightBottom >= leftBottom && (left = leftNext[left]) != None)
                leftMoved += moved[left];
        }
        if (left != None)
            ContinueLeft(first, box, left, leftMoved);
        else if (right != None)
            ContinueRight(before, box, right, rightMoved);
    }

    /// <summary>Moves a subtree, and spreads the room that appears evenly over those between it and the one that was in the way.</summary>
    private void Move(int box, int before, int blocking, double by)
    {
        Shift(box, by);
        if (blocking == before)
            return;
        var share = by / (number[box] - number[blocking]);
        spread[nextSibling[blocking]] += share;
        spread[box] -= share;
        slack[box] -= by - share;
    }

    private void Shift(int box, double by)
    {
        moved[box] += by;
        leftEndMoved[box] += by;
        rightEndMoved[box] += by;
    }

    /// <summary>The new subtree is deeper: below the others, their left contour goes on along it.</summary>
    private void ContinueLeft(int first, int box, int left, double leftMoved)
    {
        var end = leftEnd[first];
        leftNext[end] = left;
        var difference = leftMoved - moved[left] - leftEndMoved[first];
        moved[end] += difference;
        position[end] -= difference;
        (leftEnd[first], leftEndMoved[first]) = (leftEnd[box], leftEndMoved[box]);
    }

    /// <summary>Those before are deeper: below the new subtree, its right contour goes on along them.</summary>
    private void ContinueRight(int before, int box, int right, double rightMoved)
    {
        var end = rightEnd[box];
        rightNext[end] = right;
        var difference = rightMoved - moved[right] - rightEndMoved[box];
        moved[end] += difference;
        position[end] -= difference;
        (rightEnd[box], rightEndMoved[box]) = (rightEnd[before], rightEndMoved[before]);
    }

    /// <summary>Every box is where it was put, moved by all that moves it and those above it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Placement AddUp()
    {
        // The ends of contours are not needed any more: their arrays hold how far the spreading among children has come.
        var (step, stepped) = (leftEndMoved, rightEndMoved);
        Array.Clear(step);
        Array.Clear(stepped);
        var (rootStep, rootStepped, least, most, lowest) = (0.0, 0.0, double.MaxValue, 0.0, 0.0);
        for (var box = 0; box < parents.Length; box++)
        {
            var parent = parents[box];
            if (parent < 0)
            {
                rootStep += spread[box];
                rootStepped += rootStep + slack[box];
                moved[box] += rootStepped;
            }
            else
            {
                step[parent] += spread[box];
                stepped[parent] += step[parent] + slack[box];
                moved[box] += stepped[parent] + moved[parent];
            }
            position[box] += moved[box];
            least = Math.Min(least, position[box]);
        }
        for (var box = 0; box < position.Length; box++)
        {
            position[box] -= least;
            most = Math.Max(most, position[box] + widths[box]);
            lowest = Math.Max(lowest, bottom[box]);
            bottom[box] -= heights[box];
        }
        return new Placement(position, bottom, most, lowest);
    }

    private static int[] Unset(int count)
    {
        var all = new int[count];
        Array.Fill(all, None);
        return all;
    }
}
