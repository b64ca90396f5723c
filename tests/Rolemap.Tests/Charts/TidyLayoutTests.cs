using CsCheck;
using Rolemap.Charts;

namespace Rolemap.Tests.Charts;

public sealed class TidyLayoutTests
{
    private static readonly Gaps Gaps = new(20, 40);
    private static readonly Gen<int> Seed = Gen.Int[0, 1_000_000];

    [Fact]
    public void Three_reports_stand_side_by_side_and_their_manager_above_the_middle_one()
    {
        var placed = TidyLayout.Place(Boxes.Alike([-1, 0, 0, 0], 160, 60), Gaps);

        Assert.Equal([180, 0, 180, 360], placed.Left.ToArray());
        Assert.Equal([0, 100, 100, 100], placed.Top.ToArray());
        Assert.Equal((520, 160), (placed.Width, placed.Height));
    }

    /// <summary>A leaf between two wide branches stands in the middle of the room between them, not hard against the first.</summary>
    [Fact]
    public void Room_between_branches_is_shared()
    {
        var placed = TidyLayout.Place(Boxes.Alike([-1, 0, 1, 1, 1, 0, 0, 6, 6, 6], 160, 60), Gaps);

        Assert.Equal((placed.Left[1] + placed.Left[6]) / 2, placed.Left[5], 6);
        Assert.Equal(6 * 180 - 20, placed.Width);
    }

    [Fact]
    public void No_two_boxes_of_any_sizes_come_closer_than_the_gaps() => Seed.Sample(seed =>
    {
        var (parents, random) = (Trees.Any(seed, 1 + (seed % 90)), new Random(seed));
        var (widths, heights) = (parents.Select(_ => (float)random.Next(20, 300)).ToArray(), parents.Select(_ => (float)random.Next(20, 120)).ToArray());
        var placed = TidyLayout.Place(Boxes.Of(parents, widths, heights), Gaps);

        for (var one = 0; one < parents.Length; one++)
            for (var other = 0; other < one; other++)
                Assert.True(
                    placed.Left[one] + widths[one] + 19.99 <= placed.Left[other] || placed.Left[other] + widths[other] + 19.99 <= placed.Left[one]
                        || placed.Top[one] + heights[one] <= placed.Top[other] || placed.Top[other] + heights[other] <= placed.Top[one],
                    $"boxes {other} and {one} of forest {seed} meet");
    }, iter: 300);

    [Fact]
    public void Every_box_stands_above_the_middle_of_those_under_it_which_keep_their_order() => Seed.Sample(seed =>
    {
        var parents = Trees.Any(seed, 200);
        var placed = TidyLayout.Place(Boxes.Alike(parents, 160, 60), Gaps);

        foreach (var children in Enumerable.Range(0, parents.Length).Where(box => parents[box] >= 0).GroupBy(box => parents[box]))
        {
            var lefts = children.Select(child => placed.Left[child]).ToArray();
            Assert.Equal(lefts.Order(), lefts);
            Assert.Equal((lefts[0] + lefts[^1]) / 2, placed.Left[children.Key], 6);
            Assert.All(children, child => Assert.Equal(placed.Top[children.Key] + 100, placed.Top[child]));
        }
    }, iter: 100);

    [Fact]
    public void The_whole_begins_at_nothing_and_is_as_large_as_it_says() => Seed.Sample(seed =>
    {
        var placed = TidyLayout.Place(Boxes.Alike(Trees.Any(seed, 100), 160, 60), Gaps);

        Assert.Equal((0, 0), (placed.Left.ToArray().Min(), placed.Top.ToArray().Min()));
        Assert.Equal((placed.Left.ToArray().Max() + 160, placed.Top.ToArray().Max() + 60), (placed.Width, placed.Height));
    }, iter: 100);

    [Fact]
    public void A_chain_a_star_and_a_caterpillar_of_a_million_are_placed()
    {
        var chain = TidyLayout.Place(Boxes.Alike(Trees.Chain(1_000_000), 160, 60), Gaps);
        Assert.Equal((160, 99_999_960), (chain.Width, chain.Height));

        var star = TidyLayout.Place(Boxes.Alike(Trees.Star(1_000_000), 160, 60), Gaps);
        Assert.Equal(((999_999 * 180) - 20, 160), (star.Width, star.Height));

        var caterpillar = TidyLayout.Place(Boxes.Alike(Trees.Caterpillar(333_333), 160, 60), Gaps);
        Assert.Equal((333_333 * 100) + 60, caterpillar.Height);
    }

    [Fact]
    public void Nothing_to_place_has_no_size() => Assert.Equal((0, 0), (TidyLayout.Place(Boxes.Alike([], 160, 60), Gaps).Width, TidyLayout.Place(Boxes.Alike([], 160, 60), Gaps).Height));

    [Theory, InlineData(new[] { 0 }, 0), InlineData(new[] { -1, 0, 0, 1 }, 3), InlineData(new[] { -1, 0, 2 }, 2), InlineData(new[] { -1, -1, 0 }, 2), InlineData(new[] { -1, -2 }, 1), InlineData(new[] { -1, 0, 1, 0, -1, 4 }, -1)]
    public void What_is_not_in_preorder_is_refused(int[] parents, int wrong)
    {
        Assert.Equal(wrong, Boxes.FirstOutOfOrder(parents));
        if (wrong >= 0)
            Assert.Throws<ArgumentException>(() => Boxes.Alike(parents, 160, 60));
    }
}
