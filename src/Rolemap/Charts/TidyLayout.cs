using System.Runtime.CompilerServices;

namespace Rolemap.Charts;

/// <summary>The tree as everybody draws it: each box above the middle of those under it, subtrees as close together as their outlines allow.</summary>
/// <remarks>
/// The algorithm is van der Ploeg's for boxes of any size (Drawing non-layered tidy trees in linear time, 2014), of the family of
/// Reingold and Tilford: contours are followed through threads, and what a subtree is moved by is noted once and added up at the end. It
/// takes linear time for any tree. Boxes are in preorder, so one walk over them opens and closes every subtree, with what is open on a
/// stack of our own: nothing recurses, and what is needed next was touched last.
/// Most programs place one tree and end. So there is little code and all of it is compiled well at once, and the arrays that are worked
/// in become the answer: at 100,000 boxes, compiling and touching memory for the first time take longer than placing.
/// </remarks>
public sealed class TidyLayout
{
    private const int Few = 64;

    private readonly int[] parents;
    private readonly float[] widths;
    private readonly float[] heights;
    private readonly int across;
    private readonly int down;

    // Of each box: its left edge as if nothing had been moved, by how much it was moved with all under it, and its lower edge.
    private readonly double[] position;
    private readonly double[] moved;
    private readonly double[] bottom;

    // One more than the last child, the first being the next box; or for a thread, minus one more than the box where the contour goes on that
    // ends here; or 0. One thread is enough: where the contour of one side goes on, a box that is lower hides the other side.
    private readonly int[] next;

    // The boxes above the one at hand, the nearest last. The first stands for the paper, under which all roots hang.
    private Open[] open = new Open[Few];
    private int depth;

    // The children of open boxes that were placed already, and which of those reach how far down: the nearest last, less deep than those before.
    private Child[] children = new Child[Few];
    private int placed;
    private Reach[] reaches = new Reach[Few];
    private int reaching;

    private TidyLayout(Boxes boxes, Gaps gaps)
    {
        (parents, widths, heights, across, down) = (boxes.Parents, boxes.Widths, boxes.Heights, gaps.Across, gaps.Down);
        (position, moved, bottom, next) = (new double[parents.Length], new double[parents.Length], new double[parents.Length], new int[parents.Length]);
        (open[0].Box, open[0].Bottom) = (-1, -down);
    }

