using Rolemap.Entries;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class EngineersPerPmTests
{
    [Theory, InlineData(2, 1), InlineData(3, 0), InlineData(12, 0), InlineData(13, 1)]
    public void The_band_itself_is_allowed(int engineers, int findings) =>
        Assert.Equal(findings, new Company().Team("T", engineers).Seat("A", "maker", more: Teams("T")).Findings(new EngineersPerPm()).Length);

    [Fact]
    public void Shares_of_a_third_add_up_to_one() =>
        Assert.Empty(new Company().Team("T", 12).Team("U").Team("V").Seat("A", "maker", more: Teams("T", "U", "V")).Seat("B", "maker", more: Teams("T", "U", "V"))
            .Seat("C", "maker", more: Teams("T", "U", "V")).Findings(new EngineersPerPm()));

    [Fact]
    public void Whoever_reaches_less_than_a_product_or_the_whole_company_does_not_count()
    {
        var company = new Company().Team("T", 19).Seat("A", "veteran", more: Teams("T")).Seat("B", "novice", more: Teams("T")).Seat("C", "sage", more: Teams("T")).Seat("D", "captain", more: Teams("T"));
        var finding = Assert.Single(company.Findings(new EngineersPerPm()));

        Assert.Equal("Team T has 19 engineers to 1 product manager (band: 3-12)", finding.Message);
        Assert.Equal([("engineers", 19m), ("productManagers", 1m), ("each", 19m), ("min", 3m), ("max", 12m), ("median", 19m), ("p90", 19m)], finding.Numbers);
    }

    [Theory, InlineData(null), InlineData("unheard-of"), InlineData("wanderer")]
    public void An_unknown_role_or_reach_counts(string? role) =>
        Assert.Empty(new Company().Team("T", 3).Seat("A", role, more: Teams("T")).Findings(new EngineersPerPm()));

    [Fact]
    public void Engineers_with_a_seat_are_counted_beside_the_heads() =>
        Assert.Single(new Company().Team("T", 12).Seat("A", "maker", more: Teams("T")).Seat("E", more: [.. Teams("T"), (PositionFields.Function, Make.Text("engineering"))]).Findings(new EngineersPerPm()));

    [Fact]
    public void A_seat_may_stand_for_several_engineers() =>
        Assert.Single(new Company().Team("T").Seat("A", "maker", more: Teams("T"))
            .Seat("E", vacant: true, more: [.. Teams("T"), (PositionFields.Function, Make.Text("engineering")), (PositionFields.Count, Make.Number(13))]).Findings(new EngineersPerPm()));

    [Theory, InlineData(12, 0), InlineData(13, 1)]
    public void Engineers_beside_product_people_who_do_not_count_have_no_product_manager(int engineers, int findings) =>
        Assert.Equal(findings, new Company().Team("T", engineers).Seat("A", "novice", more: Teams("T")).Findings(new EngineersPerPm()).Length);

    [Fact]
    public void Teams_without_engineers_or_without_product_people_are_not_judged() =>
        Assert.Empty(new Company().Team("T", 90).Team("U").Seat("A", "maker", more: Teams("U")).Findings(new EngineersPerPm()));

    [Fact]
    public void The_company_may_set_both_limits() =>
        Assert.Equal(["team:T", "team:U"], new Company().Team("T", 4).Team("U", 7).Seat("A", "maker", more: Teams("T")).Seat("B", "maker", more: Teams("U"))
            .Add(WorkspaceFields.Shape, (WorkspaceFields.Rolemap, Make.Number(1)), (WorkspaceFields.Rules, Make.Map(("RM301", Make.Part(RuleSettingFields.Shape, (RuleSettingFields.Min, Make.Number(5)), (RuleSettingFields.Max, Make.Number(6)))))))
            .Subjects(new EngineersPerPm()));

    internal static (Field, Value?)[] Teams(params string[] ids) => [(PositionFields.Teams, Make.List(ids))];
}

public sealed class PmOnTooManyTeamsTests
{
    [Theory, InlineData("maker", 2, 0), InlineData("maker", 3, 1), InlineData("novice", 3, 1), InlineData(null, 3, 1), InlineData("captain", 3, 0), InlineData("sage", 3, 0)]
    public void Two_teams_are_allowed(string? role, int teams, int findings) =>
        Assert.Equal(findings, new Company().Team("T1").Team("T2").Team("T3").Seat("A", role, more: EngineersPerPmTests.Teams([.. Enumerable.Range(1, teams).Select(at => $"T{at}")])).Findings(new PmOnTooManyTeams()).Length);

    [Fact]
    public void Unknown_and_repeated_teams_do_not_count() =>
        Assert.Empty(new Company().Team("T1").Team("T2").Seat("A", "maker", more: EngineersPerPmTests.Teams("T1", "T1", "T2", "T9")).Findings(new PmOnTooManyTeams()));

    [Fact]
    public void The_place_is_the_first_team_too_many()
    {
        var company = new Company().Team("T1").Team("T2").Team("T3").Seat("A", "maker", more: EngineersPerPmTests.Teams("T2", "T3", "T1"));
        var finding = Assert.Single(company.Findings(new PmOnTooManyTeams()));

        Assert.Equal("A Name (Maker) works on 3 teams (at most 2)", finding.Message);
        Assert.Equal(company.Organization.PositionOf("A")!.Value.Entry.Items(PositionFields.Teams)[2].Line, finding.Place.Line);
    }

    [Fact]
    public void Other_functions_may_be_on_many_teams() =>
        Assert.Empty(new Company().Team("T1").Team("T2").Team("T3").Seat("A", more: [.. EngineersPerPmTests.Teams("T1", "T2", "T3"), (PositionFields.Function, Make.Text("design"))]).Findings(new PmOnTooManyTeams()));
}
