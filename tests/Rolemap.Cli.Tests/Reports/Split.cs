using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;
using Rolemap.Tests;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Cli.Tests.Reports;

/// <summary>A group PM with nine reports, three of whom move to another who had one.</summary>
internal static class Split
{
    public static readonly Sketch Company = Drawn();

    public static readonly Difference Difference = Between(Company, Moved(Company, "S7", "S8", "S9")) with
    {
        Scenario = new Scenario { Id = "split", Title = "Split the group", Effective = new DateOnly(2026, 9, 1), Changes = ChangeList.Empty },
    };

    public static Difference Between(Sketch before, Sketch after) =>
        Difference.Between(before.At("2026-09-01"), after.At("2026-09-01"), [new SpanTooWide(), new SpanTooNarrow()], includePrivate: false);

    public static Sketch Moved(Sketch company, params string[] seats) =>
        seats.Aggregate(company, (sketch, seat) => sketch.With($"position:{seat}", PositionFields.Manager, Text("G2")));

    private static Sketch Drawn()
    {
        var sketch = new Sketch().Seat("G1", "Gus", "group-pm").Seat("G2", "Gia", "group-pm").Seat("T1", "Tom", "pm", "G2")
            .Add(Entry.Of(AcceptanceFields.Shape, (AcceptanceFields.Rule, Text("RM103")), (AcceptanceFields.Subject, Text("position:G2")), (AcceptanceFields.Reason, Text("still growing"))));
        for (var i = 1; i <= 9; i++)
            sketch.Seat($"S{i}", $"Sam {i}", "pm", "G1");
        return sketch;
    }
}
