using CsCheck;
using Rolemap.Entries;
using Rolemap.Organizations;
using Rolemap.Reports;

namespace Rolemap.Tests.Reports;

public sealed class SpansAndLayersTests
{
    /// <summary>Any lines at all: several tops, unknown managers, circles and what hangs below them.</summary>
    private static readonly Gen<SeatColumns> Seats = Gen.Int[0, 40].SelectMany(count => Gen.Select(
        Gen.Frequency((1, Gen.Const(SeatColumns.AtTheTop)), (1, Gen.Const(SeatColumns.UnknownManager)), (8, Gen.Int[Math.Min(0, count - 1), Math.Max(-1, count - 1)])).Array[count],
        Gen.Short[-1, 4].Array[count], Gen.Long[0, 1000].Array[count], Gen.Bool.Array[count], Columns));

    [Fact]
    public void Every_table_is_what_walking_up_from_each_seat_gives() => Seats.Sample(seats =>
    {
        var report = new SpansAndLayers(seats);
        var all = Enumerable.Range(0, seats.Count).ToArray();
        var chains = Array.ConvertAll(all, seat => ChainOf(seat, seats.Managers));
        var reached = all.Where(seat => chains[seat] is not null).ToArray();

        Assert.Equal(reached.GroupBy(seat => chains[seat]!.Count).OrderBy(layer => layer.Key).Select(layer => layer.Count()), report.SeatsOfLayer);
        foreach (var seat in all)
            Assert.Equal(seats.Managers.Count(manager => manager == seat), report.DirectReports(seat));
        Assert.Equal(reached.Where(seat => seats.Managers.Contains(seat)), report.Leading);
        foreach (var seat in report.Leading)
        {
            var below = reached.Where(other => chains[other]!.Contains(seat)).ToArray();
            Assert.Equal((below.Length, below.Sum(other => seats.Costs[other])), (report.Headcount(seat), report.Cost(seat)));
        }
    });

    [Fact]
    public void Broken_lines_are_those_that_anybody_would_find() => Seats.Sample(seats =>
    {
        var report = new SpansAndLayers(seats);
        var all = Enumerable.Range(0, seats.Count).ToArray();

        Assert.Equal(all.Where(seat => IsOnCircle(seat, seats.Managers)), report.OnCircles);
        Assert.Equal(all.Where(seat => seats.Managers[seat] == SeatColumns.UnknownManager), report.WithUnknownManager);
        Assert.Equal(all.Where(seat => seats.Managers[seat] is >= 0 and var manager && seats.Levels[manager] >= 0 && seats.Levels[manager] < seats.Levels[seat]), report.AboveTheirManager);
        Assert.Equal(all.Count(seat => seats.Managers.Contains(seat)), report.Managers);
        Assert.Equal(seats.Vacant.Count(isVacant => isVacant), report.Vacancies);
    });

    [Theory, InlineData(true), InlineData(false)]
    public void A_million_seats_in_one_chain_or_one_star_take_linear_time(bool isChain)
    {
        const int Many = 1_000_000;
        var report = new SpansAndLayers(Columns(Array.ConvertAll(Enumerable.Range(0, Many).ToArray(), seat => isChain ? seat - 1 : Math.Min(0, seat - 1)), new short[Many], [.. Enumerable.Repeat(1L, Many)], new bool[Many]));

        Assert.Equal((Many, (long)Many, isChain ? Many : 2), (report.Headcount(0), report.Cost(0), report.SeatsOfLayer.Count));
    }

    [Fact]
    public void Seats_that_stand_for_several_are_no_seats_here()
    {
        var crew = Entry.Of(PositionFields.Shape, (PositionFields.Id, Sketch.Text("C")), (PositionFields.Manager, Sketch.Text("A")), (PositionFields.Count, Sketch.Number(12)));
        var seats = SeatColumns.Of(new Sketch().Seat("A", "Ada", "cpo").Seat("B", "Bo", "pm", under: "A").Add(crew).Seat("D", "Dee", "apm", under: "C").At());

        Assert.Equal([SeatColumns.AtTheTop, 0, SeatColumns.UnknownManager], seats.Managers);
    }

    private static SeatColumns Columns(int[] managers, short[] levels, long[] costs, bool[] vacant) => new()
    {
        Ids = SeatIds.Of(Array.ConvertAll(Enumerable.Range(0, managers.Length).ToArray(), seat => $"S{seat}")),
        Managers = managers,
        Levels = levels,
        Costs = costs,
        Vacant = vacant,
    };

    /// <summary>The seat and all above it; null where a circle comes.</summary>
    private static List<int>? ChainOf(int seat, int[] managers)
    {
        var chain = new List<int>();
        for (var at = seat; at >= 0; at = managers[at])
        {
            if (chain.Contains(at))
                return null;
            chain.Add(at);
        }
        return chain;
    }

    private static bool IsOnCircle(int seat, int[] managers)
    {
        var at = managers[seat];
        for (var steps = 0; steps < managers.Length && at >= 0 && at != seat; steps++)
            at = managers[at];
        return at == seat;
    }
}
