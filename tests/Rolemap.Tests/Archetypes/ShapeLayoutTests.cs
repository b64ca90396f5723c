using Rolemap.Archetypes;

namespace Rolemap.Tests.Archetypes;

public sealed class ShapeLayoutTests
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void No_two_boxes_overlap_and_a_report_never_stands_above_its_manager(int seed)
    {
        var random = new Random(seed);
        var company = new Company();
        for (var at = 0; at < 60; at++)
            company.Seat($"S{at:00}", "A", manager: at == 0 || random.Next(12) == 0 ? null : $"S{random.Next(at):00}");
        var layout = ShapeLayout.Of(company.Build(Ladder.Standard));

        Assert.Equal(60, layout.Boxes.Length);
        var places = layout.Boxes.ToDictionary(box => box.Seat, box => (box.X, box.Y));
        foreach (var (seat, x, y) in layout.Boxes)
        {
            Assert.True(x >= 0 && x + ShapeLayout.BoxWidth <= layout.Width && y + ShapeLayout.BoxHeight <= layout.Height);
            Assert.DoesNotContain(layout.Boxes, other => other.Seat != seat && Math.Abs(other.X - x) < ShapeLayout.BoxWidth && Math.Abs(other.Y - y) < ShapeLayout.BoxHeight);
            if (seat.Manager is { } manager)
                Assert.True(places[manager].Y < y);
        }
        Assert.Equal(layout.Boxes.Count(box => box.Seat.Manager is not null), layout.Lines.Length);
    }

    [Fact]
    public void Loops_and_long_chains_come_to_an_end_and_only_so_many_seats_are_drawn()
    {
        var loops = new Company().Seat("A", "a", manager: "B").Seat("B", "b", manager: "A").Seat("C", "c", manager: "C").Seat("D", "d", manager: "A");
        Assert.Equal(4, ShapeLayout.Of(loops.Build(Ladder.Standard)).Boxes.Length);

        var chain = new Company();
        for (var at = 0; at < 5000; at++)
            chain.Seat($"S{at:0000}", "x", manager: at == 0 ? null : $"S{at - 1:0000}");
        Assert.Equal(80, ShapeLayout.Of(chain.Build(Ladder.Standard)).Boxes.Length);
        Assert.Empty(ShapeLayout.Of(new Company().Build(Ladder.Standard)).Boxes);
    }
}
