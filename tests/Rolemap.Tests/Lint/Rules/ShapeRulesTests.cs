using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class MicroTeamTests
{
    [Theory, InlineData(1, 0), InlineData(2, 1), InlineData(3, 1), InlineData(4, 0)]
    public void Two_and_three_reports_are_a_micro_team(int reports, int findings) =>
        Assert.Equal(findings, SpanTooWideTests.Lead("captain", reports).On("RM111").Findings(new MicroTeam()).Length);

    [Fact]
    public void It_is_off_until_asked_for() => Assert.Empty(SpanTooWideTests.Lead("captain", 2).Findings(new MicroTeam()));

    [Fact]
    public void A_playing_coach_may_have_a_small_team() =>
        Assert.Empty(SpanTooWideTests.Lead("captain", 2).Product("p", accountable: ["M"]).On("RM111").Findings(new MicroTeam()));
}

public sealed class PlayingCoachSpanTooWideTests
{
    [Theory, InlineData(5, 0), InlineData(6, 1)]
    public void The_limit_itself_is_allowed(int reports, int findings) =>
        Assert.Equal(findings, SpanTooWideTests.Lead("captain", reports).Product("p", accountable: ["M"]).Findings(new PlayingCoachSpanTooWide()).Length);

    [Fact]
    public void Who_holds_a_line_holds_it_through_others() =>
        Assert.Empty(SpanTooWideTests.Lead("captain", 6).Product("p", accountable: ["M"]).Product("q", partOf: "p", accountable: ["R1"]).Findings(new PlayingCoachSpanTooWide()));

    [Fact]
    public void The_text_names_the_product_and_the_limit() =>
        Assert.Equal(["M Name has 6 direct reports and holds p too (playing coach: at most 5)"],
            SpanTooWideTests.Lead("captain", 6).Product("p", accountable: ["M"]).Said(new PlayingCoachSpanTooWide()));
}

public sealed class TooManyLayersTests
{
    [Theory, InlineData(4, 0), InlineData(5, 1)]
    public void One_layer_more_than_the_arithmetic_is_allowed(int layers, int findings)
    {
        var company = new Company().Seat("L1", "admiral");
        for (var i = 2; i <= layers; i++)
            company.Seat($"L{i}", "captain", $"L{i - 1}");

        Assert.Equal(findings, company.Seats(20 - layers, "R", "maker", "L1").Findings(new TooManyLayers()).Length);
    }

    [Fact]
    public void Few_seats_are_not_judged() =>
        Assert.Empty(new Company().Seat("A", "admiral").Seat("B", "captain", "A").Seat("C", "maker", "B").Seat("D", "maker", "C").Findings(new TooManyLayers()));

    [Fact]
    public void Seats_of_a_function_written_down_in_part_are_no_layer()
    {
        var company = new Company().PartlyCovered("executive").Seat("L1", more: (PositionFields.Function, Make.Text("executive")));
        for (var i = 2; i <= 5; i++)
            company.Seat($"L{i}", "captain", $"L{i - 1}");

        Assert.Empty(company.Seats(16, "R", "maker", "L1").Findings(new TooManyLayers()));
    }

    [Fact]
    public void The_text_says_what_would_do()
    {
        var company = new Company().Seat("A", "admiral").Seat("B", "captain", "A").Seat("C", "captain", "B").Seat("D", "captain", "C").Seat("E", "captain", "D").Seats(15, "R", "maker", "A");

        Assert.Equal(["5 layers for 20 seats under A Name, down to E Name; 3 would do at 5 reports each (at most 4)"], company.Said(new TooManyLayers()));
    }
}

public sealed class ManagerShareTooHighTests
{
    [Theory, InlineData(3, 0), InlineData(2, 1)]
    public void The_limit_itself_is_allowed(int reports, int findings) =>
        Assert.Equal(findings, SpanTooWideTests.Lead("captain", reports).On("RM114", (RuleSettingFields.Min, 3)).Findings(new ManagerShareTooHigh()).Length);

    [Fact]
    public void Small_units_are_not_judged() => Assert.Empty(SpanTooWideTests.Lead("captain", 2).On("RM114").Findings(new ManagerShareTooHigh()));

    [Fact]
    public void Only_the_smallest_unit_beyond_the_limit_is_named()
    {
        var company = new Company().Seat("A", "admiral").Seat("B", "captain", "A").Seats(2, "R", "maker", "B").On("RM114", (RuleSettingFields.Min, 3));

        Assert.Equal(["position:B"], company.Subjects(new ManagerShareTooHigh()));
    }
}

public sealed class TopHeavyTitlesTests
{
    [Theory, InlineData(4, 1), InlineData(5, 0)]
    public void Roles_that_manage_managers_are_counted(int reports, int findings) =>
        Assert.Equal(findings, SpanTooWideTests.Lead("admiral", reports).On("RM115", (RuleSettingFields.Min, 3)).Findings(new TopHeavyTitles()).Length);

