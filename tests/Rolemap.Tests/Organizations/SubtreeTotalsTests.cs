using CsCheck;

namespace Rolemap.Tests.Organizations;

public sealed class SubtreeTotalsTests
{
    [Fact]
    public void A_total_is_the_sum_over_the_seat_and_all_below_it() => Gen.Int[-1, 30].Array[1, 30].Sample(managers =>
    {
        var company = new Company();
        for (var i = 0; i < managers.Length; i++)
            company.Seat($"S{i:00}", manager: managers[i] < 0 ? null : $"S{managers[i]:00}");
        var organization = company.Build(Rolemap.Frameworks.Framework.None);

        var totals = organization.Totals(seat => seat.Id[^1]);

        Assert.All(organization.Positions, seat => Assert.Equal(seat.Subtree.Sum(below => (long)below.Id[^1]), totals.Of(seat)));
    }, iter: 200);
}
