using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class TitleNotInFrameworkTests
{
    [Fact]
    public void A_title_no_role_is_known_by_is_found()
    {
        var finding = Assert.Single(Titled("Ninja").Findings(new TitleNotInFramework()));

        Assert.Equal("A Name has the title \"Ninja\", which no role of ladder is known by", finding.Message);
        Assert.Empty(finding.Fix);
    }

    [Fact]
    public void A_title_of_exactly_one_role_comes_with_the_fix()
    {
        var finding = Assert.Single(Titled("MAKER").Findings(new TitleNotInFramework()));

        Assert.Equal("A Name has the title \"MAKER\" but no role; role:maker is known by it", finding.Message);
        Assert.Equal("maker", Assert.Single(finding.Fix).After!.Text(PositionFields.Role));
    }

    [Fact]
    public void A_title_of_several_roles_is_for_people_to_choose()
    {
        var framework = new Framework(EntrySet.Of([Ladder.Role("one", title: "Guide"), Ladder.Role("two", title: "Guide")]));
        var finding = Assert.Single(new Company(framework).Seat("A", more: (PositionFields.Title, Make.Text("Guide"))).Findings(new TitleNotInFramework()));

        Assert.EndsWith("role:one and role:two are known by it", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Fix);
    }

    [Fact]
    public void A_written_role_even_an_unknown_one_is_for_another_rule() =>
        Assert.Empty(new Company().Seat("A", "unheard-of", more: (PositionFields.Title, Make.Text("Ninja"))).Findings(new TitleNotInFramework()));

    [Fact]
    public void Other_functions_have_titles_of_their_own() =>
        Assert.Empty(new Company().Seat("A", more: [(PositionFields.Title, Make.Text("Counsel")), (PositionFields.Function, Make.Text("legal"))]).Findings(new TitleNotInFramework()));

    [Fact]
    public void A_framework_without_roles_knows_no_titles() =>
        Assert.Empty(new Company(Framework.None).Seat("A", more: (PositionFields.Title, Make.Text("Ninja"))).Findings(new TitleNotInFramework()));

    private static Company Titled(string title) => new Company().Seat("A", more: (PositionFields.Title, Make.Text(title)));
}

public sealed class OpeningWithoutManagerAndScopeTests
{
    [Fact]
    public void An_opening_for_nobody_and_nothing_is_found() =>
        Assert.Equal("Opening R (Maker) names no manager, and no position, team or product",
            Assert.Single(Opening(OpeningFields.Role, "maker").Findings(new OpeningWithoutManagerAndScope())).Message);

    [Theory, InlineData("manager"), InlineData("position"), InlineData("team"), InlineData("product")]
    public void Any_of_the_four_is_enough(string key) => Assert.Empty(Opening(OpeningFields.Shape[key]!, "X").Findings(new OpeningWithoutManagerAndScope()));

    private static Company Opening(Field field, string value) => new Company().Add(OpeningFields.Shape, (OpeningFields.Id, Make.Text("R")), (field, Make.Text(value)));
}

public sealed class NotExactlyOneAccountableTests
{
    [Fact]
    public void Two_roles_in_an_override_are_found_at_the_second()
    {
        var company = Override("maker", "captain");
        var finding = Assert.Single(company.Findings(new NotExactlyOneAccountable()));

        Assert.Equal("activity:A1", finding.Subject.ToString());
        Assert.Equal("The override of A1 (A1) gives the A to 2 roles: Maker and Captain", finding.Message);
        Assert.Equal(company.Organization.Entries[RefKind.Override][0].Items(OverrideFields.Accountable)[1].Line, finding.Place.Line);
    }

    [Theory, InlineData("maker"), InlineData("maker,maker")]
    public void One_role_is_right_however_often_it_is_named(string roles) => Assert.Empty(Override(roles.Split(',')).Findings(new NotExactlyOneAccountable()));

    [Fact]
    public void An_override_may_leave_the_A_where_it_is() =>
        Assert.Empty(new Company().Add(OverrideFields.Shape, (OverrideFields.Activity, Make.Text("A1")), (OverrideFields.Consulted, Make.List("sage"))).Findings(new NotExactlyOneAccountable()));

    [Fact]
    public void An_empty_list_gives_the_A_to_nobody() => Assert.Single(Override().Findings(new NotExactlyOneAccountable()));

    [Fact]
    public void Activities_of_the_framework_are_checked_where_they_have_letters()
    {
        var framework = new Framework(EntrySet.Of([
            Ladder.Activity("none", "young", ("maker", "R")), Ladder.Activity("one", "young", ("maker", "A")),
            Ladder.Activity("two", "young", ("maker", "A"), ("captain", "A")), Ladder.Activity("silent", "young")]));

        Assert.Equal(["activity:none", "activity:two"], new Company(framework).Subjects(new NotExactlyOneAccountable()));
    }

    private static Company Override(params string[] accountable) =>
        new Company().Add(OverrideFields.Shape, (OverrideFields.Activity, Make.Text("A1")), (OverrideFields.Accountable, Make.List(accountable)));
}
