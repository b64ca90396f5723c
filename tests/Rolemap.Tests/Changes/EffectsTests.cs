using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Tests.Changes;

public sealed class EffectsTests
{
    private static readonly Sketch Company = Drawn(id => id);

    [Fact]
    public void Splitting_a_wide_span_gives_some_a_new_manager_and_fixes_the_finding()
    {
        var effects = Between(Company, Split(Company, id => id));

        Assert.Equal(["S7 Gus -> Gia", "S8 Gus -> Gia", "S9 Gus -> Gia"], effects.NewManagers.Select(Said));
        Assert.Equal(["Gus 9 -> 6", "Gia 1 -> 4"], effects.Spans.Select(span => $"{span.Name} {span.Before} -> {span.After}"));
        Assert.Equal(["RM102 position:G1"], effects.Findings.Fixed.Select(Said));
        Assert.Empty(effects.Findings.Caused);
        Assert.Equal(0, effects.Findings.Unchanged);
        Assert.Equal(effects.FactsBefore with { SingleReport = 0 }, effects.FactsAfter);
        Assert.Equal((1, 0), (effects.Findings.Before.Warnings, effects.Findings.After.Warnings));
    }

    [Fact]
    public void Filling_a_vacancy_from_within_keeps_the_manager_of_those_who_come_along()
    {
        var before = new Sketch().Seat("A", "Ada", "cpo").Vacant("V", "Director", "director", "A").Seat("H", "Hana", "group-pm", "V").Seat("X", "Xi", "pm", "H").Seat("Y", "Yan", "pm", "H");
        var after = before.With("position:V", PositionFields.Holders, Parts(Holder("H", "Hana"))).With("position:X", PositionFields.Manager, Text("V"))
            .With("position:Y", PositionFields.Manager, Text("V")).Without("position:H");
        var effects = Between(before, after);

        Assert.Equal(["V the vacant seat Director -> Ada", "X Hana -> Hana, the same person", "Y Hana -> Hana, the same person"], effects.NewManagers.Select(Said));
        Assert.Equal(["position:H 2 -> ", "position:V 1 -> 2"], effects.Spans.Select(span => $"{span.Seat} {span.Before} -> {span.After}"));
        Assert.Equal((1, 0), (effects.FactsBefore.Vacancies, effects.FactsAfter.Vacancies));
        Assert.Equal((4, 3), (effects.FactsBefore.Layers, effects.FactsAfter.Layers));
        Assert.Equal(new SeatCounts(Added: 0, Ended: 1, Reparented: 2, HolderChanged: 1, TitleChanged: 0, Same: 1), effects.Seats);
    }

    [Fact]
    public void A_new_vacant_seat_is_the_new_manager_of_those_who_move()
    {
        var before = new Sketch().Seat("A", "Ada", "cpo").Seat("R", "Ravi", "principal-pm", "A").Seat("X", "Xi", "pm", "R").Seat("Y", "Yan", "pm", "R");
        var after = before.Copy().Vacant("W", "Director, Platform", "director", "A").With("position:X", PositionFields.Manager, Text("W")).With("position:Y", PositionFields.Manager, Text("W"));
        var effects = Between(before, after);

        Assert.Equal(["X Ravi -> the vacant seat Director, Platform", "Y Ravi -> the vacant seat Director, Platform"], effects.NewManagers.Select(Said));
        Assert.Equal(["position:A 1 -> 2", "position:R 2 -> 0", "position:W  -> 2"], effects.Spans.Select(span => $"{span.Seat} {span.Before} -> {span.After}"));
        Assert.Equal(1, effects.Seats.Added);
    }

    [Fact]
    public void Somebody_new_in_the_managers_seat_is_a_new_manager_for_all_under_it()
    {
        var before = new Sketch().Seat("A", "Ada", "cpo").Vacant("V", "Director", "director", "A").Seat("X", "Xi", "pm", "V");

        Assert.Equal(["X the vacant seat Director -> Quin"], Between(before, before.With("position:V", PositionFields.Holders, Parts(Holder("Q", "Quin")))).NewManagers.Select(Said));
    }

