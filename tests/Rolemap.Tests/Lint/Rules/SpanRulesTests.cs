using Rolemap.Entries;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class SpanTooWideTests
{
    [Theory, InlineData(7, 0), InlineData(8, 1)]
    public void The_most_of_the_role_is_allowed(int reports, int findings) =>
        Assert.Equal(findings, Lead("captain", reports).Findings(new SpanTooWide()).Length);

    [Theory, InlineData("knowledge-work", 8, 0), InlineData("knowledge-work", 9, 1), InlineData("enterprise", 12, 0), InlineData("enterprise", 13, 1)]
    public void Without_a_span_in_the_role_the_profile_decides(string profile, int reports, int findings) =>
        Assert.Equal(findings, Lead("admiral", reports).Profile(profile).Findings(new SpanTooWide()).Length);

    [Theory, InlineData(5, 0), InlineData(6, 1)]
    public void What_the_company_sets_goes_before_the_role(int reports, int findings) =>
        Assert.Equal(findings, Lead("captain", reports).Set("RM102", RuleSettingFields.Max, 5).Findings(new SpanTooWide()).Length);

    [Fact]
    public void The_text_names_the_manager_the_span_and_the_band()
    {
        var finding = Assert.Single(Lead("captain", 8).Findings(new SpanTooWide()));

        Assert.Equal("M Name has 8 direct reports (band for Captain: 2-7)", finding.Message);
        Assert.Equal([("span", 8m), ("min", 2m), ("max", 7m), ("median", 8m), ("p90", 8m)], finding.Numbers);
        Assert.Equal("position:M", finding.Subject.ToString());
    }

    [Fact]
    public void Vacant_seats_count_for_their_manager() =>
        Assert.Single(Lead("captain", 7).Seat("V", "maker", "M", vacant: true).Findings(new SpanTooWide()));

    [Fact]
    public void A_seat_that_stands_for_several_is_no_report() =>
        Assert.Empty(Lead("captain", 7).Seat("S", null, "M", more: (PositionFields.Count, Make.Number(90))).Findings(new SpanTooWide()));

    [Fact]
    public void A_vacant_manager_is_for_another_rule() =>
        Assert.Empty(new Company().Seat("M", "captain", vacant: true).Seats(9, "R", "maker", "M").Findings(new SpanTooWide()));

    [Fact]
    public void Functions_written_down_in_part_are_not_judged() =>
        Assert.Empty(new Company().PartlyCovered("sales").Seat("M", null, more: (PositionFields.Function, Make.Text("sales"))).Seats(20, "R", "maker", "M").Findings(new SpanTooWide()));

    [Fact]
    public void Nobody_is_a_report_of_their_own() =>
        Assert.Empty(new Company().Seat("M", "captain", "M").Seats(7, "R", "maker", "M").Findings(new SpanTooWide()));

    internal static Company Lead(string role, int reports) => new Company().Seat("M", role).Seats(reports, "R", "maker", "M");
}

public sealed class SpanTooNarrowTests
{
    [Theory, InlineData(0, 0), InlineData(1, 1), InlineData(2, 0)]
    public void One_report_is_too_few_and_none_is_for_another_rule(int reports, int findings) =>
        Assert.Equal(findings, SpanTooWideTests.Lead("captain", reports).Findings(new SpanTooNarrow()).Length);

    [Theory, InlineData(2, 1), InlineData(3, 0)]
    public void What_the_company_sets_goes_before_the_role(int reports, int findings) =>
        Assert.Equal(findings, SpanTooWideTests.Lead("captain", reports).Set("RM103", RuleSettingFields.Min, 3).Findings(new SpanTooNarrow()).Length);

    [Fact]
    public void Heads_that_one_entry_stands_for_count() =>
        Assert.Empty(SpanTooWideTests.Lead("captain", 1).Seat("S", null, "M", more: (PositionFields.Count, Make.Number(3))).Findings(new SpanTooNarrow()));

    [Fact]
    public void An_individual_contributor_is_for_another_rule() =>
        Assert.Empty(SpanTooWideTests.Lead("sage", 1).Findings(new SpanTooNarrow()));

