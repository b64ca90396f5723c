using System.Globalization;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Tests.Comparison;

public sealed class ComparisonFactsTests
{
    /// <summary>A chief, a manager with two product managers and an associate, and engineering beside.</summary>
    private static Company Small() => new Company()
        .Seat("X", "Beatrix", function: "executive").Seat("C", "Imani", "cpo", "X").Seat("G", "Nkechi", "group-pm", "C")
        .Seat("P", "Dae", "pm", "G", teams: "T1").Seat("Q", "Quin", "pm", "G", teams: "T1 T2").Seat("A", "Zofia", "apm", "G", teams: "T1")
        .Seat("T", "Anselm", manager: "X", function: "engineering").Seat("E", "Gabriel", manager: "T", function: "engineering", covers: "team:T1").Seat("F", "Freya", manager: "T", function: "engineering", covers: "team:T2")
        .Seat("D", "Elif", manager: "X", function: "design", covers: "product:pay")
        .Add(TeamOf("T1", 9, "stream")).Add(TeamOf("T2", 4, "platform"))
        .Product("pay", accountable: "P", teams: "T1").Product("map", accountable: "Q P", teams: "T2").Product("orphan");

    private static Entry TeamOf(string id, int engineers, string type) => Entry.Of(TeamFields.Shape, (TeamFields.Id, Company.Text(id)), (TeamFields.Type, Company.Text(type)),
        (TeamFields.Heads, new Value.Map([KeyValuePair.Create<string, Value>("engineering", new Value.Number(engineers))])));

    private static decimal? Fact(Company company, string id) => ComparisonFacts.Of(company.Build(Ladder.Standard))[FactCard.Of(id)!];

    [Theory]
    [InlineData("layers", "4")]
    [InlineData("product-layers", "3")]
    [InlineData("product-people", "5")]
    [InlineData("product-managers", "2")]
    [InlineData("span-median", "2")]
    [InlineData("span-max", "3")]
    [InlineData("ics-per-manager", "1.5")]
    [InlineData("engineers-per-pm", "7")]
    [InlineData("one-accountable", "0.33")]
    [InlineData("one-engineering-peer", "0.5")]
    [InlineData("complete-trios", "0.5")]
    [InlineData("dotted-per-person", "0")]
    [InlineData("far-from-head", "1")]
    [InlineData("steps-to-top", "3")]
    [InlineData("pms-under-product", "1")]
    [InlineData("peers-meet-at", "3")]
    [InlineData("engineering-under-product", "0")]
    [InlineData("platform-teams", "0.5")]
    [InlineData("apm-share", "0.33")]
    [InlineData("apms-mentored", "0")]
    [InlineData("apms-with-end", "0")]
    public void Each_fact_is_counted_by_hand(string id, string value) => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Fact(Small(), id));

    [Fact]
    public void Every_fact_but_what_takes_time_is_among_them() =>
        Assert.Equal(["team-changes"], FactCard.All.Where(card => Fact(Small(), card.Id) is null).Select(card => card.Id));

    [Fact]
    public void What_is_not_written_down_is_not_known() =>
        Assert.Equal(["product-people", "product-managers"], FactCard.All.Where(card => Fact(new Company(), card.Id) is not null).Select(card => card.Id));

    [Fact]
    public void Product_and_engineering_meet_at_the_manager_they_share() =>
        Assert.Equal(1, Fact(new Company().Seat("M", "Mere", function: "executive").Seat("P", "Dae", "pm", "M", teams: "T1").Seat("E", "Gabriel", manager: "M", function: "engineering", covers: "team:T1").Team("T1"), "peers-meet-at"));

    [Fact]
    public void An_engineering_lead_who_is_the_manager_is_where_they_meet() =>
        Assert.Equal(1, Fact(new Company().Seat("E", "Gabriel", function: "engineering", covers: "team:T1").Seat("P", "Dae", "pm", "E", teams: "T1").Team("T1"), "peers-meet-at"));

    [Fact]
    public void Team_changes_are_scaled_to_a_year()
    {
        var before = new Company().Seat("P", "Dae", "pm", teams: "T1").Seat("Q", "Quin", "pm", teams: "T1").Team("T1").Team("T2").Build(Ladder.Standard).At(new DateOnly(2025, 12, 29));
        var after = new Company().Seat("P", "Dae", "pm", teams: "T2").Seat("Q", "Quin", "pm", teams: "T1").Team("T1").Team("T2").Build(Ladder.Standard);

        Assert.Equal(1.00m, ComparisonFacts.Of(after, before)[FactCard.Of("team-changes")!]);
    }

    [Fact]
    public void People_and_spans_are_told_by_role()
    {
        var roles = ComparisonFacts.Of(Small().Build(Ladder.Standard)).Roles;

        Assert.Equal([("apm", 1, null), ("pm", 2, null), ("group-pm", 1, 3), ("cpo", 1, (int?)1)], roles.Select(role => (role.Role.Id, role.People, role.LargestSpan)));
    }

    [Fact]
    public void The_order_of_rows_does_not_count() => Assert.All(FactCard.All, card => Assert.Equal(
        ComparisonFacts.Of(Small().Build(Ladder.Standard))[card],
        ComparisonFacts.Of(Small().BuildReversed(Ladder.Standard))[card]));

    [Fact]
    public void No_two_facts_share_an_id() => Assert.Equal(FactCard.All.Length, FactCard.All.Select(card => card.Id).Distinct().Count());
}
