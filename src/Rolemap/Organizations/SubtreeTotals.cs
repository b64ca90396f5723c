namespace Rolemap.Organizations;

/// <summary>A number for each seat, added up over the seat and all below it. Built in linear time; a total is two look-ups.</summary>
public sealed class SubtreeTotals
{
    private readonly Organization organization;
    private readonly long[] before;

    internal SubtreeTotals(Organization organization, Func<Position, long> ofOne)
    {
        this.organization = organization;
        var lines = organization.ReportingLines;
        before = new long[lines.Count + 1];
        foreach (var position in organization.Positions)
            if (ofOne(position) is not 0 and var number)
                before[lines.RankOf(position.Index) + 1] = number;
        for (var i = 1; i < before.Length; i++)
            before[i] += before[i - 1];
    }

    /// <summary>The total of a seat and all below it.</summary>
    public long Of(Position position)
    {
        var run = organization.ReportingLines.RunOf(position.Index);
        return before[run.Offset + run.Count] - before[run.Offset];
    }
}
