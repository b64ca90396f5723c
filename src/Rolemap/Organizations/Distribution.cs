using System.Collections.Immutable;

namespace Rolemap.Organizations;

/// <summary>How spans and layers are spread over an organization, as a picture of its shape. Seats that stand for several do not count.</summary>
/// <param name="ManagersBySpan">At place n, how many seats have exactly n reports; the last place counts that many and more. Place 0 is always 0.</param>
/// <param name="SeatsByLayer">At place n, how many seats stand on layer n + 1; those that a cycle cuts off are on none.</param>
/// <param name="MedianSpan">Half of the managers have at most so many reports; null without managers.</param>
/// <param name="LargestSpan">The most reports anybody has.</param>
public sealed record Distribution(ImmutableArray<int> ManagersBySpan, ImmutableArray<int> SeatsByLayer, int? MedianSpan, int LargestSpan)
{
    /// <summary>Spans from here on are counted together.</summary>
    public const int WideSpan = 16;

    /// <summary>Counts an organization, or those seats of it that are wanted.</summary>
    public static Distribution Of(Organization organization, Func<Position, bool>? wanted = null)
    {
        var spans = new List<int>();
        var layers = new List<int>();
        foreach (var seat in organization.Positions)
        {
            if (seat.StandsForSeveral || wanted?.Invoke(seat) == false)
                continue;
            if (seat.Span > 0)
                spans.Add(seat.Span);
            if (seat.Layer is not { } layer)
                continue;
            while (layers.Count < layer)
                layers.Add(0);
            layers[layer - 1]++;
        }
        spans.Sort();
        var bySpan = new int[WideSpan + 1];
        foreach (var span in spans)
            bySpan[Math.Min(span, WideSpan)]++;
        return new Distribution([.. bySpan], [.. layers], spans.Count == 0 ? null : spans[(spans.Count - 1) / 2], spans.Count == 0 ? 0 : spans[^1]);
    }
}
