using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Layers of the functions that are written down in full: seats of other functions are passed through and not counted.</summary>
internal sealed class Layers
{
    // Empty where every seat counts: then a layer is how deep a seat stands.
    private readonly int[] layers = [];

    public Layers(Organization organization, Spans spans)
    {
        if (spans.CoverAll && !organization.HasSeveral)
            return;
        layers = new int[organization.ReportingLines.Count];
        foreach (var root in organization.Positions)
            if (!root.NamesManager)
                foreach (var seat in root.Subtree)
                    layers[seat.Index] = (seat.Manager is { } manager ? layers[manager.Index] : 0) + (spans.IsCovered(seat) && !seat.StandsForSeveral ? 1 : 0);
    }

    /// <summary>The layer of a seat, from 1.</summary>
    public int Of(Position seat) => layers.Length == 0 ? seat.Layer ?? 0 : layers[seat.Index];

    /// <summary>The first seat on the lowest layer under a root.</summary>
    public Position DeepestUnder(Position root) => root.Subtree.Where(seat => !seat.StandsForSeveral).MaxBy(Of);
}
