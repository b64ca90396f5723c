using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Tests.Changes;

public sealed class ScenarioTests
{
    private static readonly Place Here = new("scenarios/s.yaml", 7, 3);

    private static readonly EntrySet Set = new Sketch().Seat("P01", "Ada", "cpo").Seat("P02", "Gus", "group-pm", "P01").Seat("P03", "Sam", "pm", "P02").Set;

    [Fact]
    public void Steps_edit_add_and_end()
    {
        var changes = Resolved(Edit("P03", (PositionFields.Manager, Text("P01"))), Add("V01", (PositionFields.Title, Text("Director"))), End("P02"));

        Assert.Equal(["position:P03 Edited", "position:V01 Added", "position:P02 Ended"], changes.Select(change => $"{change.Subject} {change.Kind}"));
        var applied = Assert.IsType<Application.Applied>(changes.ApplyTo(Set));
        Assert.Equal(["P01", "P03", "V01"], applied.Entries[RefKind.Position].Select(entry => entry.Id));
        Assert.Equal("P01", applied.Entries[RefKind.Position][1].Text(PositionFields.Manager));
    }

    [Fact]
    public void Steps_about_one_subject_become_one_change()
    {
        var twice = Resolved(Edit("P03", (PositionFields.Manager, Text("P01"))), Edit("P03", (PositionFields.Site, Text("Lagos"))));
        var added = Resolved(Add("V01", (PositionFields.Title, Text("Director"))), Edit("V01", (PositionFields.Title, Text("Head"))));

        Assert.Equal(["manager", "site"], Assert.Single(twice).Fields.Select(one => one.Field.Key));
        Assert.Equal((ChangeKind.Added, "Head"), (Assert.Single(added).Kind, added[0].After!.Text(PositionFields.Title)));
        Assert.Empty(Resolved(Add("V01", (PositionFields.Title, Text("Director"))), End("V01")));
        Assert.Empty(Resolved(Edit("P03", (PositionFields.Site, Text("Lagos"))), Edit("P03", (PositionFields.Site, null))));
    }

    [Fact]
    public void A_null_takes_a_field_away() =>
        Assert.Null(Assert.Single(Resolved(Edit("P03", (PositionFields.Manager, null)))).After![PositionFields.Manager]);

    [Theory]
    [InlineData("P30", "There is no position:P30.", "Did you mean position:P03?")]
    [InlineData("nothing-like-it", "There is no position:nothing-like-it.", "Write 'add: position:nothing-like-it' to add it, or look the id up.")]
    public void An_unknown_subject_is_a_problem_with_the_nearest_one(string id, string message, string hint)
    {
        Assert.Equal(new Problem(Here, message, hint), Refusal(Edit(id, (PositionFields.Site, Text("Lagos")))));
        Assert.Equal(new Problem(Here, message, hint), Refusal(End(id)));
    }

    [Fact]
    public void A_person_who_is_written_with_the_seat_is_found_there() =>
        Assert.Equal("The person is written with the seat: did you mean position:P03?", Refusal(new ScenarioStep.End { Subject = Ref.Parse("person:P03"), Place = Here }).Hint);

    [Fact]
    public void What_is_there_already_cannot_be_added() =>
        Assert.Equal("position:P03 is there already.", Refusal(Add("P03", (PositionFields.Title, Text("Director")))).Message);

    [Fact]
    public void What_an_earlier_step_ended_cannot_be_edited() =>
        Assert.Equal("An earlier step of this scenario ended position:P03.", Refusal(End("P03"), Edit("P03", (PositionFields.Site, Text("Lagos")))).Message);

    [Fact]
    public void An_id_cannot_be_changed() =>
        Assert.Equal("This step would give position:P03 the id 'P04'.", Refusal(Edit("P03", (PositionFields.Id, Text("P04")))).Message);

    [Fact]
    public void A_new_entry_is_what_its_reference_says()
    {
        var mentoring = new ScenarioStep.Add(MentoringFields.Shape, [(MentoringFields.Mentor, Text("P02")), (MentoringFields.Mentee, Text("P03"))]) { Subject = Ref.Parse("mentoring:P03~P02~"), Place = Here };

        Assert.Equal("This step adds mentoring:P03~P02~, but what it writes is mentoring:P02~P03~.", Refusal(mentoring).Message);
        Assert.Single(Resolved(mentoring with { Subject = Ref.Parse("mentoring:P02~P03~") }));
    }

    [Fact]
    public void Required_fields_are_asked_for()
    {
        var decision = new ScenarioStep.Add(DecisionFields.Shape, [(DecisionFields.Product, Text("app"))]) { Subject = Ref.Parse("decision:D1"), Place = Here };

        Assert.Equal("The new decision decision:D1 has no 'activity'.", Refusal(decision).Message);
    }

    [Fact]
    public void All_problems_are_gathered_and_the_other_steps_taken()
    {
        var problems = new List<Problem>();
        var changes = Scenario.Resolve([End("X1"), Edit("P03", (PositionFields.Site, Text("Lagos"))), End("X2")], Set, problems);

        Assert.Equal(2, problems.Count);
        Assert.Single(changes);
    }

    [Fact]
    public void An_edited_entry_keeps_its_place_and_points_nowhere_else()
    {
        var placed = EntrySet.Of([new Entry(PositionFields.Shape, [.. Row(("id", "P03"))], new Place("people.yaml", 2, 5))]);
        var changes = Scenario.Resolve([Edit("P03", (PositionFields.Manager, new Value.Text("P01") { Line = 7, Column = 30 }))], placed, []);

        Assert.Equal(new Place("people.yaml", 2, 5), Assert.Single(changes).After!.PlaceOf(PositionFields.Manager));
    }

    [Fact]
    public void A_new_entry_stands_in_the_scenario() =>
        Assert.Equal(Here, Assert.Single(Resolved(Add("V01", (PositionFields.Title, Text("Director"))))).After!.Place);

    [Theory]
    [InlineData(null, "2026-06-30")]
    [InlineData("2026-01-01", "2026-06-30")]
    [InlineData("2026-09-01", "2026-09-01")]
    public void Both_sides_are_looked_at_on_the_later_day(string? effective, string day)
    {
        var scenario = new Scenario { Id = "s", Effective = effective is null ? null : Day(effective).Date, Changes = ChangeList.Empty };

        Assert.Equal(Day(day).Date, scenario.DayFor(new Sketch().At("2026-06-30")));
    }

    private static Value?[] Row(params (string Key, string Value)[] pairs) =>
        [.. PositionFields.Shape.Fields.Select(field => Text(pairs.FirstOrDefault(pair => pair.Key == field.Key).Value))];

    private static ScenarioStep.Edit Edit(string id, params (Field, Value?)[] values) => new([.. values]) { Subject = new Ref(RefKind.Position, id), Place = Here };

    private static ScenarioStep.Add Add(string id, params (Field, Value?)[] values) => new(PositionFields.Shape, [.. values]) { Subject = new Ref(RefKind.Position, id), Place = Here };

    private static ScenarioStep.End End(string id) => new() { Subject = new Ref(RefKind.Position, id), Place = Here };

    private static ChangeList Resolved(params ScenarioStep[] steps)
    {
        var problems = new List<Problem>();
        var changes = Scenario.Resolve(steps, Set, problems);
        Assert.Empty(problems);
        return changes;
    }

    private static Problem Refusal(params ScenarioStep[] steps)
    {
        var problems = new List<Problem>();
        _ = Scenario.Resolve(steps, Set, problems);
        return Assert.Single(problems);
    }
}
