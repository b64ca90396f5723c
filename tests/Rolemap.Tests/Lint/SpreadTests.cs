using Rolemap.Lint;
using Rolemap.Lint.Rules;

namespace Rolemap.Tests.Lint;

public sealed class SpreadTests
{
    [Theory]
    [InlineData(new[] { 4 }, 4, 4), InlineData(new[] { 8, 1 }, 4.5, 8), InlineData(new[] { 3, 1, 2 }, 2, 3), InlineData(new[] { 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 }, 5.5, 9)]
    public void The_median_is_the_middle_and_nine_in_ten_are_at_most_the_other(int[] numbers, double median, double nineInTen)
    {
        var spread = Spread.Of(numbers.Select(number => (decimal)number));

        Assert.Equal((numbers.Length, (decimal)median, (decimal)nineInTen), (spread!.Count, spread.Median, spread.NineInTen));
    }

    [Fact]
    public void Of_nothing_there_is_none() => Assert.Null(Spread.Of([]));

    [Fact]
    public void A_finding_carries_the_numbers_of_the_whole_organization()
    {
        var company = new Company().Seat("A", "captain").Seats(9, "Ar", "maker", "A").Seat("B", "captain").Seats(3, "Br", "maker", "B").Seat("C", "captain").Seats(2, "Cr", "maker", "C");

        Assert.Equal([("span", 9m), ("min", 2m), ("max", 7m), ("median", 3m), ("p90", 9m)], Assert.Single(company.Findings(new SpanTooWide())).Numbers);
    }

    [Fact]
    public void An_acceptance_of_a_rule_that_could_not_judge_is_not_unused()
    {
        var organization = new Company().Product("p").Accepted("RM251", "product:p").Organization;
        var report = Linter.Check(organization, RuleBook.All, includePrivate: false);

        Assert.Contains(report.Skipped, skipped => skipped.Rule.Id == "RM251");
        Assert.DoesNotContain(report.Results, result => result.Rule.Id == "RM901");
    }
}
