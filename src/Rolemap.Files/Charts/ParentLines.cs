using System.Globalization;
using Rolemap.Charts;
using Rolemap.Entries;

namespace Rolemap.Files.Charts;

/// <summary>A bare tree as text: one line for each box with the number of the box it hangs under, or -1; in preorder, numbers from 0.</summary>
public static class ParentLines
{
    private const int LongestLine = 12;

    /// <summary>Reads a tree; null when something is wrong, which is told with its line.</summary>
    public static int[]? Read(string file, ReadOnlySpan<byte> text, ICollection<Problem> problems)
    {
        var parents = new List<int>(text.Count((byte)'\n') + 1);
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd((byte)'\r');
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.Length > LongestLine || !int.TryParse(line, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parent))
                return Refuse(problems, file, parents.Count, "This line is no whole number.");
            parents.Add(parent);
        }
        var tree = parents.ToArray();
        return Boxes.FirstOutOfOrder(tree) is >= 0 and var wrong
            ? Refuse(problems, file, wrong, $"{tree[wrong]} is neither -1 nor the box before it nor one above that: boxes must stand in preorder.")
            : tree;
    }

    private static int[]? Refuse(ICollection<Problem> problems, string file, int line, string message)
    {
        problems.Add(new Problem(new Place(file, line + 1, 1), message, "Write one number a line: that of the box it hangs under, counted from 0, or -1 at the top."));
        return null;
    }
}
