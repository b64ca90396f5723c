using CsCheck;
using Rolemap.Cli.Reports;

namespace Rolemap.Cli.Tests.Reports;

public sealed class UnifiedDiffTests
{
    private static readonly Gen<string[]> Lines = Gen.OneOf("a\n", "b\n", "c\n", "c").Array[0, 30];

    [Fact]
    public void The_edits_make_the_second_text_of_the_first() => Gen.Select(Lines, Lines).Sample((before, after) =>
        Assert.Equal(after, Applied(before, after, LineDiff.Between(before, after))));

    [Fact]
    public void The_edits_are_as_few_as_can_be() => Gen.Select(Lines, Lines).Sample((before, after) =>
        Assert.Equal(before.Length + after.Length - (2 * LongestInCommon(before, after)), LineDiff.Between(before, after).Sum(edit => edit.Removed + edit.Added)));

    [Fact]
    public void Texts_that_have_little_in_common_are_still_compared()
    {
        var (before, after) = (Numbered(0, 5000), Numbered(4000, 9000));
        Assert.Equal(after, Applied(before, after, LineDiff.Between(before, after)));
    }

    [Fact]
    public void Two_places_far_apart_are_two_hunks() => Assert.Equal(
        """
        --- a/list.txt
        +++ b/list.txt
        @@ -1,5 +1,4 @@
         0
        -1
         2
         3
         4
        @@ -17,4 +16,5 @@
         16
         17
         18
        +new
         19
        """, Diff(string.Concat(Numbered(0, 20)), string.Concat(Numbered(0, 20)).Replace("\n1\n", "\n", StringComparison.Ordinal).Replace("18\n", "18\nnew\n", StringComparison.Ordinal)));

    [Fact]
    public void Two_places_near_each_other_are_one_hunk() =>
        Assert.Single(UnifiedDiff.Of("a", "1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n"), line => line.StartsWith("@@", StringComparison.Ordinal));

    [Fact]
    public void A_line_end_that_is_missing_is_said() =>
        Assert.Equal("--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a", Diff("a", "a\n", "f"));

    [Fact]
    public void A_new_file_comes_from_nowhere() => Assert.Equal("--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b", Diff("", "a\nb\n", "f"));

    [Fact]
    public void The_same_text_has_no_difference() => Assert.Empty(UnifiedDiff.Of("f", "a\n", "a\n"));

    private static string Diff(string before, string after, string path = "list.txt") => string.Join('\n', UnifiedDiff.Of(path, before, after));

    private static string[] Numbered(int from, int until) => [.. Enumerable.Range(from, until - from).Select(number => $"{number}\n")];

    private static List<string> Applied(string[] before, string[] after, IEnumerable<LineEdit> edits)
    {
        var (made, at) = (new List<string>(), 0);
        foreach (var edit in edits)
        {
            made.AddRange(before[at..edit.Before]);
            Assert.Equal(edit.After, made.Count);
            made.AddRange(after[edit.After..(edit.After + edit.Added)]);
            at = edit.Before + edit.Removed;
        }
        return [.. made, .. before[at..]];
    }

    private static int LongestInCommon(string[] left, string[] right)
    {
        var best = new int[left.Length + 1, right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
            for (var j = 1; j <= right.Length; j++)
                best[i, j] = left[i - 1] == right[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
        return best[left.Length, right.Length];
    }
}
