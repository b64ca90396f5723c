using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Layers of the functions that are written down in full: seats of other functions are passed through and not counted.</summary>
internal sealed class Layers
{
    private readonly Organization organization;

    // Null where every seat counts: then a layer is how deep a seat stands, and a subtree has as many seats as entries.
    private readonly int[]? layers;
    private readonly SubtreeTotals? seats;

    public Layers(Organization organization, Spans spans)
    {
        this.organization = organization;
        if (spans.CoverAll && !organization.HasSeveral)
            return;
        seats = organization.Totals(position => spans.IsCovered(position) ? position.Seats : 0);
        layers = new int[organization.ReportingLines.Count];
        foreach (var root in organization.Positions)
            if (!root.NamesManager)
                foreach (var seat in root.Subtree)
                    layers[seat.Index] = (seat.Manager is { } manager ? layers[manager.Index] : 0) + (spans.IsCovered(seat) && !seat.StandsForSeveral ? 1 : 0);
    }

    /// <summary>The layer of a seat, from 1.</summary>
    public int Of(Position seat) => layers is null ? seat.Layer ?? 0 : layers[seat.Index];

    /// <summary>How many seats that count stand at and below a seat.</summary>
    public long SeatsUnder(Position seat) => seats?.Of(seat) ?? seat.SubtreeCount;

    /// <summary>The first seat on the lowest layer under a root.</summary>
    public Position DeepestUnder(Position root) =>
        layers is null ? new Position(organization, organization.ReportingLines.DeepestUnder(root.Index)) : root.Subtree.Where(seat => !seat.StandsForSeveral).MaxBy(Of);
}
