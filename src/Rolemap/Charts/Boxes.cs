namespace Rolemap.Charts;

/// <summary>The space between boxes.</summary>
/// <param name="Across">Between two boxes side by side.</param>
/// <param name="Down">Between two boxes one above the other.</param>
public readonly record struct Gaps(int Across, int Down);

/// <summary>Boxes that hang under each other and are to be placed: a forest in preorder, and the size of each box.</summary>
/// <remarks>
/// Numbers only, as flat arrays: who stands in a box, and what a box looks like, is none of a layout's business. In preorder a box comes
/// before those under it, and these come before the next box beside it, so the first box under another always follows right after it.
/// </remarks>
public sealed class Boxes
{
    private Boxes(int[] parents, float[] widths, float[] heights) => (Parents, Widths, Heights) = (parents, widths, heights);

    /// <summary>How many there are.</summary>
    public int Count => Parents.Length;

    /// <summary>The box each one hangs under, or -1.</summary>
    internal int[] Parents { get; }

    internal float[] Widths { get; }

    internal float[] Heights { get; }

    /// <summary>Boxes of one size.</summary>
    /// <param name="parents">The box each one hangs under, or -1, in preorder. Kept, not copied: do not change it afterwards.</param>
    /// <param name="width">How wide each is.</param>
    /// <param name="height">How high each is.</param>
    public static Boxes Alike(int[] parents, int width, int height)
    {
        var (widths, heights) = (new float[parents.Length], new float[parents.Length]);
        Array.Fill(widths, width);
        Array.Fill(heights, height);
        return Of(parents, widths, heights);
    }

    /// <summary>Boxes of any size.</summary>
    /// <param name="parents">The box each one hangs under, or -1, in preorder. Kept, not copied, as are the sizes: do not change them afterwards.</param>
    /// <param name="widths">How wide they are.</param>
    /// <param name="heights">How high they are.</param>
    public static Boxes Of(int[] parents, float[] widths, float[] heights)
    {
        if (widths.Length != parents.Length || heights.Length != parents.Length)
            throw new ArgumentException("Every box has one parent, one width and one height.", nameof(widths));
        return FirstOutOfOrder(parents) is var wrong and >= 0
            ? throw new ArgumentException($"Box {wrong} does not stand in preorder: {parents[wrong]} is neither the box before it nor one above that.", nameof(parents))
            : new Boxes(parents, widths, heights);
    }

    /// <summary>The first box that does not stand in preorder, or -1.</summary>
    public static int FirstOutOfOrder(ReadOnlySpan<int> parents)
    {
        for (var i = 0; i < parents.Length; i++)
        {
            // Each step up leaves a subtree for good, so all climbs together are one walk over the tree.
            var above = i - 1;
            while (above >= 0 && above != parents[i])
                above = parents[above];
            if (above != parents[i] || parents[i] < -1)
                return i;
        }
        return -1;
    }
}
