namespace Rolemap.Organizations;

/// <summary>A number for each seat, added up over the seat and all below it. Built in linear time; a total is two look-ups.</summary>
public sealed class SubtreeTotals
{
    private readonly Organization organization;
    private readonly long[] before;

    internal SubtreeTotals(Organization organization, Func<Position, long> ofOne)
    {
        this.organization = organization;
        var order = organization.ReportingLines.Preorder;
        before = new long[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
            before[i + 1] = before[i] + ofOne(new Position(organization, order[i]));
    }

    /// <summary>The total of a seat and all below it.</summary>
    public long Of(Position position)
    {
        var run = organization.ReportingLines.RunOf(position.Index);
        return before[run.Offset + run.Count] - before[run.Offset];
    }
}