    [Fact]
    public void Somebody_who_joins_gets_no_new_manager()
    {
        var before = new Sketch().Seat("A", "Ada", "cpo");

        Assert.Empty(Between(before, before.Copy().Seat("X", "Xi", "pm", "A")).NewManagers);
    }

    [Fact]
    public void Vacant_seats_move_too()
    {
        var before = new Sketch().Seat("A", "Ada", "cpo").Seat("B", "Bo", "director", "A").Vacant("V", "Group PM", "group-pm", "A");
        var moved = Assert.Single(Between(before, before.With("position:V", PositionFields.Manager, Text("B"))).NewManagers);

        Assert.Equal((null, "the vacant seat Group PM", "Bo"), (moved.Person?.ToString(), moved.Name, moved.To.Name));
    }

    [Fact]
    public void Other_ids_and_names_in_another_order_have_the_same_effects()
    {
        var expected = Between(Company, Split(Company, id => id));
        var renamed = Drawn(id => $"zz-{(char)('z' - (id[^1] % 16))}{id}");
        var effects = Between(renamed, Split(renamed, id => $"zz-{(char)('z' - (id[^1] % 16))}{id}"));

        Assert.Equal(expected.NewManagers.Select(Said).Order(StringComparer.Ordinal), effects.NewManagers.Select(Said).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Spans.Select(span => (span.Name, span.Before, span.After)).Order(), effects.Spans.Select(span => (span.Name, span.Before, span.After)).Order());
        Assert.Equal(expected.Seats, effects.Seats);
        Assert.Equal(expected.Findings.Fixed.Length, effects.Findings.Fixed.Length);
        Assert.Equal(expected.FactsAfter, effects.FactsAfter);
    }

    [Fact]
    public void Two_sides_alike_have_no_effects()
    {
        var difference = Difference.Between(Company.At(), Company.At(), [new SpanTooWide()], includePrivate: false);

        Assert.True(difference.IsEmpty);
        Assert.Equal(1, difference.Effects.Findings.Unchanged);
        Assert.Equal(12, difference.Effects.Seats.Same);
    }

    [Fact]
    public void Titles_are_counted_and_seats_that_stand_for_several_are_not()
    {
        var before = Company.Copy().Add(Entry.Of(PositionFields.Shape, (PositionFields.Id, Text("J")), (PositionFields.Count, Number(5)), (PositionFields.Manager, Text("G1"))));
        var after = before.With("position:S1", PositionFields.Title, Text("Owner")).With("position:S2", PositionFields.Name, Text("Somebody Else")).Without("position:J");

        Assert.Equal(new SeatCounts(Added: 0, Ended: 0, Reparented: 0, HolderChanged: 1, TitleChanged: 1, Same: 10), SeatCounts.Between(before.At(), after.At()));
    }

    /// <summary>A group PM with nine reports and one with a single report.</summary>
    private static Sketch Drawn(Func<string, string> id)
    {
        var sketch = new Sketch().Seat(id("G1"), "Gus", "group-pm").Seat(id("G2"), "Gia", "group-pm").Seat(id("T1"), "Tom", "pm", id("G2"));
        for (var i = 1; i <= 9; i++)
            sketch.Seat(id($"S{i}"), $"S{i}", "pm", id("G1"));
        return sketch;
    }

    private static Sketch Split(Sketch company, Func<string, string> id) => company
        .With($"position:{id("S7")}", PositionFields.Manager, Text(id("G2")))
        .With($"position:{id("S8")}", PositionFields.Manager, Text(id("G2")))
        .With($"position:{id("S9")}", PositionFields.Manager, Text(id("G2")));

    private static string Said(NewManager moved) => $"{(moved.Name.StartsWith('S') ? moved.Name : moved.Seat.Id)} {moved.From.Name} -> {moved.To.Name}{(moved.IsSamePerson ? ", the same person" : "")}";

    private static string Said(LintResult result) => $"{result.Rule.Id} {result.Finding.Subject}";

    private static Effects Between(Sketch before, Sketch after) => Effects.Of(before.At(), after.At(), [new SpanTooWide()], includePrivate: false);
}
