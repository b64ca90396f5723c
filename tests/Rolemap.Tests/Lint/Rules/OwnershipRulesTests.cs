using Rolemap.Entries;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class NoAccountablePersonTests
{
    [Fact]
    public void A_product_without_a_seat_is_found() =>
        Assert.Equal("faxes (old) has no accountable person", Assert.Single(new Company().Product("faxes", "old").Findings(new NoAccountablePerson())).Message);

    [Fact]
    public void An_empty_list_is_found_where_it_stands()
    {
        var company = new Company().Product("faxes", accountable: []);

        Assert.Equal(company.Organization.Products[0].Entry[ProductFields.Accountable]!.Line, Assert.Single(company.Findings(new NoAccountablePerson())).Place.Line);
    }

    [Fact]
    public void A_vacant_seat_is_no_person() =>
        Assert.EndsWith("has no accountable person: V (V) is vacant", Assert.Single(new Company().Seat("V", "maker", vacant: true).Product("faxes", accountable: ["V"]).Findings(new NoAccountablePerson())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_seat_that_does_not_exist_is_for_another_rule() => Assert.Empty(new Company().Product("faxes", accountable: ["Z"]).Findings(new NoAccountablePerson()));

    [Fact]
    public void One_person_is_enough() => Assert.Empty(new Company().Seat("A", "maker").Product("faxes", accountable: ["A"]).Findings(new NoAccountablePerson()));
}

public sealed class SeveralAccountablePersonsTests
{
    [Fact]
    public void Two_seats_are_found_at_the_second()
    {
        var company = new Company().Seat("A", "maker").Seat("B", "maker").Product("faxes", accountable: ["B", "A"]);
        var finding = Assert.Single(company.Findings(new SeveralAccountablePersons()));

        Assert.Equal("faxes has 2 accountable seats: B Name and A Name", finding.Message);
        Assert.Equal(company.Organization.Products[0].Entry.Items(ProductFields.Accountable)[1].Line, finding.Place.Line);
    }

    [Fact]
    public void A_seat_named_twice_is_one() => Assert.Empty(new Company().Seat("A", "maker").Product("faxes", accountable: ["A", "A"]).Findings(new SeveralAccountablePersons()));

    [Fact]
    public void A_shared_seat_is_one() => Assert.Empty(new Company().Seat("A", "maker", more: (PositionFields.Holders, Holders("P"))).Product("faxes", accountable: ["A"]).Findings(new SeveralAccountablePersons()));

    [Fact]
    public void One_person_on_two_seats_is_one() =>
        Assert.Empty(new Company().Seat("A", "maker", vacant: true, more: (PositionFields.Holders, Holders("P"))).Seat("B", "maker", vacant: true, more: (PositionFields.Holders, Holders("P")))
            .Product("faxes", accountable: ["A", "B"]).Findings(new SeveralAccountablePersons()));

    private static Value Holders(params string[] people) => Make.List([.. people.Select(person => Make.Part(HolderFields.Shape, (HolderFields.Person, Make.Text(person))))]);
}

public sealed class ScopeAboveRoleTests
{
    [Theory, InlineData("novice", "young", 1), InlineData("maker", "young", 0), InlineData("maker", "old", 1), InlineData("veteran", "old", 0), InlineData("captain", "old", 0), InlineData("wanderer", "old", 0), InlineData(null, "old", 0)]
    public void The_stage_asks_for_a_role(string? role, string stage, int findings) =>
        Assert.Equal(findings, Held(role, stage).Findings(new ScopeAboveRole()).Length);

    [Fact]
    public void Where_the_stage_says_nothing_the_reach_decides() =>
        Assert.Equal("faxes (free) is held by A Name (Novice); Novice reaches as far as feature, and this needs product", Assert.Single(Held("novice", "free").Findings(new ScopeAboveRole())).Message);

    [Theory, InlineData("veteran", 1), InlineData("captain", 0), InlineData("sage", 0)]
    public void A_line_whose_parts_others_hold_needs_the_reach_of_a_line(string role, int findings) =>
        Assert.Equal(findings, Held(role, "young").Seat("B", "maker").Product("part", "young", "faxes", ["B"]).Findings(new ScopeAboveRole()).Length);

    [Fact]
    public void A_product_whose_parts_have_the_same_holder_is_one_product() =>
        Assert.Empty(Held("maker", "young").Product("part", "young", "faxes", ["A"]).Findings(new ScopeAboveRole()));

    [Fact]
    public void The_text_names_the_lowest_role_and_the_place_is_the_seat_in_the_list()
    {
        var company = Held("novice", "young");
        var finding = Assert.Single(company.Findings(new ScopeAboveRole()));

        Assert.Equal("faxes (young) is held by A Name (Novice); in young the lowest role that may be accountable is Maker", finding.Message);
        Assert.Equal(company.Organization.Products[0].Entry.Items(ProductFields.Accountable)[0].Line, finding.Place.Line);
    }

    private static Company Held(string? role, string stage) => new Company().Seat("A", role).Product("faxes", stage, accountable: ["A"]);
}
