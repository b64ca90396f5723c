using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>A seat that is shown.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Parent">Which of the shown seats it hangs under, or -1.</param>
/// <param name="Hidden">What stands below it and is not shown.</param>
internal readonly record struct ShownSeat(Position Seat, int Parent, Hidden Hidden);

/// <summary>Which seats a chart shows, and in which order: a branch or all, down to a level.</summary>
internal static class ShownSeats
{
    public static ImmutableArray<ShownSeat> Of(Organization organization, ChartRequest request)
    {
        var totals = new Lazy<BranchTotals>(() => BranchTotals.Of(organization));
        var (shown, path, shut) = (ImmutableArray.CreateBuilder<ShownSeat>(), new List<int>(), request.Levels ?? int.MaxValue);
        foreach (var seat in request.Focus is { } head ? head.Subtree : totals.Value.Tops.SelectMany(top => top.Subtree))
        {
            var lines = organization.ReportingLines;
            var level = lines.DepthOf(seat.Index) - (request.Focus is { } focus ? lines.DepthOf(focus.Index) : 1);
            if (level >= shut)
                continue;
            path.RemoveRange(level, path.Count - level);
            shut = request.Folded.Contains(seat.Id) ? level + 1 : request.Levels ?? int.MaxValue;
            var hidden = level + 1 == shut ? HiddenBelow(seat, totals.Value[seat]) : default;
            shown.Add(new ShownSeat(seat, level == 0 ? -1 : path[^1], hidden));
            path.Add(shown.Count - 1);
        }
        return AssistantsFirst(shown.ToImmutable());
    }

    /// <summary>Whether a seat stands beside the one above it: it assists it, and leads nobody.</summary>
    public static bool IsBeside(ShownSeat shown) => shown.Parent >= 0 && shown.Seat.IsAssistant && shown.Seat.SubtreeCount == 1;

    /// <summary>Those who assist a manager come right after the manager, before the reports.</summary>
    private static ImmutableArray<ShownSeat> AssistantsFirst(ImmutableArray<ShownSeat> shown)
    {
        var beside = Enumerable.Range(0, shown.Length).Where(at => IsBeside(shown[at])).ToLookup(at => shown[at].Parent);
        if (beside.Count == 0)
            return shown;
        var (order, placeOf) = (new List<int>(shown.Length), new int[shown.Length]);
        for (var at = 0; at < shown.Length; at++)
            if (!IsBeside(shown[at]))
                order.AddRange(beside[at].Prepend(at));
        for (var place = 0; place < order.Count; place++)
            placeOf[order[place]] = place;
        return [.. order.Select(at => shown[at] with { Parent = shown[at].Parent < 0 ? -1 : placeOf[shown[at].Parent] })];
    }

    /// <summary>A seat that stands for several counts as all of them; a vacant one is a seat, too.</summary>
    private static Hidden HiddenBelow(Position seat, Branch branch)
    {
        var (ownHeads, ownVacant) = (seat.IsVacant ? 0 : seat.Seats, seat.IsVacant ? 1 : 0);
        return new Hidden(branch.Heads + branch.Vacant - ownHeads - ownVacant, branch.Vacant - ownVacant);
    }
}
