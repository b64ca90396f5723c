using Rolemap.Lint.Rules;

namespace Rolemap.Tests.Lint.Rules;

public sealed class ContradictoryReportsToTests
{
    [Fact]
    public void A_manager_whose_list_leaves_the_report_out_is_found() => Assert.Equal(["b reports to boss, which may manage a and not b"],
        new Draft().Role("a").Role("b", more: Draft.ReportsTo("boss")).Role("boss", more: Draft.People("direct", ["a"])).Messages(new ContradictoryReportsTo()));

    [Fact]
    public void A_report_that_names_other_managers_is_found() => Assert.Equal(["boss may manage a, which reports to chief", "boss may manage chief, which reports to nobody"],
        new Draft().Role("a", more: Draft.ReportsTo("chief")).Role("boss", more: Draft.People("direct", ["a", "chief"])).Role("chief", more: Draft.ReportsTo()).Messages(new ContradictoryReportsTo()));

    [Fact]
    public void What_one_side_leaves_out_contradicts_nothing() => Assert.Empty(new Draft()
        .Role("a").Role("b", more: Draft.ReportsTo("chief")).Role("boss", more: Draft.People("direct", ["a"])).Role("chief", more: Draft.People("managers")).Findings(new ContradictoryReportsTo()));
}

public sealed class ReportsToNonManagerTests
{
    [Theory, InlineData("none", 1), InlineData("may", 0), InlineData("direct", 0), InlineData(null, 0)]
    public void Only_a_role_that_says_it_manages_nobody_is_found(string? manages, int findings) =>
        Assert.Equal(findings, new Draft().Role("a", more: Draft.ReportsTo("b", "unknown")).Role("b", more: Draft.People(manages)).Findings(new ReportsToNonManager()).Length);
}

public sealed class ReportsToLowerRankTests
{
    [Theory, InlineData(5, 4, 1), InlineData(4, 4, 0), InlineData(3, 4, 0)]
    public void Only_a_lower_rank_is_found(int own, int managers, int findings) =>
        Assert.Equal(findings, new Draft().Role("a", more: [Draft.Grade(own), Draft.ReportsTo("b")]).Role("b", more: Draft.Grade(managers)).Findings(new ReportsToLowerRank()).Length);

    [Fact]
    public void Ranks_that_cannot_be_compared_are_left_alone() =>
        Assert.Empty(new Draft().Role("a", 5, "ic", Draft.ReportsTo("b")).Role("b", 1, "lead").Findings(new ReportsToLowerRank()));
}

public sealed class ReportsToCircleTests
{
    [Fact]
    public void A_circle_is_found_once_from_its_first_role() => Assert.Equal(["a reports to c reports to b reports to a"], new Draft()
        .Role("b", more: Draft.ReportsTo("a")).Role("a", more: Draft.ReportsTo("c")).Role("c", more: Draft.ReportsTo("b")).Role("d", more: Draft.ReportsTo("a")).Messages(new ReportsToCircle()));

    [Fact]
    public void A_role_that_names_itself_is_one() => Assert.Equal(["a reports to a"], new Draft().Role("a", more: Draft.ReportsTo("a")).Messages(new ReportsToCircle()));

    [Fact]
    public void Two_ways_up_to_one_top_are_no_circle() => Assert.Empty(new Draft()
        .Role("a", more: Draft.ReportsTo("b", "c")).Role("b", more: Draft.ReportsTo("c", "d")).Role("c", more: Draft.ReportsTo("d")).Role("d").Findings(new ReportsToCircle()));

    [Fact]
    public void Two_circles_apart_are_both_found() => Assert.Equal(["role:a", "role:c"], new Draft()
        .Role("a", more: Draft.ReportsTo("b")).Role("b", more: Draft.ReportsTo("a", "c")).Role("c", more: Draft.ReportsTo("d")).Role("d", more: Draft.ReportsTo("c")).Subjects(new ReportsToCircle()));

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_walked_without_recursion()
    {
        var draft = new Draft();
        for (var i = 0; i < 100_000; i++)
            draft.Role($"r{i}", more: Draft.ReportsTo($"r{(i + 1) % 100_000}"));

        Assert.Single(draft.Findings(new ReportsToCircle()));
    }
}

public sealed class ManagesNobodyYetLeadsTests
{
    [Fact]
    public void Roles_it_may_manage_or_a_span_contradict_it() => Assert.Equal(["a manages nobody, and yet may manage c", "b manages nobody, and yet has a span of up to 3"],
        new Draft().Role("a", more: Draft.People("none", ["c"], (1, 3))).Role("b", more: Draft.People("none", [], (0, 3))).Role("c").Messages(new ManagesNobodyYetLeads()));

    [Fact]
    public void An_empty_list_and_a_span_of_none_do_not() =>
        Assert.Empty(new Draft().Role("a", more: Draft.People("none", [], (0, 0))).Role("b", more: Draft.People("may", ["a"], (0, 3))).Findings(new ManagesNobodyYetLeads()));
}

public sealed class SpanMinAboveMaxTests
{
    [Theory, InlineData(3, 2, 1), InlineData(2, 2, 0), InlineData(null, 2, 0), InlineData(3, null, 0)]
    public void Only_more_than_the_most_is_found(int? min, int? max, int findings) =>
        Assert.Equal(findings, new Draft().Role("a", more: Draft.People("direct", span: (min, max))).Findings(new SpanMinAboveMax()).Length);
}

public sealed class WideSpanOverManagersTests
{
    [Theory, InlineData(15, 0), InlineData(16, 1)]
    public void The_limit_itself_is_allowed(int max, int findings) => Assert.Equal(findings, Above("direct", max).Findings(new WideSpanOverManagers()).Length);