    [Fact]
    public void It_is_off_in_a_startup() =>
        Assert.Empty(SpanTooWideTests.Lead("captain", 1).Profile("startup").Findings(new SpanTooNarrow()));

    [Fact]
    public void The_text_speaks_of_one_report_in_the_singular() =>
        Assert.Equal("M Name has 1 direct report (band for Captain: 2-7)", Assert.Single(SpanTooWideTests.Lead("captain", 1).Findings(new SpanTooNarrow())).Message);
}

public sealed class ManagerWithoutReportsTests
{
    [Fact]
    public void A_managers_role_without_reports_is_found() =>
        Assert.Equal(["position:M"], new Company().Seat("M", "captain").Findings(new ManagerWithoutReports()).Select(finding => finding.Subject.ToString()));

    [Fact]
    public void A_vacant_report_is_a_report() =>
        Assert.Empty(new Company().Seat("M", "captain").Seat("V", "maker", "M", vacant: true).Findings(new ManagerWithoutReports()));

    [Fact]
    public void Heads_that_one_entry_stands_for_are_people_to_manage() =>
        Assert.Empty(new Company().Seat("M", "captain").Seat("S", null, "M", more: (PositionFields.Count, Make.Number(3))).Findings(new ManagerWithoutReports()));

    [Theory, InlineData("maker"), InlineData("wanderer"), InlineData(null), InlineData("unheard-of")]
    public void Other_roles_need_no_reports(string? role) => Assert.Empty(new Company().Seat("M", role).Findings(new ManagerWithoutReports()));

    [Fact]
    public void Managing_only_oneself_is_managing_nobody() =>
        Assert.Single(new Company().Seat("M", "captain", "M").Findings(new ManagerWithoutReports()));

    [Fact]
    public void A_vacant_seat_is_for_another_rule() => Assert.Empty(new Company().Seat("M", "captain", vacant: true).Findings(new ManagerWithoutReports()));
}

public sealed class IcWithReportsTests
{
    [Fact]
    public void A_role_that_manages_nobody_should_have_no_reports()
    {
        var finding = Assert.Single(SpanTooWideTests.Lead("sage", 2).Findings(new IcWithReports()));

        Assert.Equal("M Name has 2 direct reports, but Sage is a role that manages nobody", finding.Message);
        Assert.Equal([("span", 2m)], finding.Numbers);
    }

    [Theory, InlineData("captain"), InlineData("wanderer"), InlineData(null)]
    public void Roles_that_manage_or_say_nothing_may_have_reports(string? role) =>
        Assert.Empty(new Company().Seat("M", role).Seats(2, "R", "maker", "M").Findings(new IcWithReports()));

    [Fact]
    public void An_empty_seat_is_for_another_rule() =>
        Assert.Empty(new Company().Seat("M", "sage", vacant: true).Seats(2, "R", "maker", "M").Findings(new IcWithReports()));
}

public sealed class VacantManagerTests
{
    [Fact]
    public void An_empty_seat_with_reports_is_found_where_it_says_since_when()
    {
        var company = new Company().Seat("V", "captain", vacant: true, more: [(PositionFields.Title, Make.Text("Captain of the north")), (PositionFields.VacantSince, Make.Day("2026-01"))]).Seats(2, "R", "maker", "V");
        var finding = Assert.Single(company.Findings(new VacantManager()));

        Assert.Equal("Captain of the north is vacant since 2026-01-01 with 2 direct reports, and nobody acts in it", finding.Message);
        Assert.Equal(company.Organization.PositionOf("V")!.Value.Entry[PositionFields.VacantSince]!.Line, finding.Place.Line);
    }

    [Theory, InlineData("permanent"), InlineData("acting"), InlineData("interim")]
    public void Anybody_who_holds_it_at_the_day_is_enough(string kind) =>
        Assert.Empty(Held(kind, "2026-06-30", "2026-06-30").Findings(new VacantManager()));

