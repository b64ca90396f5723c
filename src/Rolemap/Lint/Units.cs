using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Shares within the units of an organization: a unit is a seat and all below it.</summary>
/// <remarks>
/// Of units that lie in each other only the smallest that goes beyond the limit is named, so that one crowded corner does not
/// colour everything above it. Seats that stand for several and functions written down in part are left out by the callers.
/// </remarks>
internal sealed class Units
{
    private readonly Organization organization;
    private const long One = 1L << 32;

    // Two counts in one number, so that each seat is looked at once: what counts in the upper half, what is judged in the lower.
    private readonly SubtreeTotals counted;
    private readonly long fewest;

    /// <summary>Counts what is judged and what counts among it.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="fewest">Units with fewer that are judged say nothing.</param>
    /// <param name="isJudged">What is counted.</param>
    /// <param name="counts">What of it goes into the share.</param>
    public Units(Organization organization, decimal fewest, Func<Position, bool> isJudged, Func<Position, bool> counts)
    {
        (this.organization, this.fewest) = (organization, Math.Max(1, (long)Math.Ceiling(fewest)));
        counted = organization.Totals(position => !isJudged(position) ? 0 : counts(position) ? One + 1 : 1);
    }

    /// <summary>The smallest units whose share is above a limit in percent.</summary>
    public IEnumerable<Unit> Above(decimal percent)
    {
        Position[] beyond = [.. organization.Positions.Where(position => IsAbove(position, percent)).OrderBy(position => position.Run.Offset)];
        return beyond.Where((unit, at) => at + 1 == beyond.Length || !beyond[at + 1].IsUnder(unit)).Select(Of);
    }

    /// <summary>The shares of all units that are large enough, in percent.</summary>
    public IEnumerable<decimal> Shares() => organization.Positions.Where(IsLargeEnough).Select(position => Of(position).Percent);

    /// <summary>Most seats have nobody below them: looked at no further.</summary>
    private bool IsLargeEnough(Position position) => position.SubtreeCount >= fewest && WholeOf(position) >= fewest;

    private bool IsAbove(Position position, decimal percent) => IsLargeEnough(position) && PartOf(position) * 100m > percent * WholeOf(position);

    private long PartOf(Position position) => counted.Of(position) / One;

    private long WholeOf(Position position) => counted.Of(position) % One;

    private Unit Of(Position head) => new(head, PartOf(head), WholeOf(head));
}

/// <summary>A seat and all below it, with a share.</summary>
/// <param name="Head">The seat at its head.</param>
/// <param name="Part">How many go into the share.</param>
/// <param name="Whole">How many there are.</param>
internal readonly record struct Unit(Position Head, long Part, long Whole)
{
    /// <summary>The share in percent.</summary>
    public decimal Percent => Math.Round(Part * 100m / Whole, 1);

    /// <summary>What the head is called after "under": "Ada Brandt", "the vacant Director of Product".</summary>
    public string Under => Head.IsVacant ? $"the {Head.Label}" : Head.Label;

    /// <summary>A finding: a sentence with its share and the limit.</summary>
    public Finding Finding(string sentence, decimal max) =>
        new(Head.Ref, Head.Place, $"{sentence}: {Wording.Number(Percent)} % (at most {Wording.Number(max)} %)")
        {
            Numbers = [("percent", Percent), ("part", Part), ("whole", Whole), ("max", max)],
        };
}
