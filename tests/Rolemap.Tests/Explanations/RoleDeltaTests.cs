using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class RoleDeltaTests
{
    private static Entry Role(string id, string reach, string? week = null, params (string Competency, int? Value)[] expects) => Entry.Of(RoleFields.Shape,
        (RoleFields.Id, Company.Text(id)),
        (RoleFields.Scope, new Value.Part(Entry.Of(ScopeFields.Shape, (ScopeFields.Reach, Company.Text(reach)), (ScopeFields.Complexity, Company.Text("high"))))),
        (RoleFields.Week, week is null ? null : new Value.Items([new Value.Part(Entry.Of(WeekFields.Shape, (WeekFields.Activity, Company.Text("Talks")), (WeekFields.Hours, Company.Text(week))))])),
        (RoleFields.Expects, new Value.Map(expects.Select(one => KeyValuePair.Create<string, Value>(one.Competency, one.Value is { } value
            ? new Value.Part(Entry.Of(ExpectationFields.Shape, (ExpectationFields.Value, new Value.Number(value))))
            : new Value.Text("none"))))));

    private static Entry Move(string from, string to, string kind) => Entry.Of(MoveFields.Shape, (MoveFields.From, Company.Text(from)), (MoveFields.To, Company.Text(to)), (MoveFields.Kind, Company.Text(kind)));

    private static readonly Framework Tested = new Ladder()
        .Add(Role("pm", "product", "4-8", ("strategy", 3), ("hiring", null), ("delivery", 3)))
        .Add(Role("lead", "product-line", "a lot", ("strategy", 4), ("hiring", 4), ("delivery", 3)))
        .Add(Move("pm", "lead", "switch")).Add(Move("lead", "pm", "return")).Add(Move("pm", "pm", "lateral"))
        .Activity("B1", "F", "pm:A lead:I").Activity("K4", "L", "lead:A pm:C").Activity("L1", "X", "pm:R lead:C").Activity("L2", "X", "pm:C lead:C").Activity("S1", "X", "pm:A lead:C").Build();

    private static readonly RoleDelta Delta = RoleDelta.Of(Tested.RoleOf("pm")!, Tested.RoleOf("lead")!);

    [Fact]
    public void It_holds_the_moves_there_and_back()
    {
        Assert.Equal("switch", Assert.Single(Delta.Moves).Kind);
        Assert.Equal("return", Assert.Single(Delta.Back).Kind);
    }

    [Fact]
    public void Expectations_come_with_the_largest_difference_first_and_not_expected_counts_as_no_step()
    {
        Assert.Equal(["hiring +4", "strategy +1", "delivery +0"], Delta.Expectations.Select(pair => $"{pair.Competency} +{pair.Steps}"));
    }

    [Fact]
    public void Decisions_are_gained_lost_or_taken_part_in_otherwise_and_equal_letters_are_left_out()
    {
        Assert.Equal("K4", Assert.Single(Delta.Gained).Activity.Id);
        Assert.Equal("S1", Assert.Single(Delta.Lost).Activity.Id);
        var otherwise = Assert.Single(Delta.Otherwise);
        Assert.Equal(("L1", Letter.Responsible, Letter.Consulted), (otherwise.Activity.Id, otherwise.From, otherwise.To));
    }

    [Fact]
    public void A_decision_that_goes_with_the_product_is_neither_gained_nor_lost_between_roles_that_may_answer_for_one()
    {
        var kept = Assert.Single(Delta.WithProduct);

        Assert.Equal(("B1", Letter.Accountable, Letter.Informed), (kept.Activity.Id, kept.From, kept.To));
    }

    [Fact]
    public void Who_works_under_supervision_gains_the_decisions_of_a_product_with_the_first_role_that_may_answer_for_one()
    {
        var framework = new Ladder()
            .Add(Role("apm", "feature")).Add(Role("pm", "product").With(RoleFields.People, new Value.Part(Entry.Of(PeopleFields.Shape, (PeopleFields.Supervises, new Value.Items([new Value.Text("apm")]))))))
            .Activity("B1", "F", "apm:R pm:A").Activity("B2", "P", "apm:C pm:C design:A").Build();

        var delta = RoleDelta.Of(framework.RoleOf("apm")!, framework.RoleOf("pm")!);

        Assert.Equal("B1", Assert.Single(delta.Gained).Activity.Id);
        Assert.Empty(delta.WithProduct);
        Assert.Equal("B1", Assert.Single(RoleDelta.Of(delta.To, delta.From).Lost).Activity.Id);
    }

    [Fact]
    public void Facts_that_differ_come_before_facts_that_are_alike()
    {
        Assert.Equal([("Reaches", true), ("Complexity", false)], Delta.Facts.Select(pair => (pair.Label, pair.Differs)));
    }

    [Fact]
    public void Looked_at_from_the_other_side_it_says_the_opposite()
    {
        var back = RoleDelta.Of(Delta.To, Delta.From);

        Assert.Equal(Delta.Gained.Select(pair => pair.Activity.Id), back.Lost.Select(pair => pair.Activity.Id));
        Assert.Equal(Delta.Expectations.Select(pair => -pair.Steps), back.Expectations.Select(pair => pair.Steps));
        Assert.Equal(Delta.Moves.Select(step => step.Kind), back.Back.Select(step => step.Kind));
    }

    [Fact]
    public void Hours_are_numbers_only_where_they_are_written_as_such()
    {
        Assert.Equal((4m, 8m), (WeekLine.Of(Delta.From)[0].Least, WeekLine.Of(Delta.From)[0].Most));
        Assert.Equal((null, "a lot"), (WeekLine.Of(Delta.To)[0].Least, WeekLine.Of(Delta.To)[0].Hours));
    }

    [Theory]
    [InlineData("6", 6.0, 6.0), InlineData("4–8", 4.0, 8.0), InlineData("2 to 3 h", 2.0, 3.0), InlineData("1.5 - 2", 1.5, 2.0), InlineData("8-4", null, null), InlineData("-3", null, null), InlineData("900", null, null)]
    public void Hours_may_be_a_number_or_a_range(string written, double? least, double? most)
    {
        var role = new Ladder().Add(Role("pm", "product", written)).Build().RoleOf("pm")!;

        Assert.Equal(((decimal?)least, (decimal?)most), (WeekLine.Of(role)[0].Least, WeekLine.Of(role)[0].Most));
    }

    [Fact]
    public void What_a_framework_leaves_out_is_named()
    {
        Assert.Contains("its purpose", Silences.Of(Delta.From));
        Assert.DoesNotContain("how far it reaches", Silences.Of(Delta.From));
        Assert.Contains(("its purpose", 0, 2), Silences.Of(Tested));
        Assert.DoesNotContain(Silences.Of(Tested), silence => silence.Fact == "how far it reaches");
        Assert.Empty(Silences.Of(Framework.None));
    }

    [Fact]
    public void Staffing_counts_seats_that_are_held_empty_and_sought()
    {
        var organization = new Company().Seat("P1", "Ada", "pm").Seat("P2", role: "pm").Seat("P3", "Dae", "lead")
            .Add(Entry.Of(PositionFields.Shape, (PositionFields.Id, Company.Text("N")), (PositionFields.Role, Company.Text("pm")), (PositionFields.Count, new Value.Number(12))))
            .Add(Opening("R1", "P2")).Add(Opening("R2", null)).Build(Tested);

        var staffing = Staffing.Of(organization)[Delta.From];
        Assert.Equal((13, 1, 1), (staffing.Held, staffing.Vacant, staffing.Sought));
        Assert.Equal("13 here, 1 empty, 1 planned", staffing.Words);
        Assert.Equal("1 here", Staffing.Of(organization)[Delta.To].Words);
        Assert.Equal("nobody here", Staffing.Of(new Company().Build(Tested))[Delta.To].Words);
    }

    private static Entry Opening(string id, string? seat) => Entry.Of(OpeningFields.Shape, (OpeningFields.Id, Company.Text(id)), (OpeningFields.Role, Company.Text("pm")), (OpeningFields.Position, Company.Text(seat)));
}
