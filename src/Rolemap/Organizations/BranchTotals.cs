using System.Collections.Immutable;

namespace Rolemap.Organizations;

/// <summary>How many stand in every branch of an organization. Built in one pass; a branch is then two look-ups. Immutable.</summary>
public sealed class BranchTotals
{
    private readonly int[] seats;
    private readonly int[] vacant;
    private readonly long[] heads;

    private BranchTotals(int positions) => (seats, vacant, heads) = (new int[positions + 1], new int[positions + 1], new long[positions + 1]);

    /// <summary>The seats above which nobody stands, the largest branch first, then by id.</summary>
    public ImmutableArray<Position> Tops { get; private init; } = [];

    /// <summary>What stands at and below a seat.</summary>
    public Branch this[Position seat]
    {
        get
        {
            var run = seat.Run;
            var (from, to) = (run.Offset, run.Offset + run.Count);
            return new Branch(seats[to] - seats[from], vacant[to] - vacant[from], heads[to] - heads[from]);
        }
    }

    /// <summary>Counts every branch of an organization.</summary>
    public static BranchTotals Of(Organization organization)
    {
        var tops = organization.Positions.Where(seat => seat.IsTop).OrderByDescending(seat => seat.SubtreeCount).ThenBy(seat => seat.Id, StringComparer.Ordinal);
        var preorder = organization.ReportingLines.Preorder;
        var totals = new BranchTotals(preorder.Length) { Tops = [.. tops] };
        for (var at = 0; at < preorder.Length; at++)
        {
            var seat = new Position(organization, preorder[at]);
            totals.seats[at + 1] = totals.seats[at] + (seat.StandsForSeveral ? 0 : 1);
            totals.vacant[at + 1] = totals.vacant[at] + (seat.IsVacant ? 1 : 0);
            totals.heads[at + 1] = totals.heads[at] + (seat.IsVacant ? 0 : seat.Seats);
        }
        return totals;
    }
}

/// <summary>What stands at and below a seat, itself included.</summary>
/// <param name="Seats">Seats that are written down one by one.</param>
/// <param name="Vacant">Those of them that nobody holds.</param>
/// <param name="Heads">Seats that are held, and those that entries which stand for several stand for.</param>
public readonly record struct Branch(int Seats, int Vacant, long Heads);
