using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class OpeningOverdueTests
{
    [Theory, InlineData("2026-05-30", 0), InlineData("2026-05-29", 1), InlineData("2026-09", 0)]
    public void A_month_has_until_its_end(string planned, int findings) =>
        Assert.Equal(findings, new Company().Opening("R", planned: planned).Findings(new OpeningOverdue()).Length);

    [Fact]
    public void Where_none_says_when_it_says_so_once() => Assert.Equal("no opening says when it is planned", new Company().Opening("R").Lack(new OpeningOverdue()));
}

public sealed class OpeningAboveSeatTests
{
    [Theory, InlineData("veteran", 1), InlineData("maker", 0), InlineData("novice", 0), InlineData("wanderer", 0), InlineData(null, 0)]
    public void A_higher_role_than_the_seats_is_found(string? role, int findings) =>
        Assert.Equal(findings, new Company().Seat("V", "maker", vacant: true).Opening("R", role, "V").Findings(new OpeningAboveSeat()).Length);
}

public sealed class OpeningForFilledSeatTests
{
    [Fact]
    public void A_seat_that_is_held_for_good_is_found() => Assert.Equal(["Opening R is for the seat A, which A Name holds"], new Company().Seat("A", "maker").Opening("R", position: "A").Said(new OpeningForFilledSeat()));

    [Theory, InlineData("acting", null, 0), InlineData("permanent", "2026-08", 0), InlineData("permanent", null, 1)]
    public void Who_acts_or_leaves_makes_room(string kind, string? until, int findings) =>
        Assert.Equal(findings, new Company().Held("A", "maker", null, Make.Holder("X", kind, null, until)).Opening("R", position: "A").Findings(new OpeningForFilledSeat()).Length);
}

public sealed class OpeningWithVacantManagerTests
{
    [Theory, InlineData(true, 1), InlineData(false, 0)]
    public void Somebody_must_be_there_to_hire(bool vacant, int findings) =>
        Assert.Equal(findings, new Company().Seat("M", "captain", vacant: vacant).Opening("R", manager: "M").Findings(new OpeningWithVacantManager()).Length);
}

public sealed class TwoOpeningsForOneSeatTests
{
    [Fact]
    public void The_second_one_is_found() =>
        Assert.Equal(["Opening R2 is for the seat V, and so is opening R1"], new Company().Seat("V", vacant: true).Opening("R1", position: "V").Opening("R2", position: "V").Opening("R3").Said(new TwoOpeningsForOneSeat()));
}

public sealed class VacancyTooOldTests
{
    [Theory, InlineData("2026-01-01", 0), InlineData("2025-12-31", 1)]
    public void Half_a_year_is_allowed(string since, int findings) => Assert.Equal(findings, Vacant(since).Findings(new VacancyTooOld()).Length);

    [Fact]
    public void Where_no_seat_says_since_when_it_says_so_once() => Assert.Equal("no vacant seat says since when", Vacant(null).Lack(new VacancyTooOld()));

    private static Company Vacant(string? since) => new Company().On("RM607").Seat("V", "maker", vacant: true, more: (PositionFields.VacantSince, Make.Day(since)));
}

public sealed class VacancyRateTooHighTests
{
    [Theory, InlineData(1, 0), InlineData(2, 1)]
    public void The_limit_itself_is_allowed(int vacant, int findings)
    {
        var company = new Company().On("RM608", (RuleSettingFields.Min, 10)).Seat("M", "captain").Seats(9 - vacant, "R", "maker", "M");
        for (var i = 1; i <= vacant; i++)
            company.Seat($"V{i}", "maker", "M", vacant: true);

        Assert.Equal(findings, company.Findings(new VacancyRateTooHigh()).Length);
    }
}

public sealed class TitleWithSeveralRolesTests
{
    [Fact]
    public void The_rarer_role_is_found_whatever_the_spelling() =>
        Assert.Equal(["1 seat with the title \"product-maker\" is Veteran, others Maker"],
            Titled(("A", "maker", "Product Maker"), ("B", "maker", "Product Maker"), ("C", "veteran", "product-maker"), ("D", "sage", "Sage")).Said(new TitleWithSeveralRoles()));

