using Rolemap.Organizations;

namespace Rolemap.Reports;

/// <summary>The tables of spans and layers: how deep and how wide an organization is, what each manager leads, and where its lines are broken.</summary>
/// <remarks>
/// A direct report is a line that runs to a seat, also from the seat itself. What stands on a circle of lines or below one has no layer,
/// and is in no manager's headcount. Built in linear time.
/// </remarks>
public sealed class SpansAndLayers
{
    private readonly SeatColumns seats;
    private readonly Forest lines;
    private readonly long[] costBefore;

    /// <summary>Computes the tables.</summary>
    public SpansAndLayers(SeatColumns seats)
    {
        this.seats = seats;
        lines = seats.Lines;
        costBefore = new long[seats.Count + 1];
        var order = lines.Preorder;
        for (var i = 0; i < order.Length; i++)
            costBefore[i + 1] = checked(costBefore[i] + seats.Costs[order[i]]);
        SeatsOfLayer = Layers();
        ManagersOfSpan = Spans();
    }

    /// <summary>How many seats there are.</summary>
    public int Seats => seats.Count;

    /// <summary>How many seats each layer has, the top first.</summary>
    public IReadOnlyList<int> SeatsOfLayer { get; }

    /// <summary>How many managers have each number of direct reports, from 0 on; at 0 are all who lead nobody.</summary>
    public IReadOnlyList<int> ManagersOfSpan { get; }

    /// <summary>How many seats have at least one direct report.</summary>
    public int Managers => Seats - ManagersOfSpan[0];

    /// <summary>How many seats nobody holds.</summary>
    public int Vacancies => seats.Vacant.AsSpan().Count(true);

    /// <summary>The ids.</summary>
    public SeatIds Ids => seats.Ids;

    /// <summary>The managers that have a layer, in the order of their ids.</summary>
    public IEnumerable<int> Leading => Enumerable.Range(0, Seats).Where(seat => DirectReports(seat) > 0 && !lines.IsCutOff(seat));

    /// <summary>The seats whose level is above that of their manager, in the order of their ids.</summary>
    public IReadOnlyList<int> AboveTheirManager => field ??=
        [.. Enumerable.Range(0, Seats).Where(seat => lines.ParentOf(seat) is >= 0 and var manager && seats.Levels[manager] != SeatColumns.NoLevel && seats.Levels[manager] < seats.Levels[seat])];

    /// <summary>The seats that stand on circles of lines, in the order of their ids.</summary>
    public IReadOnlyList<int> OnCircles => field ??= [.. lines.Cycles.SelectMany(circle => circle).Order()];

    /// <summary>The seats whose manager is written and is nobody's id, in the order of their ids.</summary>
    public IReadOnlyList<int> WithUnknownManager => field ??= [.. Enumerable.Range(0, Seats).Where(seat => seats.Managers[seat] == SeatColumns.UnknownManager)];

    /// <summary>The manager of a seat that has one.</summary>
    public int ManagerOf(int seat) => lines.ParentOf(seat);

    /// <summary>How many lines run to a seat.</summary>
    public int DirectReports(int seat) => lines.Children.CountOf(seat);

    /// <summary>How many seats stand at and below one, itself and the vacant ones included.</summary>
    public int Headcount(int seat) => lines.RunOf(seat).Count;

    /// <summary>What the seats at and below one cost in a year.</summary>
    public long Cost(int seat)
    {
        var run = lines.RunOf(seat);
        return costBefore[run.Offset + run.Count] - costBefore[run.Offset];
    }

    private List<int> Layers()
    {
        var layers = new List<int>();
        for (var seat = 0; seat < Seats; seat++)
        {
            if (lines.IsCutOff(seat))
                continue;
            Count(layers, lines.DepthOf(seat) - 1);
        }
        return layers;
    }

    private List<int> Spans()
    {
        var spans = new List<int> { 0 };
        for (var seat = 0; seat < Seats; seat++)
            Count(spans, DirectReports(seat));
        return spans;
    }

    private static void Count(List<int> counts, int at)
    {
        while (counts.Count <= at)
            counts.Add(0);
        counts[at]++;
    }
}
