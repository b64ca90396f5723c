using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class ReportingCycleTests
{
    [Fact]
    public void Each_circle_is_one_finding_that_names_its_members()
    {
        var company = new Company().Seat("A", manager: "B").Seat("B", manager: "C").Seat("C", manager: "A").Seat("D", manager: "A").Seat("X", manager: "Y").Seat("Y", manager: "X");
        var findings = company.Findings(new ReportingCycle());

        Assert.Equal(["3 reporting lines run in a circle: A Name (A) > B Name (B) > C Name (C) > A Name (A)", "2 reporting lines run in a circle: X Name (X) > Y Name (Y) > X Name (X)"],
            findings.Select(finding => finding.Message));
        Assert.Equal(["position:A", "position:X"], findings.Select(finding => finding.Subject.ToString()));
        Assert.Equal(company.Organization.PositionOf("A")!.Value.Entry[PositionFields.Manager]!.Line, findings[0].Place.Line);
    }

    [Fact]
    public void A_long_circle_names_six()
    {
        var company = new Company();
        for (var i = 0; i < 9; i++)
            company.Seat($"S{i}", manager: $"S{(i + 1) % 9}");

        Assert.EndsWith("S5 Name (S5) > 3 more > S0 Name (S0)", Assert.Single(company.Findings(new ReportingCycle())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_that_is_its_own_manager_is_for_another_rule() => Assert.Empty(new Company().Seat("A", manager: "A").Findings(new ReportingCycle()));
}

public sealed class SelfManagerTests
{
    [Fact]
    public void At_the_top_the_fix_leaves_the_manager_out()
    {
        var finding = Assert.Single(new Company().Seat("A", manager: "A").Seat("B", manager: "A").Findings(new SelfManager()));

        Assert.Equal("A Name (A) is written as the manager of the same seat", finding.Message);
        Assert.Null(Assert.Single(finding.Fix).After![PositionFields.Manager]);
    }

    [Fact]
    public void Where_somebody_else_is_at_the_top_people_choose() =>
        Assert.Empty(Assert.Single(new Company().Seat("A", manager: "A").Seat("B").Findings(new SelfManager())).Fix);

    [Fact]
    public void Of_two_own_managers_neither_is_the_top_for_sure() =>
        Assert.All(new Company().Seat("A", manager: "A").Seat("B", manager: "B").Findings(new SelfManager()), finding => Assert.Empty(finding.Fix));

    [Fact]
    public void A_circle_of_two_is_for_another_rule() => Assert.Empty(new Company().Seat("A", manager: "B").Seat("B", manager: "A").Findings(new SelfManager()));
}

public sealed class UnknownManagerTests
{
    [Fact]
    public void The_nearest_position_is_named_and_set()
    {
        var company = new Company().Seat("lead-north").Seat("lead-south").Seat("B", manager: "lead-noth");
        var finding = Assert.Single(company.Findings(new UnknownManager()));

        Assert.Equal("position:B has manager: lead-noth, but there is no such position; did you mean lead-north?", finding.Message);
        Assert.Equal("lead-north", Assert.Single(finding.Fix).After!.Text(PositionFields.Manager));
        Assert.Equal(company.Organization.PositionOf("B")!.Value.Entry[PositionFields.Manager]!.Line, finding.Place.Line);
    }

    [Fact]
    public void Several_near_ones_are_named_and_none_is_set()
    {
        var finding = Assert.Single(new Company().Seat("P01").Seat("P03").Seat("B", manager: "P02").Findings(new UnknownManager()));

        Assert.EndsWith("did you mean P01 or P03?", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Fix);
    }

    [Fact]
    public void A_seat_is_never_proposed_as_its_own_manager() =>
        Assert.EndsWith("there is Zebra", Assert.Single(new Company().Seat("P01", manager: "P02").Seat("Zebra").Findings(new UnknownManager())).Message, StringComparison.Ordinal);

    [Theory, InlineData("seat-ninex"), InlineData("seat-nin"), InlineData("saet-nine"), InlineData("seat-nina"), InlineData("SEAT-NINE")]
    public void Among_thousands_one_slip_is_still_found(string written)
    {
        var company = new Company().Seat("seat-nine").Seat("B", manager: written);
        for (var i = 0; i < 1200; i++)
            company.Seat($"filler{i}", manager: "seat-nine");

        Assert.EndsWith("did you mean seat-nine?", Assert.Single(company.Findings(new UnknownManager())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_manager_at_all_is_no_unknown_one() => Assert.Empty(new Company().Seat("A").Findings(new UnknownManager()));
}

public sealed class SeveralRootsTests
{
    [Fact]
    public void The_top_is_the_one_with_the_most_below_it_and_the_others_are_one_finding()
    {
        var company = new Company().Seat("A").Seat("B").Seat("M").Seats(3, "R", "maker", "M");
        var finding = Assert.Single(company.Findings(new SeveralRoots()));

        Assert.Equal("position:A", finding.Subject.ToString());
        Assert.Equal("2 seats have no manager beside the top, M Name (M): A Name (A) and B Name (B)", finding.Message);
        Assert.Equal([("roots", 3m)], finding.Numbers);
    }

    [Fact]
    public void More_than_five_are_counted() =>
        Assert.EndsWith("S5 Name (S5) and 4 more", Assert.Single(Enumerable.Range(0, 10).Aggregate(new Company(), (company, at) => company.Seat($"S{at}")).Findings(new SeveralRoots())).Message, StringComparison.Ordinal);

    [Fact]
    public void One_root_is_right() => Assert.Empty(new Company().Seat("A").Seat("B", manager: "A").Findings(new SeveralRoots()));

    [Fact]
    public void A_seat_that_stands_for_several_is_no_root() =>
        Assert.Empty(new Company().Seat("A").Seat("S", more: (PositionFields.Count, Make.Number(5))).Findings(new SeveralRoots()));

    [Theory, InlineData(false, 0), InlineData(true, 1)]
    public void Where_a_function_is_written_in_part_a_seat_alone_says_nothing(bool hasReport, int findings)
    {
        var company = new Company().PartlyCovered("sales").Seat("A").Seats(3, "R", "maker", "A").Seat("S", more: (PositionFields.Function, Make.Text("sales")));

        Assert.Equal(findings, (hasReport ? company.Seat("T", manager: "S") : company).Findings(new SeveralRoots()).Length);
    }

    [Fact]
    public void An_unknown_manager_makes_no_root() => Assert.Empty(new Company().Seat("A").Seat("B", manager: "Z").Findings(new SeveralRoots()));
}

public sealed class ProductPartCycleTests
{
    [Fact]
    public void A_circle_is_one_finding() =>
        Assert.Equal("2 products are part of each other in a circle: a > b > a", Assert.Single(new Company().Product("a", partOf: "b").Product("b", partOf: "a").Product("c", partOf: "a").Findings(new ProductPartCycle())).Message);

    [Fact]
    public void A_product_that_is_part_of_itself_is_put_right()
    {
        var finding = Assert.Single(new Company().Product("a", partOf: "a").Findings(new ProductPartCycle()));

        Assert.Equal("a is part of itself", finding.Message);
        Assert.Null(Assert.Single(finding.Fix).After![ProductFields.PartOf]);
    }

    [Fact]
    public void A_tree_is_right() => Assert.Empty(new Company().Product("a").Product("b", partOf: "a").Product("c", partOf: "b").Findings(new ProductPartCycle()));
}
