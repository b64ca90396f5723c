using CsCheck;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class OutlineTests
{
    /// <summary>Managers at random: circles, seats under themselves and seats under nobody come by themselves.</summary>
    private static readonly Gen<Organization> Lines = Gen.Int[-1, 60].Array[1, 400].Select(managers =>
    {
        var company = new Company();
        for (var seat = 0; seat < managers.Length; seat++)
            company.Seat(Id(seat), seat % 7 == 0 ? null : "N" + seat, manager: managers[seat] < 0 ? null : Id(managers[seat]));
        return company.Build(Ladder.Standard);
    });

    [Fact]
    public void Whatever_the_lines_a_page_is_never_too_long_and_no_seat_is_unfolded_twice() => Gen.Select(Lines, Gen.Int[1, 6]).Sample((organization, levels) =>
    {
        var outline = Outline.Of(BranchTotals.Of(organization).Tops, levels);
        var rows = RowsOf(outline);
        return rows.Count == outline.Count && rows.Count <= Outline.MostRows && rows.All(row => row.Level <= levels)
            && rows.Where(row => !row.IsAgain).DistinctBy(row => row.Seat).Count() == rows.Count(row => !row.IsAgain)
            && rows.All(row => row.IsAgain || row.Before + row.Below.Count + row.After == row.Seat.Span + row.Seat.Aggregates.Count());
    });

    [Fact]
    public void What_stands_in_a_branch_is_counted_as_by_walking_it() => Lines.Sample(organization =>
    {
        var totals = BranchTotals.Of(organization);
        return organization.Positions.All(seat =>
            totals[seat] == new Branch(seat.Subtree.Count(one => !one.StandsForSeveral), seat.Subtree.Count(one => one.IsVacant), seat.Subtree.Sum(one => one.IsVacant ? 0L : one.Seats)));
    });

    [Fact]
    public void Every_seat_stands_under_exactly_one_top() => Lines.Sample(organization =>
    {
        var tops = BranchTotals.Of(organization).Tops;
        return tops.Sum(top => top.SubtreeCount) == organization.Positions.Count() && tops.Select(top => top.SubtreeCount).SequenceEqual(tops.Select(top => top.SubtreeCount).OrderDescending());
    });

    [Fact]
    public void A_wide_span_is_turned_page_by_page()
    {
        var company = new Company().Seat("A", "Ada");
        for (var seat = 0; seat < 120; seat++)
            company.Seat(Id(seat), "N" + seat, manager: "A");
        var head = company.Build(Ladder.Standard).PositionOf("A")!.Value;

        var page = Outline.Of(head, levels: 2, skip: 100).Tops[0];

        Assert.Equal((100, 20, 0, 120), (page.Before, page.Below.Count, page.After, page.InAll));
        Assert.Equal(Id(100), page.Below[0].Seat.Id);
    }

    [Fact]
    public void Where_a_level_does_not_fit_every_branch_shows_something()
    {
        var company = new Company().Seat("A", "Ada");
        for (var head = 0; head < 40; head++)
        {
            company.Seat("H" + Id(head), "H" + head, manager: "A");
            for (var seat = 0; seat < 30; seat++)
                company.Seat($"{Id(head)}-{Id(seat)}", "N", manager: "H" + Id(head));
        }
        var outline = Outline.Of(company.Build(Ladder.Standard).PositionOf("A")!.Value, levels: 3);

        Assert.All(outline.Tops[0].Below, head => Assert.InRange(head.Below.Count, 3, 4));
    }

    private static string Id(int seat) => seat.ToString("000", System.Globalization.CultureInfo.InvariantCulture);

    private static List<OutlineRow> RowsOf(Outline outline)
    {
        var rows = new List<OutlineRow>();
        var open = new Stack<OutlineRow>(outline.Tops);
        while (open.TryPop(out var row))
        {
            rows.Add(row);
            foreach (var below in row.Below)
                open.Push(below);
        }
        return rows;
    }
}
