using Rolemap.Charts;
using Rolemap.Organizations;

namespace Rolemap.Tests.Charts;

public sealed class FirstLookTests
{
    [Fact]
    public void An_organization_that_can_be_read_as_a_tree_is_shown_whole() =>
        Assert.Empty(FoldedIn(Company(top: 1, managers: 10, reports: 13)));

    [Theory]
    [InlineData(10, 20, 10)] // ten managers, each with twenty reports
    [InlineData(80, 3, 80)]  // more managers than are looked over at once, but nothing less is worth a look
    public void Of_a_larger_one_everything_below_some_sixty_boxes_is_folded(int managers, int reports, int folded)
    {
        var organization = Company(1, managers, reports);
        var shut = FoldedIn(organization);

        Assert.Equal(folded, shut.Count);
        Assert.All(shut, id => Assert.StartsWith("M", id, StringComparison.Ordinal));
        Assert.Equal(1 + managers, Chart.Of(organization, new ChartRequest { Folded = [.. shut] }, []).Count);
    }

    [Theory, InlineData(1, 400, 0), InlineData(200, 0, 0)]
    public void Where_the_next_level_is_too_large_to_be_read_nothing_is_folded(int top, int managers, int reports) =>
        Assert.Empty(FoldedIn(Company(top, managers, reports)));

    [Fact]
    public void A_chain_is_folded_where_sixty_are_above()
    {
        var sketch = new Sketch();
        for (var at = 0; at < 1_000; at++)
            sketch.Seat($"P{at:0000}", "Ada", "pm", at == 0 ? null : $"P{at - 1:0000}");

        Assert.Equal(["P0059"], FoldedIn(sketch.At()));
    }

    [Fact]
    public void A_large_circle_of_lines_ends_somewhere()
    {
        var sketch = new Sketch();
        for (var at = 0; at < 200; at++)
            sketch.Seat($"P{at:000}", "Ada", "pm", $"P{(at + 1) % 200:000}");

        Assert.Single(FoldedIn(sketch.At()));
    }

    private static IReadOnlyCollection<string> FoldedIn(Organization organization) => FirstLook.FoldedIn(BranchTotals.Of(organization).Tops);

    private static Organization Company(int top, int managers, int reports)
    {
        var sketch = new Sketch();
        for (var chief = 0; chief < top; chief++)
            sketch.Seat($"T{chief:000}", "Ada", "cpo");
        for (var manager = 0; manager < managers; manager++)
        {
            sketch.Seat($"M{manager:000}", "Bo", "director", "T000");
            for (var report = 0; report < reports; report++)
                sketch.Seat($"R{manager:000}{report:00}", "Cy", "pm", $"M{manager:000}");
        }
        return sketch.At();
    }
}
