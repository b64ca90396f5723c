using Rolemap.Entries;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class TooManyProductsTests
{
    [Theory, InlineData(3, 0), InlineData(4, 1)]
    public void Three_products_are_allowed(int products, int findings)
    {
        var company = new Company().Seat("A", "veteran");
        for (var i = 1; i <= products; i++)
            company.Product($"p{i}", accountable: ["A"]);

        Assert.Equal(findings, company.Findings(new TooManyProducts()).Length);
    }

    [Fact]
    public void A_line_does_not_count_beside_its_parts()
    {
        var company = new Company().Seat("A", "veteran").Product("line", accountable: ["A"]);
        for (var i = 1; i <= 3; i++)
            company.Product($"p{i}", partOf: "line", accountable: ["A"]);

        Assert.Empty(company.Findings(new TooManyProducts()));
    }
}

public sealed class AccountableOutsideProductTests
{
    [Theory, InlineData("marketing", 1), InlineData("executive", 0), InlineData("product", 0), InlineData("product-ops", 0), InlineData(null, 0)]
    public void A_seat_of_another_function_is_found(string? function, int findings) =>
        Assert.Equal(findings, new Company().Seat("A", more: (PositionFields.Function, Make.Text(function))).Product("p", accountable: ["A"]).Findings(new AccountableOutsideProduct()).Length);

    [Fact]
    public void A_seat_with_a_role_belongs_to_product() =>
        Assert.Empty(new Company().Seat("A", "maker", more: (PositionFields.Function, Make.Text("engineering"))).Product("p", accountable: ["A"]).Findings(new AccountableOutsideProduct()));

    [Fact]
    public void In_a_young_company_anybody_may_hold_a_product() =>
        Assert.Empty(new Company().Profile("startup").Seat("A", more: (PositionFields.Function, Make.Text("engineering"))).Product("p", accountable: ["A"]).Findings(new AccountableOutsideProduct()));
}

public sealed class AccountableNotOnTeamTests
{
    [Fact]
    public void Being_on_none_of_the_teams_is_found() =>
        Assert.Equal(["p is held by A Name (Maker), who works on none of its teams (T1)"], Held("T2").Said(new AccountableNotOnTeam()));

    [Fact]
    public void One_of_several_is_enough() => Assert.Empty(Held("T1").Findings(new AccountableNotOnTeam()));

    [Fact]
    public void A_manager_holds_a_product_through_reports() => Assert.Empty(Held("T2", "captain").Findings(new AccountableNotOnTeam()));

    [Fact]
    public void Where_several_are_accountable_another_rule_speaks() =>
        Assert.Empty(Teams().Seat("A", "maker", more: (PositionFields.Teams, Make.List("T2"))).Seat("B", "maker")
            .Product("p", accountable: ["A", "B"], more: (ProductFields.Teams, Make.List("T1"))).Findings(new AccountableNotOnTeam()));

    private static Company Held(string team, string role = "maker") =>
        Teams().Seat("A", role, more: (PositionFields.Teams, Make.List(team))).Product("p", accountable: ["A"], more: (ProductFields.Teams, Make.List("T1")));

    private static Company Teams() => new Company().Team("T1").Team("T2");
}

public sealed class ProductWithoutVisionTests
{
    [Theory, InlineData(null, 1), InlineData("", 1), InlineData("Paid at the door", 0)]
    public void A_text_is_asked_for(string? vision, int findings) =>
        Assert.Equal(findings, Directed.Company(Make.Direction(vision, "First")).Findings(new ProductWithoutVision()).Length);

    [Fact]
    public void Where_no_product_has_a_direction_it_says_so_once() => Assert.Equal("no product has a direction", new Company().Product("p").Lack(new ProductWithoutVision()));

    [Fact]
    public void Where_there_are_no_products_there_is_nothing_to_judge() => Assert.Null(new Company().Seat("A").Lack(new ProductWithoutVision()));
}

public sealed class ProductWithoutStrategyTests
{
    [Fact]
    public void Each_product_without_one_is_found() =>
        Assert.Equal(["product:p", "product:q"], Directed.Company(Make.Direction("Paid")).Product("q").Subjects(new ProductWithoutStrategy()));

    [Fact]
    public void One_line_is_enough() => Assert.Empty(Directed.Company(Make.Direction("Paid", "Cards first")).Findings(new ProductWithoutStrategy()));
}

public sealed class ProductServesNoGoalTests
{
    [Fact]
    public void A_part_is_served_by_its_whole() =>
        Assert.Equal(["product:q"], Directed.Company(Make.Direction(serves: "goal:g")).Product("part", partOf: "p").Product("part-of-part", partOf: "part").Product("q").Subjects(new ProductServesNoGoal()));

    [Fact]
    public void Where_none_says_what_it_serves_it_says_so_once() =>
        Assert.Equal("no product says what it serves", Directed.Company(Make.Direction("Paid")).Lack(new ProductServesNoGoal()));
}

public sealed class ProductWithoutRoadmapTests
{
    [Fact]
    public void A_line_has_one_through_its_parts() =>
        Assert.Equal(["product:q"], Directed.Company(Make.Direction(roadmap: Make.Outcome("now"))).Product("line").Product("part", partOf: "line", more: (ProductFields.Direction, Make.Direction(roadmap: Make.Outcome("now"))))
            .Product("q").Subjects(new ProductWithoutRoadmap()));

    [Fact]
    public void Where_none_has_one_it_says_so_once() => Assert.Equal("no product has a roadmap", Directed.Company(Make.Direction("Paid")).Lack(new ProductWithoutRoadmap()));
}