    [Fact]
    public void A_framework_without_such_roles_is_said_once() =>
        Assert.Equal("no role of the framework is said to manage managers",
            new Company(new Framework(EntrySet.Of([Ladder.Role("pm")]))).Seat("A", "pm").On("RM115").Lack(new TopHeavyTitles()));
}

public sealed class SeniorHeavyMixTests
{
    [Theory, InlineData(2, 0), InlineData(3, 1)]
    public void Twice_as_many_are_allowed(int seniors, int findings) =>
        Assert.Equal(findings, new Company().Seat("M", "captain").Seats(seniors, "V", "veteran", "M").Seat("N", "novice", "M").On("RM116", (RuleSettingFields.Min, 3)).Findings(new SeniorHeavyMix()).Length);

    [Fact]
    public void Seniors_without_a_junior_are_found() =>
        Assert.Equal(["3 senior individual contributors to 0 juniors under M Name (at most 2 to 1)"],
            new Company().Seat("M", "captain").Seats(3, "V", "veteran", "M").On("RM116", (RuleSettingFields.Min, 3)).Said(new SeniorHeavyMix()));

    [Fact]
    public void Roles_without_a_reach_are_said_once() =>
        Assert.Equal("no role of the framework says how far it reaches", new Company(new Framework(EntrySet.Of([Ladder.Role("pm")]))).Seat("A", "pm").On("RM116").Lack(new SeniorHeavyMix()));
}

public sealed class ManagerOfEqualRankTests
{
    [Fact]
    public void Managers_of_one_rank_in_one_line_are_found() =>
        Assert.Equal(["B Name (Captain) reports to A Name (Captain), a manager of the same rank"], new Company().Seat("A", "captain").Seat("B", "captain", "A").Said(new ManagerOfEqualRank()));

    [Fact]
    public void A_grade_of_the_seat_goes_before_the_role() =>
        Assert.Empty(new Company().Seat("A", "captain", more: (PositionFields.Grade, Make.Number(6))).Seat("B", "captain", "A").Findings(new ManagerOfEqualRank()));

    [Theory, InlineData("admiral", "captain"), InlineData("sage", "sage"), InlineData("captain", "admiral")]
    public void Other_pairs_are_not(string manager, string report) =>
        Assert.Empty(new Company().Seat("A", manager).Seat("B", report, "A").Findings(new ManagerOfEqualRank()));

    [Fact]
    public void A_circle_is_for_another_rule() => Assert.Empty(new Company().Seat("A", "captain", "B").Seat("B", "captain", "A").Findings(new ManagerOfEqualRank()));
}

public sealed class MissingLayerTests
{
    [Theory, InlineData("novice", 1), InlineData("maker", 1), InlineData("veteran", 0)]
    public void More_than_three_ranks_are_too_many(string role, int findings) =>
        Assert.Equal(findings, new Company().Seat("A", "admiral").Seat("B", role, "A").Findings(new MissingLayer()).Length);

    [Fact]
    public void Ranks_are_counted_and_not_subtracted() =>
        Assert.Equal(["B Name (Maker) reports to A Name (Admiral), 4 ranks above (at most 3)"], new Company().Seat("A", "admiral").Seat("B", "maker", "A").Said(new MissingLayer()));

    [Fact]
    public void A_role_may_report_where_the_framework_says_so()
    {
        var low = Ladder.Role("low", grade: 1).With(RoleFields.ReportsTo, Make.List("top"));
        var framework = new Framework(EntrySet.Of([low, .. Enumerable.Range(2, 4).Select(grade => Ladder.Role($"r{grade}", grade: grade)), Ladder.Role("top", grade: 9)]));

        Assert.Empty(new Company(framework).Seat("A", "top").Seat("B", "low", "A").Findings(new MissingLayer()));
        Assert.Single(new Company(framework).Seat("A", "top").Seat("B", "r2", "A").Set("RM118", RuleSettingFields.Max, 2).Findings(new MissingLayer()));
    }

    [Fact]
    public void A_framework_without_grades_is_said_once() =>
        Assert.Equal("the framework's roles have no grades", new Company(new Framework(EntrySet.Of([Ladder.Role("a"), Ladder.Role("b")]))).Seat("A", "a").Seat("B", "b", "A").Lack(new MissingLayer()));
}

public sealed class SpanFarAboveMedianTests
{
    [Theory, InlineData(6, 0), InlineData(7, 1)]
    public void The_factor_itself_is_allowed(int reports, int findings)
    {
        var company = new Company().On("RM119", (RuleSettingFields.Min, 4));
        foreach (var head in new[] { "A", "B", "C" })
            company.Seat(head, "captain").Seats(2, $"{head}r", "maker", head);

        Assert.Equal(findings, company.Seat("D", "captain").Seats(reports, "Dr", "maker", "D").Findings(new SpanFarAboveMedian()).Length);
    }