    /// <summary>Places boxes.</summary>
    public static Placement Place(Boxes boxes, Gaps gaps) => new TidyLayout(boxes, gaps).Place();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Placement Place()
    {
        for (var box = 0; box < parents.Length; box++)
        {
            while (open[depth].Box != parents[box])
                Close();
            ref var above = ref open[depth];
            bottom[box] = above.Bottom + down + heights[box];
            if (box + 1 < parents.Length && parents[box + 1] == box)
                OpenUnder(box);
            else if (above.EndsInLeaf && bottom[above.Last] == bottom[box])
                PutBeside(ref above, box);
            else
                Add(box, box, 0, box, 0);
        }
        while (depth > 0)
            Close();
        if (open[0].IsSpread)
            Spread(ref open[0]);
        return AddUp();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void OpenUnder(int box)
    {
        if (++depth == open.Length)
            MakeRoom();
        ref var opened = ref open[depth];
        opened.Box = box;
        opened.Bottom = bottom[box];
        opened.FirstChild = placed;
        opened.FirstReach = reaching;
        opened.EndsInLeaf = false;
        opened.IsSpread = false;
    }

    /// <summary>A leaf after a leaf as high: no other box is in the way, and where contours went on from there they go on from here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PutBeside(ref Open above, int box)
    {
        var before = above.Last;
        position[box] = position[before] + widths[before] + across;
        moved[box] = moved[before];
        next[box] = next[before];
        above.Last = box;
        if (next[box] == 0)
            (above.RightEnd, above.RightMoved) = (box, moved[box]);
        reaches[reaching - 1].Child = placed - above.FirstChild;
        Note(box);
    }

    /// <summary>All under a box is placed: it stands above the middle, and is placed among its siblings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Close()
    {
        ref var closed = ref open[depth--];
        var (box, last) = (closed.Box, closed.Last);
        if (closed.IsSpread)
            Spread(ref closed);
        position[box] = (position[box + 1] + moved[box + 1] + position[last] + moved[last] + widths[last] - widths[box]) / 2;
        next[box] = last + 1;
        (placed, reaching) = (closed.FirstChild, closed.FirstReach);
        Add(box, closed.LeftEnd, closed.LeftMoved, closed.RightEnd, closed.RightMoved);
    }

    /// <summary>Every child takes its share of the room that appeared among children.</summary>
    private void Spread(ref Open above)
    {
        var (step, stepped) = (0.0, 0.0);
        for (var child = above.FirstChild; child < placed; child++)
        {
            step += children[child].Spread;
            stepped += step + children[child].Slack;
            moved[children[child].Box] += stepped;
        }
    }

    /// <summary>Places a box to the right of its siblings, with all under it: its contours end so far below, moved by so much in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int box, int leftEnd, double leftMoved, int rightEnd, double rightMoved)
    {
        ref var above = ref open[depth];
        var (lowest, number) = (bottom[rightEnd], placed - above.FirstChild);
        Note(box);
        if (number == 0)
            (above.LeftEnd, above.LeftMoved, above.RightEnd, above.RightMoved) = (leftEnd, leftMoved, rightEnd, rightMoved);
        else
            Separate(ref above, box, leftEnd, leftMoved, rightEnd, rightMoved);
        (above.Last, above.EndsInLeaf) = (box, rightEnd == box);
        while (reaching > above.FirstReach && lowest >= reaches[reaching - 1].Bottom)
            reaching--;
        if (reaching == reaches.Length)
            MakeRoom();
        (reaches[reaching].Bottom, reaches[reaching].Child) = (lowest, number);
        reaching++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note(int box)
    {
        if (placed == children.Length)
            MakeRoom();
        ref var child = ref children[placed++];
        child.Box = box;
        child.Spread = 0;
        child.Slack = 0;
    }

    /// <summary>Doubles what is full. Rare, so apart: what runs often stays small and is compiled soon.</summary>
    private void MakeRoom()
    {
        if (depth == open.Length)
            Array.Resize(ref open, depth * 2);
        if (placed == children.Length)
            Array.Resize(ref children, placed * 2);
        if (reaching == reaches.Length)
            Array.Resize(ref reaches, reaching * 2);
    }

    /// <summary>Moves a subtree until its left contour is just clear of the right contour of all before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Separate(ref Open above, int box, int leftEnd, double leftEndMoved, int rightEnd, double rightEndMoved)
    {
        var (right, left, near, by, first) = (above.Last, box, reaching - 1, 0.0, true);
        var (rightMoved, leftMoved) = (moved[right], 0.0);
        do
        {
            var (rightBottom, leftBottom) = (bottom[right], bottom[left]);
            if (rightBottom > reaches[near].Bottom)
                near--;
            var overlap = rightMoved + position[right] + widths[right] + across - leftMoved - position[left];
            // The two at the top come as close as they may, even to the left: those under the new one may stand below a sibling without any.
            if (overlap > 0 || first)
            {
                leftMoved += overlap;
                by += overlap;
                if (above.FirstChild + reaches[near].Child != placed - 2)
                    Share(ref above, reaches[near].Child, overlap);
            }
            first = false;
            if (rightBottom <= leftBottom && (right = next[right] > 0 ? next[right] - 1 : -next[right] - 1) >= 0)
                rightMoved += moved[right];
            if (rightBottom >= leftBottom && (left = next[left] > 0 ? left + 1 : -next[left] - 1) >= 0)
                leftMoved += moved[left];
        }
        while (right >= 0 && left >= 0);
        moved[box] += by;
        (leftEndMoved, rightEndMoved) = (leftEndMoved + by, rightEndMoved + by);
        if (right >= 0)
        {
            // Those before are deeper: below the new subtree, its right contour goes on along them.
            Thread(rightEnd, right, rightMoved - moved[right] - rightEndMoved);
            return;
        }
        if (left >= 0)
        {
            // The new subtree is deeper: below the others, their left contour goes on along it.
            Thread(above.LeftEnd, left, leftMoved - moved[left] - above.LeftMoved);
            (above.LeftEnd, above.LeftMoved) = (leftEnd, leftEndMoved);
        }
        (above.RightEnd, above.RightMoved) = (rightEnd, rightEndMoved);
    }

    /// <summary>Where a contour ends it goes on along a box that is moved by so much more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Thread(int end, int along, double more)
    {
        next[end] = -along - 1;
        moved[end] += more;
        position[end] -= more;
    }

    /// <summary>Spreads the room that appears before the last child evenly over those between it and the one that was in the way.</summary>
    private void Share(ref Open above, int blocking, double by)
    {
        var last = placed - 1;
        var share = by / (last - above.FirstChild - blocking);
        children[above.FirstChild + blocking + 1].Spread += share;
        children[last].Spread -= share;
        children[last].Slack -= by - share;
        above.IsSpread = true;
    }

    /// <summary>Every box is where it was put, moved by all that moves it and those above it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Placement AddUp()
    {
        var (least, most, lowest) = (double.MaxValue, 0.0, 0.0);
        for (var box = 0; box < position.Length; box++)
        {
            var parent = parents[box];
            if (parent >= 0)
                moved[box] += moved[parent];
            position[box] += moved[box];
            if (position[box] < least)
                least = position[box];
        }
        for (var box = 0; box < position.Length; box++)
        {
            position[box] -= least;
            if (position[box] + widths[box] > most)
                most = position[box] + widths[box];
            if (bottom[box] > lowest)
                lowest = bottom[box];
            bottom[box] -= heights[box];
        }
        return new Placement(position, bottom, most, lowest);
    }

    /// <summary>A box some of whose children are still to be placed, and where the contours of those end that are.</summary>
    private struct Open
    {
        public int Box;
        public int Last;
        public int FirstChild;
        public int FirstReach;
        public int LeftEnd;
        public int RightEnd;
        public double LeftMoved;
        public double RightMoved;
        public double Bottom;
        public bool EndsInLeaf;
        public bool IsSpread;
    }

    private struct Child
    {
        public int Box;
        public double Spread;
        public double Slack;
    }

    private struct Reach
    {
        public int Child;
        public double Bottom;
    }
}