public sealed class GoalWithoutProductTests
{
    [Fact]
    public void A_goal_that_nothing_serves_is_found() =>
        Assert.Equal(["No product serves goal:h (More)"], Goals(Directed.Company(Make.Direction(serves: "goal:g"))).Said(new GoalWithoutProduct()));

    [Fact]
    public void Without_products_nothing_can_serve() => Assert.Empty(Goals(new Company()).Findings(new GoalWithoutProduct()));

    [Fact]
    public void Where_no_product_says_what_it_serves_it_says_so_once() => Assert.Equal("no product says what it serves", Goals(new Company().Product("p")).Lack(new GoalWithoutProduct()));

    private static Company Goals(Company company) => company.Add(GoalFields.Shape, (GoalFields.Id, Make.Text("g"))).Add(GoalFields.Shape, (GoalFields.Id, Make.Text("h")), (GoalFields.Title, Make.Text("More")));
}

public sealed class RoadmapOutcomeOverdueTests
{
    [Theory, InlineData("2026-05-30", 0), InlineData("2026-05-29", 1), InlineData("2026-06", 0), InlineData("2027-01", 0)]
    public void A_month_has_until_its_end(string due, int findings) =>
        Assert.Equal(findings, Directed.Company(Make.Direction(roadmap: Make.Outcome("now", "A", due))).Findings(new RoadmapOutcomeOverdue()).Length);

    [Fact]
    public void Where_none_is_due_it_says_so_once() =>
        Assert.Equal("no outcome on a roadmap says when it is due", Directed.Company(Make.Direction(roadmap: Make.Outcome("now", "A"))).Lack(new RoadmapOutcomeOverdue()));
}

public sealed class RoadmapOutcomeWithoutHolderTests
{
    [Theory, InlineData("now", null, 1), InlineData("now", "A", 0), InlineData("now", "V", 1), InlineData("next", null, 0), InlineData("now", "gone", 0)]
    public void What_is_worked_on_now_needs_somebody(string horizon, string? holder, int findings) =>
        Assert.Equal(findings, Directed.Company(Make.Direction(roadmap: [Make.Outcome(horizon, holder), Make.Outcome("later", "A")])).Seat("V", "maker", vacant: true).Findings(new RoadmapOutcomeWithoutHolder()).Length);

    [Fact]
    public void Where_none_names_a_holder_it_says_so_once() =>
        Assert.Equal("no outcome on a roadmap names its holder", Directed.Company(Make.Direction(roadmap: Make.Outcome("now"))).Lack(new RoadmapOutcomeWithoutHolder()));
}

public sealed class RoadmapWithoutNowTests
{
    [Theory, InlineData("now", 0), InlineData("next", 1)]
    public void Something_is_done_now(string horizon, int findings) =>
        Assert.Equal(findings, Directed.Company(Make.Direction(roadmap: [Make.Outcome(horizon), Make.Outcome("later")])).Findings(new RoadmapWithoutNow()).Length);

    [Fact]
    public void Without_horizons_it_says_so_once() => Assert.Equal("no outcome on a roadmap has a horizon", Directed.Company(Make.Direction(roadmap: Make.Outcome())).Lack(new RoadmapWithoutNow()));
}

public sealed class RoadmapHolderElsewhereTests
{
    [Theory, InlineData("A", 0), InlineData("M", 0), InlineData("T", 0), InlineData("X", 1), InlineData("gone", 0)]
    public void A_holder_belongs_by_line_or_by_team(string holder, int findings) =>
        Assert.Equal(findings, new Company().Team("T1").Seat("M", "captain").Seat("A", "maker", "M").Seat("X", "maker").Seat("T", "maker", more: (PositionFields.Teams, Make.List("T1")))
            .Product("p", accountable: ["A"], more: [(ProductFields.Teams, Make.List("T1")), (ProductFields.Direction, Make.Direction(roadmap: Make.Outcome("now", holder)))]).Findings(new RoadmapHolderElsewhere()).Length);
}

public sealed class RoadmapShorterThanRoleTests
{
    [Theory, InlineData("2027-06-30", 0), InlineData("2027-06-29", 1)]
    public void The_horizon_of_the_role_is_the_least(string due, int findings) =>
        Assert.Equal(findings, Planned("free", due).Findings(new RoadmapShorterThanRole()).Length);

    [Fact]
    public void What_is_about_to_end_is_not_judged() => Assert.Empty(Planned("young", "2026-07").Findings(new RoadmapShorterThanRole()));

    [Fact]
    public void The_text_says_both_times() => Assert.Equal(["p (free) has a roadmap until 2026-12-30, 6 months ahead; A Name (seer) plans 12 months ahead"], Planned("free", "2026-12-30").Said(new RoadmapShorterThanRole()));

    private static Company Planned(string stage, string due)
    {
        var seer = Ladder.Role("seer", reach: "product");
        seer = seer.With(Frameworks.RoleFields.Scope, Make.Part(Frameworks.ScopeFields.Shape, (Frameworks.ScopeFields.HorizonMonths, Make.Number(12))));
        var framework = new Frameworks.Framework(EntrySet.Of([.. Ladder.Framework.Entries.All, seer]));
        return new Company(framework).Seat("A", "seer").Product("p", stage, accountable: ["A"], more: (ProductFields.Direction, Make.Direction(roadmap: Make.Outcome("now", "A", due))));
    }
}

internal static class Directed
{
    /// <summary>One product with a direction, held by a maker.</summary>
    public static Company Company(Value direction) => new Company().Seat("A", "maker").Product("p", accountable: ["A"], more: (ProductFields.Direction, direction));
}