    [Fact]
    public void Of_few_managers_the_median_says_little() => Assert.Empty(SpanTooWideTests.Lead("captain", 9).On("RM119").Findings(new SpanFarAboveMedian()));
}

public sealed class ManySingleReportManagersTests
{
    [Theory, InlineData(2, 0), InlineData(3, 1)]
    public void A_quarter_is_allowed(int single, int findings)
    {
        var company = new Company().Seat("A", "admiral");
        for (var i = 1; i <= 7; i++)
            company.Seat($"B{i}", "captain", "A").Seats(i <= single ? 1 : 2, $"B{i}r", "maker", $"B{i}");

        Assert.Equal(findings, company.Findings(new ManySingleReportManagers()).Length);
    }

    [Fact]
    public void Few_managers_are_not_judged() => Assert.Empty(SpanTooWideTests.Lead("captain", 1).Findings(new ManySingleReportManagers()));
}

public sealed class InterimWithoutEndTests
{
    [Theory, InlineData("interim", null, 1), InlineData("acting", null, 1), InlineData("permanent", null, 0), InlineData("interim", "2026-12", 0)]
    public void Acting_and_interim_holders_need_an_end(string kind, string? until, int findings) =>
        Assert.Equal(findings, new Company().Held("A", "maker", null, Make.Holder("X", kind, "2026-05", until)).Findings(new InterimWithoutEnd()).Length);

    [Fact]
    public void One_that_has_not_begun_is_left_alone() =>
        Assert.Empty(new Company().Held("A", "maker", null, Make.Holder("X", "acting", "2026-08")).Findings(new InterimWithoutEnd()));

    [Fact]
    public void The_text_names_person_seat_and_kind() =>
        Assert.Equal(["X Name holds Maker as interim and no end is written"], new Company().Held("A", "maker", null, Make.Holder("X", "interim")).Said(new InterimWithoutEnd()));
}

public sealed class InterimTooLongTests
{
    [Theory, InlineData("2026-01-01", 0), InlineData("2025-12-31", 1)]
    public void Half_a_year_is_allowed(string from, int findings) =>
        Assert.Equal(findings, new Company().Held("A", "maker", null, Make.Holder("X", "acting", from, "2026-12")).Findings(new InterimTooLong()).Length);

    [Fact]
    public void Without_a_first_day_there_is_nothing_to_count() =>
        Assert.Empty(new Company().Held("A", "maker", null, Make.Holder("X", "acting", null, "2026-12")).Findings(new InterimTooLong()));
}

public sealed class ManagementCostTooHighTests
{
    [Theory, InlineData(33, 0), InlineData(34, 1)]
    public void The_limit_itself_is_allowed(int cost, int findings) =>
        Assert.Equal(findings, Costly(cost).Findings(new ManagementCostTooHigh()).Length);

    [Fact]
    public void Part_time_and_number_count() =>
        Assert.Equal(["Managers take 50 % of the cost of all seats (at most 33 %)"],
            new Company().Seat("M", "captain", more: [(PositionFields.Cost, Make.Number(100)), (PositionFields.Fte, Make.Number(0.5m))])
                .Seat("R", "maker", "M", more: (PositionFields.Cost, Make.Number(50))).On("RM123").Said(new ManagementCostTooHigh()));

    [Fact]
    public void Without_costs_it_says_so_once() => Assert.Equal("no seat has a cost", SpanTooWideTests.Lead("captain", 2).On("RM123").Lack(new ManagementCostTooHigh()));

    private static Company Costly(int cost) => new Company().Seat("M", "captain", more: (PositionFields.Cost, Make.Number(cost)))
        .Seat("R", "maker", "M", more: (PositionFields.Cost, Make.Number(100 - cost))).On("RM123");
}

public sealed class PersonInManySeatsTests
{
    [Theory, InlineData(2, 0), InlineData(3, 1)]
    public void Two_seats_are_allowed(int seats, int findings)
    {
        var company = new Company().On("RM124");
        for (var i = 1; i <= seats; i++)
            company.Held($"S{i}", "maker", null, Make.Holder("X"));

        Assert.Equal(findings, company.Findings(new PersonInManySeats()).Length);
    }

    [Fact]
    public void It_is_off_until_asked_for() =>
        Assert.Empty(new Company().Held("A", "maker", null, Make.Holder("X")).Held("B", "maker", null, Make.Holder("X")).Held("C", "maker", null, Make.Holder("X")).Findings(new PersonInManySeats()));
}