    [Theory, InlineData("may", 1), InlineData("managers", 1), InlineData("none", 0), InlineData(null, 0)]
    public void Without_a_managing_role_below_many_reports_are_the_plan(string? below, int findings) => Assert.Equal(findings, Above(below, 30).Findings(new WideSpanOverManagers()).Length);

    [Fact]
    public void The_seats_at_hand_are_named() => Assert.EndsWith("; there are 2 seats in product here",
        Assert.Single(new Company(Above("direct", 30).Framework).Seat("A").Seat("B").Findings(new WideSpanOverManagers())).Message, StringComparison.Ordinal);

    private static Draft Above(string? below, int max) => new Draft().Role("a", 1, more: Draft.People(below)).Role("b", 2, more: Draft.People("managers", span: (2, max)));
}

public sealed class RoleNoMoveReachesTests
{
    [Fact]
    public void A_role_without_a_way_in_is_found_but_not_the_lowest() =>
        Assert.Equal(["role:c"], new Draft().Role("a", 1).Role("b", 2).Role("c", 3).Move("a", "b").Subjects(new RoleNoMoveReaches()));

    [Fact]
    public void Where_there_are_ways_in_the_lowest_needs_one_too() =>
        Assert.Equal(["role:a"], new Draft().Role("a", 1).Role("b", 2).Move("outside/design", "b", "entry").Subjects(new RoleNoMoveReaches()));

    [Fact]
    public void Without_moves_nothing_is_asked() => Assert.Empty(new Draft().Role("a", 1).Role("b", 2).Findings(new RoleNoMoveReaches()));
}

public sealed class MoveDeadEndTests
{
    [Fact]
    public void A_role_below_the_top_needs_a_way_on() => Assert.Equal(["role:b"], new Draft().Role("a", 1).Role("b", 2).Role("c", 3).Move("a", "b").Subjects(new MoveDeadEnd()));

    [Fact]
    public void The_top_and_roles_without_a_rung_need_none() => Assert.Empty(new Draft().Role("a", 1).Role("b", 2).Role("x").Move("a", "b").Findings(new MoveDeadEnd()));

    [Fact]
    public void Without_moves_nothing_is_asked() => Assert.Empty(new Draft().Role("a", 1).Role("b", 2).Findings(new MoveDeadEnd()));
}

public sealed class PromotionNotUpwardTests
{
    [Theory, InlineData(1, 2, 0), InlineData(2, 2, 1), InlineData(3, 2, 1)]
    public void A_promotion_leads_to_a_higher_rank(int from, int to, int findings) =>
        Assert.Equal(findings, new Draft().Role("a", more: Draft.Grade(from)).Role("b", more: Draft.Grade(to)).Move("a", "b").Findings(new PromotionNotUpward()).Length);

    [Fact]
    public void Other_moves_may_and_unknown_ranks_and_roles_are_left_alone() =>
        Assert.Empty(new Draft().Role("a", 2).Role("b", 1).Role("c").Move("a", "b", "return").Move("a", "c").Move("a", "nobody").Findings(new PromotionNotUpward()));
}

public sealed class PromotionSkipsRungTests
{
    [Fact]
    public void A_rung_between_is_found() => Assert.Equal(["The promotion from a to d skips 2 rungs"],
        new Draft().Role("a", 1).Role("b", 2).Role("c", 3).Role("d", 4).Move("a", "d").Move("b", "c").Messages(new PromotionSkipsRung()));

    [Fact]
    public void A_gap_in_the_numbers_and_another_track_are_no_rung() =>
        Assert.Empty(new Draft().Role("a", 1, "ic").Role("b", 5, "ic").Role("c", 1, "lead").Role("d", 3, "lead").Move("a", "b").Move("a", "d").Findings(new PromotionSkipsRung()));
}

public sealed class SupervisedRoleDecidesTests
{
    [Theory, InlineData("A", 1), InlineData("R", 0)]
    public void Only_the_A_is_found(string letter, int findings) => Assert.Equal(findings, new Draft()
        .Role("novice").Role("maker", more: Draft.People("none", supervises: "novice")).Activity("A1", "build", ("novice", letter), ("maker", "C")).Findings(new SupervisedRoleDecides()).Length);
}

public sealed class ActivityWithoutResponsibleTests
{
    [Fact]
    public void A_role_that_decides_alone_is_found() => Assert.Equal(["activity:A1"], new Draft()
        .Role("maker").Activity("A1", "build", ("maker", "A"), ("data", "C")).Activity("A2", "build", ("maker", "A"), ("data", "R")).Subjects(new ActivityWithoutResponsible()));

    [Fact]
    public void A_function_that_decides_about_its_craft_does_the_work_too() =>
        Assert.Empty(new Draft().Role("maker").Activity("A1", "build", ("engineering", "A"), ("maker", "C")).Activity("A2", "build").Findings(new ActivityWithoutResponsible()));
}

public sealed class StageWithoutActivityTests
{
    [Fact]
    public void A_stage_without_work_is_found() => Assert.Equal(["stage:end"], new Draft().Stage("build").Stage("end").Activity("A1", "build").Activity("A2", "always").Subjects(new StageWithoutActivity()));

    [Fact]
    public void A_lifecycle_without_activities_is_left_alone() => Assert.Empty(new Draft().Stage("build").Findings(new StageWithoutActivity()));
}

public sealed class GateWithoutEvidenceTests
{
    [Fact]
    public void A_gate_that_asks_for_nothing_is_found() => Assert.Equal(["gate:G2"], new Draft().Gate("G1", "a list").Gate("G2").Subjects(new GateWithoutEvidence()));
}
