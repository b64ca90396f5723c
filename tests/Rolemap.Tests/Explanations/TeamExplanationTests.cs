using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class TeamExplanationTests
{
    private static Company Payments(string? heads = null) => new Company()
        .Add(Entry.Of(TeamFields.Shape, (TeamFields.Id, Company.Text("T")), (TeamFields.Name, Company.Text("Payments")),
            (TeamFields.Heads, heads is null ? null : new Value.Map([KeyValuePair.Create<string, Value>(heads, new Value.Number(4))]))))
        .Product("pay", partOf: "line", teams: "T", name: "Pay").Product("line", name: "The line");

    /// <summary>An apprentice reaches a feature, so that the team needs somebody else.</summary>
    private static readonly Framework Framework = new Ladder().Role("pm").Add(Entry.Of(RoleFields.Shape, (RoleFields.Id, Company.Text("apm")),
        (RoleFields.Scope, new Value.Part(Entry.Of(ScopeFields.Shape, (ScopeFields.Reach, Company.Text("feature"))))))).Build();

    private static TeamExplanation Of(Company company)
    {
        var organization = company.Build(Framework);
        return TeamExplanation.Of(organization.TeamOf("T")!, TeamStaffing.Of(organization));
    }

    [Fact]
    public void Who_is_on_the_team_stands_in_the_corner_before_whoever_covers_it()
    {
        var trio = Of(Payments().Seat("P", "Ada", "pm", teams: "T").Seat("E1", "Eve", function: "engineering", covers: "team:T").Seat("E2", "Eli", function: "engineering", teams: "T")).Trio;

        Assert.Equal(["P", "E2", null], trio.Select(corner => corner.Seat?.Id));
        Assert.Equal("Nobody in design works on Payments, covers it or covers what it builds.", trio[2].Why);
        Assert.True(trio[2].IsMissing);
    }

    [Fact]
    public void Who_covers_only_what_it_builds_stands_far_from_it()
    {
        var design = Of(Payments().Seat("D", "Dan", function: "design", covers: "product:line")).Trio[2];

        Assert.True(design.IsFar);
        Assert.Equal("Dan covers The line; nobody in design is on the team itself.", design.Why);
    }

    [Fact]
    public void Heads_without_a_name_fill_a_corner_and_are_counted()
    {
        var team = Of(Payments("design").Seat("P", "Ada", "pm", teams: "T").Seat("V", null, "pm", teams: "T"));

        Assert.False(team.Trio[2].IsMissing);
        Assert.Equal(5, team.Heads);
        Assert.Equal(["product", "design"], team.Functions.Select(function => function.Function));
    }

    [Fact]
    public void Somebody_who_answers_for_the_product_from_outside_is_far_and_an_apprentice_is_no_product_manager()
    {
        var company = new Company().Team("T", "Payments").Product("pay", accountable: "P", teams: "T", name: "Pay").Seat("P", "Ada", "pm").Seat("A", "Apo", "apm", teams: "T");

        Assert.Equal(("P", true), (Of(company).Trio[0].Seat!.Value.Id, Of(company).Trio[0].IsFar));
        Assert.Equal("Apo works on the team; no product manager does.", Of(Payments().Seat("A", "Apo", "apm", teams: "T")).Trio[0].Why);
    }

    [Fact]
    public void Engineers_are_set_against_product_managers_and_the_band()
    {
        Assert.Equal("4 to 1 product manager (band: 3-12)", TeamText.Balance(Of(Payments("engineering").Seat("P", "Ada", "pm", teams: "T"))));
        Assert.Equal("4 to 2 product managers, 2 to each (band: 3-12)", TeamText.Balance(Of(Payments("engineering").Seat("P", "Ada", "pm", teams: "T").Seat("Q", "Bo", "pm", teams: "T"))));
        Assert.Null(TeamText.Balance(Of(Payments("engineering"))));
    }
}