    [Theory, InlineData("2026-07-01", null), InlineData(null, "2026-06-29")]
    public void Somebody_who_has_left_or_will_come_is_not(string? from, string? until) =>
        Assert.Single(Held("acting", from, until).Findings(new VacantManager()));

    [Fact]
    public void An_empty_seat_without_reports_is_no_fault() => Assert.Empty(new Company().Seat("V", "captain", vacant: true).Findings(new VacantManager()));

    [Fact]
    public void A_seat_that_stands_for_several_is_never_empty() =>
        Assert.Empty(new Company().Seat("V", "captain", vacant: true, more: (PositionFields.Count, Make.Number(3))).Seat("R", "maker", "V").Findings(new VacantManager()));

    private static Company Held(string kind, string? from, string? until)
    {
        var holder = Make.Part(HolderFields.Shape, (HolderFields.Person, Make.Text("H")), (HolderFields.Kind, Make.Text(kind)), (HolderFields.From, Make.Day(from)), (HolderFields.Until, Make.Day(until)));
        return new Company().Seat("V", "captain", vacant: true, more: (PositionFields.Holders, Make.List(holder))).Seat("R", "maker", "V");
    }
}

public sealed class ReportOutranksManagerTests
{
    [Theory, InlineData("sage", "captain", 1), InlineData("captain", "captain", 0), InlineData("veteran", "captain", 0), InlineData("wanderer", "novice", 0), InlineData("sage", "unheard-of", 0)]
    public void Only_a_higher_rank_is_a_fault(string report, string manager, int findings) =>
        Assert.Equal(findings, new Company().Seat("M", manager).Seat("R", report, "M").Findings(new ReportOutranksManager()).Length);

    [Fact]
    public void The_text_names_both_with_their_roles_and_points_at_the_line()
    {
        var company = new Company().Seat("M", "captain").Seat("R", "sage", "M");
        var finding = Assert.Single(company.Findings(new ReportOutranksManager()));

        Assert.Equal("R Name (Sage) reports to M Name (Captain)", finding.Message);
        Assert.Equal(company.Organization.PositionOf("R")!.Value.Entry[PositionFields.Manager]!.Line, finding.Place.Line);
        Assert.Equal("position:R", finding.Subject.ToString());
    }

    [Theory, InlineData(5, 5, 0), InlineData(6, 5, 1)]
    public void Grades_of_seats_decide_also_without_roles(int report, int manager, int findings) =>
        Assert.Equal(findings, Graded(null, report, null, manager).Findings(new ReportOutranksManager()).Length);

    [Fact]
    public void The_grade_of_a_seat_goes_before_that_of_its_role() =>
        Assert.Single(Graded("maker", 5, "captain", null).Findings(new ReportOutranksManager()));

    [Fact]
    public void Grades_of_seats_are_shown() =>
        Assert.Equal("R Name (Maker, grade 6) reports to M Name (grade 5)", Assert.Single(Graded("maker", 6, null, 5).Findings(new ReportOutranksManager())).Message);

    [Fact]
    public void A_vacant_manager_is_judged_too() =>
        Assert.Equal("R Name (Sage) reports to the vacant Captain", Assert.Single(new Company().Seat("M", "captain", vacant: true).Seat("R", "sage", "M").Findings(new ReportOutranksManager())).Message);

    [Fact]
    public void Without_grades_rungs_of_one_track_decide()
    {
        var framework = new Frameworks.Framework(EntrySet.Of([Ladder.Role("low", "craft", 1), Ladder.Role("high", "craft", 2), Ladder.Role("other", "lead", 9)]));

        Assert.Equal(["position:R"], new Company(framework).Seat("M", "low").Seat("R", "high", "M").Seat("S", "other", "M").Subjects(new ReportOutranksManager()));
    }

    private static Company Graded(string? reportRole, int? report, string? managerRole, int? manager) =>
        new Company().Seat("M", managerRole, more: (PositionFields.Grade, Make.Number(manager))).Seat("R", reportRole, "M", more: (PositionFields.Grade, Make.Number(report)));
}
