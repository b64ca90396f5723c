using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>A seat with another number of direct reports than before.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Name">Who holds it after, or before when it is gone; else what it is called.</param>
/// <param name="Before">The number of reports before; null when the seat is new.</param>
/// <param name="After">The number of reports after; null when the seat is gone.</param>
public sealed record SpanChange(Ref Seat, string Name, int? Before, int? After)
{
    internal static ImmutableArray<SpanChange> Between(Organization before, Organization after)
    {
        var changes = new List<SpanChange>();
        foreach (var seat in before.Positions)
            if (Compared(seat, after.PositionOf(seat.Id)) is { } change)
                changes.Add(change);
        foreach (var seat in after.Positions)
            if (before.PositionOf(seat.Id) is null && seat.Span > 0)
                changes.Add(new SpanChange(seat.Ref, Names.LabelOf(seat), null, seat.Span));
        return [.. changes.OrderBy(change => change.Seat)];
    }

    private static SpanChange? Compared(Position was, Position? becomes)
    {
        var (before, after) = (was.Span, becomes?.Span);
        return before == (after ?? 0) ? null : new SpanChange(was.Ref, Names.LabelOf(becomes ?? was), before, after);
    }
}
