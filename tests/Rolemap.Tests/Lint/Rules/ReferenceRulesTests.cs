using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class UnknownRoleTests
{
    [Fact]
    public void A_mistyped_role_gets_the_nearest_and_the_fix()
    {
        var company = new Company().Seat("A", "vetran");
        var finding = Assert.Single(company.Findings(new UnknownRole()));

        Assert.Equal("position:A has role: vetran, but there is no such role; did you mean veteran?", finding.Message);
        Assert.Equal("veteran", Assert.Single(finding.Fix).After!.Text(PositionFields.Role));
        Assert.Equal(company.Organization.PositionOf("A")!.Value.Entry[PositionFields.Role]!.Line, finding.Place.Line);
    }

    [Fact]
    public void A_title_in_place_of_an_id_finds_its_role()
    {
        var framework = new Framework(EntrySet.Of([Ladder.Role("r1", title: "Head of Product"), Ladder.Role("r2", title: "Product Manager")]));

        Assert.EndsWith("did you mean r1?", Assert.Single(new Company(framework).Seat("A", "head-of-product").Findings(new UnknownRole())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overrides_may_name_roles_or_functions()
    {
        var finding = Assert.Single(Override("maker", "engineering", "enginering").Findings(new UnknownRole()));

        Assert.Equal("the override of A1 has consulted: enginering, but there is no such role or function; did you mean engineering?", finding.Message);
        Assert.Equal(["maker", "engineering", "engineering"], Assert.Single(finding.Fix).After!.Texts(OverrideFields.Consulted));
    }

    [Fact]
    public void Without_a_near_one_few_roles_are_listed() =>
        Assert.EndsWith("there are admiral, captain, maker, novice, sage, veteran and wanderer", Assert.Single(new Company().Seat("A", "xyzzy").Findings(new UnknownRole())).Message, StringComparison.Ordinal);

    private static Company Override(params string[] consulted) =>
        new Company().Add(OverrideFields.Shape, (OverrideFields.Activity, Make.Text("A1")), (OverrideFields.Consulted, Make.List(consulted)));
}

public sealed class UnknownPersonTests
{
    [Fact]
    public void Whoever_holds_held_or_will_hold_a_seat_is_known()
    {
        var later = Make.Part(HolderFields.Shape, (HolderFields.Person, Make.Text("later")), (HolderFields.From, Make.Day("2030-01")));

        Assert.Empty(new Company().Seat("A", more: (PositionFields.Holders, Make.List(later))).Add(PersonFields.Shape, (PersonFields.Id, Make.Text("listed")))
            .Mentoring("A", "later").Mentoring("listed", "A").Findings(new UnknownPerson()));
    }

    [Fact]
    public void The_fix_of_a_part_of_the_key_ends_the_entry_and_adds_the_right_one()
    {
        var company = new Company().Seat("anna-berg").Seat("B").Mentoring("ana-berg", "B");
        var finding = Assert.Single(company.Findings(new UnknownPerson()));

        Assert.Equal("the mentoring of ana-berg and B has mentor: ana-berg, but there is no such person; did you mean anna-berg?", finding.Message);
        var applied = Assert.IsType<Application.Applied>(finding.Fix.ApplyTo(company.Organization.Entries));
        Assert.Equal(["anna-berg~B~"], applied.Entries[RefKind.Mentoring].Select(line => line.Id));
    }
}

public sealed class UnknownTeamTests
{
    [Fact]
    public void Each_item_of_a_list_has_a_finding_and_a_place_of_its_own()
    {
        var company = new Company().Team("north").Seat("A", more: (PositionFields.Teams, Make.List("nroth", "north", "noth")));
        var findings = company.Findings(new UnknownTeam());

        var items = company.Organization.PositionOf("A")!.Value.Entry.Items(PositionFields.Teams);
        Assert.Equal([items[0].Line, items[2].Line], findings.Select(finding => finding.Place.Line));
        Assert.Equal(["north", "north", "noth"], Assert.Single(findings[0].Fix).After!.Texts(PositionFields.Teams));
    }
}

public sealed class UnknownProductTests
{
    [Fact]
    public void Parts_and_references_with_a_kind_are_followed()
    {
        var company = new Company().Product("invoices", accountable: ["A"]).Product("faxes", partOf: "invoces", accountable: ["A"])
            .Seat("A", more: (PositionFields.Covers, Make.List("product:invoicess", "product:faxes")));
        var findings = company.Findings(new UnknownProduct());

        Assert.Equal("position:A has covers: product:invoicess, but there is no such product; did you mean product:invoices?", findings[0].Message);
        Assert.Equal(["position:A", "product:faxes"], findings.Select(finding => finding.Subject.ToString()));
        Assert.Equal(["product:invoices", "product:faxes"], Assert.Single(findings[0].Fix).After!.Texts(PositionFields.Covers));
    }
}

public sealed class UnknownPositionTests
{
    [Fact]
    public void Roadmaps_dotted_lines_and_decisions_are_followed()
    {
        var roadmap = Make.Part(RoadmapFields.Shape, (RoadmapFields.Outcome, Make.Text("less paper")), (RoadmapFields.Holder, Make.Text("Z1")));
        var direction = Make.Part(DirectionFields.Shape, (DirectionFields.Roadmap, Make.List(roadmap)));
        var dotted = Make.Part(DottedFields.Shape, (DottedFields.To, Make.Text("Z2")));
        var confirmed = Make.Part(ConfirmationFields.Shape, (ConfirmationFields.By, Make.Text("Z3")));
        var company = new Company().Seat("Aaaa", more: (PositionFields.Dotted, Make.List(dotted))).Product("faxes", more: (ProductFields.Direction, direction))
            .Add(DecisionFields.Shape, (DecisionFields.Id, Make.Text("D")), (DecisionFields.Activity, Make.Text("A1")), (DecisionFields.Confirmed, confirmed));

        Assert.Equal(["dotted.to: Z2", "direction.holder: Z1", "confirmed.by: Z3"], company.Findings(new UnknownPosition()).Select(finding => finding.Message.Split(" has ")[1].Split(',')[0]));
    }

    [Fact]
    public void The_solid_line_is_for_another_rule() => Assert.Empty(new Company().Seat("A", manager: "Z").Findings(new UnknownPosition()));
}

public sealed class UnknownReferenceTests
{
    [Theory, InlineData("yuong", "young"), InlineData("fre", "free")]
    public void A_mistyped_stage_gets_the_nearest(string written, string meant) =>
        Assert.EndsWith($"did you mean {meant}?", Assert.Single(new Company().Product("faxes", written).Findings(new UnknownReference())).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_the_framework_has_no_lifecycle_a_stage_cannot_be_wrong() =>
        Assert.Empty(new Company(Framework.None).Product("faxes", "anything").Findings(new UnknownReference()));

    [Fact]
    public void Settings_and_acceptances_of_unknown_rules_are_found()
    {
        var company = new Company().Seat("A").Set("RM999", RuleSettingFields.Max, 3).Accepted("span-too-wide", "position:A");
        var findings = company.Findings(new UnknownReference());

        Assert.Equal(["workspace:1", "acceptance:span-too-wide~position:A"], findings.Select(finding => finding.Subject.ToString()));
        Assert.StartsWith("rolemap.yaml has rules: RM999, but there is no such rule", findings[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("did you mean RM102?", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_activities_and_functions_are_looked_up()
    {
        var direction = Make.Part(DirectionFields.Shape, (DirectionFields.Serves, Make.Text("goal:grow")));
        var company = new Company().Seat("A", more: (PositionFields.Covers, Make.List("function:legal", "function:magic"))).Product("faxes", more: (ProductFields.Direction, direction))
            .Add(DecisionFields.Shape, (DecisionFields.Id, Make.Text("D")), (DecisionFields.Activity, Make.Text("A2")));

        Assert.Equal(["position:A", "product:faxes", "decision:D"], company.Subjects(new UnknownReference()));
        Assert.DoesNotContain("product:faxes", company.Add(GoalFields.Shape, (GoalFields.Id, Make.Text("grow"))).Subjects(new UnknownReference()));
    }

    [Theory, InlineData("go", 0), InlineData("gone", 1)]
    public void A_gate_has_its_own_outcomes(string outcome, int findings)
    {
        var found = Passed(outcome).Findings(new UnknownReference());

        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Equal("product:faxes has gates.outcome: gone, which is no outcome of G1; its outcomes are go and drop", finding.Message));
    }

    [Fact]
    public void A_mistyped_outcome_is_put_right() =>
        Assert.Equal("drop", Assert.Single(Assert.Single(Passed("drpo").Findings(new UnknownReference())).Fix).After!.Parts(ProductFields.Gates).Single().Text(GatePassedFields.Outcome));

    private static Company Passed(string outcome)
    {
        var gate = Make.Part(GatePassedFields.Shape, (GatePassedFields.Gate, Make.Text("G1")), (GatePassedFields.Outcome, Make.Text(outcome)));
        return new Company().Product("faxes", "young", more: (ProductFields.Gates, Make.List(gate)));
    }
}

public sealed class UnknownFrameworkReferenceTests
{
    [Fact]
    public void Every_kind_of_reference_in_a_framework_is_followed()
    {
        var framework = new Framework(EntrySet.Of(
        [
            Ladder.Role("one", track: "trakc", supervises: "eno"),
            Ladder.Stage("early", "noe"),
            Ladder.Activity("A", "always", ("one", "A"), ("enginering", "R")),
            Ladder.Activity("B", "ealry", ("legal", "A")),
            Make.Entry(CompetencyFields.Shape, (CompetencyFields.Id, Make.Text("c")), (CompetencyFields.Scale, Make.Text("none"))),
            Make.Entry(MoveFields.Shape, (MoveFields.From, Make.Text("outside/design")), (MoveFields.To, Make.Text("one"))),
            Make.Entry(MoveFields.Shape, (MoveFields.From, Make.Text("two")), (MoveFields.To, Make.Text("three"))),
            Make.Entry(GateFields.Shape, (GateFields.Id, Make.Text("G")), (GateFields.After, Make.Text("late"))),
        ]));

        Assert.Equal(
            ["competency:c scale: none", "role:one track: trakc", "role:one people.supervises: eno", "the move of two and three from: two", "the move of two and three to: three", "stage:early accountableFrom: noe", "gate:G after: late", "activity:A letters: enginering", "activity:B stage: ealry"],
            new Company(framework).Findings(new UnknownFrameworkReference()).Select(finding => finding.Message.Split(',')[0].Replace(" has ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_framework_of_these_tests_is_whole() => Assert.Empty(new Company().Findings(new UnknownFrameworkReference()));
}

public sealed class DatesOutOfOrderTests
{
    [Theory, InlineData("2026-06-01", "2026-05-31", 1), InlineData("2026-06-01", "2026-06-01", 0), InlineData(null, "2020-01-01", 0), InlineData("2030-01-01", null, 0)]
    public void An_end_before_the_beginning_is_a_fault(string? since, string? until, int findings) =>
        Assert.Equal(findings, new Company().Mentoring("A", "B", since, until).Findings(new DatesOutOfOrder()).Length);

    [Fact]
    public void Holders_dotted_lines_and_holdings_are_checked_where_they_stand()
    {
        var holder = Make.Part(HolderFields.Shape, (HolderFields.Person, Make.Text("P")), (HolderFields.From, Make.Day("2026-06")), (HolderFields.Until, Make.Day("2026-01")));
        var dotted = Make.Part(DottedFields.Shape, (DottedFields.To, Make.Text("B")), (DottedFields.From, Make.Day("2026-06")), (DottedFields.Until, Make.Day("2026-01")));
        var company = new Company().Seat("A", vacant: true, more: [(PositionFields.Holders, Make.List(holder)), (PositionFields.Dotted, Make.List(dotted))])
            .Add(HoldingFields.Shape, (HoldingFields.Position, Make.Text("A")), (HoldingFields.From, Make.Day("2026-06")), (HoldingFields.Until, Make.Day("2026-01")));
        var findings = company.Findings(new DatesOutOfOrder());

        Assert.Equal("position:A has a holder (P) with until: 2026-01-01 before from: 2026-06-01", findings[0].Message);
        Assert.Equal("position:A has a dotted line (B) with until: 2026-01-01 before from: 2026-06-01", findings[1].Message);
        Assert.Equal(RefKind.Holding, findings[2].Subject.Kind);
        Assert.Equal(((Value.Part)holder).Entry[HolderFields.Until]!.Line, findings[0].Place.Line);
    }

    [Theory, InlineData("permanent", null, null, 1), InlineData("permanent", "2026-02-01", null, 0), InlineData("permanent", null, "2026-01-31", 0), InlineData("permanent", null, "2026-02-01", 0), InlineData("permanent", "2026-01-01", "2026-03-01", 1), InlineData("acting", null, null, 0)]
    public void A_seat_is_not_vacant_while_somebody_holds_it(string kind, string? from, string? until, int findings)
    {
        var holder = Make.Part(HolderFields.Shape, (HolderFields.Person, Make.Text("P")), (HolderFields.Kind, Make.Text(kind)), (HolderFields.From, Make.Day(from)), (HolderFields.Until, Make.Day(until)));

        Assert.Equal(findings, new Company().Seat("A", vacant: true, more: [(PositionFields.Holders, Make.List(holder)), (PositionFields.VacantSince, Make.Day("2026-02-01"))]).Findings(new DatesOutOfOrder()).Length);
    }

    [Theory, InlineData(null, 1), InlineData("2026-01-31", 1), InlineData("2026-02-01", 0)]
    public void The_short_form_holds_from_its_first_day(string? since, int findings) =>
        Assert.Equal(findings, new Company().Seat("A", more: [(PositionFields.Since, Make.Day(since)), (PositionFields.VacantSince, Make.Day("2026-02-01"))]).Findings(new DatesOutOfOrder()).Length);
}

public sealed class TwoNamesForOnePersonTests
{
    [Fact]
    public void A_name_that_does_not_count_is_told_where_it_stands()
    {
        var company = new Company().Seat("A", more: (PositionFields.Name, Make.Text("Ada"))).Add(PersonFields.Shape, (PersonFields.Id, Make.Text("A")), (PersonFields.Name, Make.Text("Bo")));

        Assert.Equal("person:A is called \"Bo\" and, with position:A, \"Ada\"", Assert.Single(company.Findings(new TwoNamesForOnePerson())).Message);
    }

    [Fact]
    public void Whoever_holds_several_seats_is_called_alike_in_all()
    {
        var second = Make.Part(HolderFields.Shape, (HolderFields.Person, Make.Text("B")), (HolderFields.Name, Make.Text("Bo")));
        Company Held() => new Company().Seat("A", more: (PositionFields.Holders, Make.List(second)));

        Assert.Empty(Held().Seat("B", more: (PositionFields.Name, Make.Text("Bo"))).Findings(new TwoNamesForOnePerson()));
        Assert.Equal("person:B", Assert.Single(Held().Seat("B", more: (PositionFields.Name, Make.Text("Bob"))).Findings(new TwoNamesForOnePerson())).Subject.ToString());
    }
}