    internal static Company Titled(params (string Id, string Role, string Title)[] seats)
    {
        var company = new Company();
        foreach (var (id, role, title) in seats)
            company.Seat(id, role, more: (PositionFields.Title, Make.Text(title)));
        return company;
    }
}

public sealed class RoleWithManyTitlesTests
{
    [Theory, InlineData(3, 0), InlineData(4, 1)]
    public void Three_titles_are_allowed(int titles, int findings) =>
        Assert.Equal(findings, TitleWithSeveralRolesTests.Titled([.. Enumerable.Range(1, titles).Select(at => ($"S{at}", "maker", $"Title {at}"))]).On("RM552").Findings(new RoleWithManyTitles()).Length);
}

public sealed class LimitWithoutEffectTests
{
    [Fact]
    public void A_limit_of_a_rule_that_has_none_is_found()
    {
        var finding = Assert.Single(new Company().Set("RM101", RuleSettingFields.Max, 5).Findings(new LimitWithoutEffect()));

        Assert.Equal("RM101 (vacant-manager) has no limit `max`; it has none, so take it out", finding.Message);
        Assert.Equal(("rule:RM101", "made.yaml"), (finding.Subject.ToString(), finding.Place.File));
    }

    [Fact]
    public void A_limit_of_another_name_is_found_with_those_there_are() =>
        Assert.Equal(["RM301 (engineers-per-pm) has no limit `months`; its limits are min and max"], new Company().Set("RM301", RuleSettingFields.Months, 5).Said(new LimitWithoutEffect()));

    [Theory, InlineData("RM102"), InlineData("RM999")]
    public void A_limit_that_is_there_and_a_rule_that_is_not_are_left_alone(string rule) => Assert.Empty(new Company().Set(rule, RuleSettingFields.Max, 5).Findings(new LimitWithoutEffect()));
}

public sealed class HolderWrittenTwiceTests
{
    [Theory, InlineData("2026-01-01", "2026-01-01", 0), InlineData("2026-01-02", "2026-01-01", 1), InlineData(null, "2026-01-01", 1)]
    public void Times_of_one_person_must_not_overlap(string? until, string from, int findings) =>
        Assert.Equal(findings, new Company().Held("A", "maker", null, Make.Holder("X", null, "2025-01", until), Make.Holder("X", null, from)).Findings(new HolderWrittenTwice()).Length);

    [Fact]
    public void Two_people_may_share_a_seat() => Assert.Empty(new Company().Held("A", "maker", null, Make.Holder("X"), Make.Holder("Y")).Findings(new HolderWrittenTwice()));

    [Fact]
    public void The_short_form_is_a_holder_too() =>
        Assert.Equal(["position:A is held by A Name twice at one time"], new Company().Seat("A", "maker", more: (PositionFields.Holders, Make.List(Make.Holder("A", null, "2026-01")))).Said(new HolderWrittenTwice()));
}

public sealed class GapBetweenHoldersTests
{
    [Theory, InlineData("2025-08-30", 0), InlineData("2025-08-29", 1)]
    public void A_month_between_two_contracts_is_allowed(string until, int findings) =>
        Assert.Equal(findings, new Company().Held("A", "maker", null, Make.Holder("X", null, "2024-01", until), Make.Holder("Y", null, "2025-10-01")).Findings(new GapBetweenHolders()).Length);

    [Fact]
    public void Whoever_overlaps_closes_the_gap() =>
        Assert.Empty(new Company().Held("A", "maker", null, Make.Holder("X", null, "2024-01", "2024-06"), Make.Holder("Z", null, "2024-02", "2025-09-30"), Make.Holder("Y", null, "2025-10-01")).Findings(new GapBetweenHolders()));

    [Fact]
    public void What_is_yet_to_come_is_no_gap() =>
        Assert.Empty(new Company().Held("A", "maker", null, Make.Holder("X", null, "2024-01", "2025-06"), Make.Holder("Y", null, "2026-10-01")).Findings(new GapBetweenHolders()));
}
