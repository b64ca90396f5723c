using Rolemap.Changes;
using Rolemap.Charts;
using Rolemap.Organizations;

namespace Rolemap.Tests.Charts;

/// <summary>A chart of an organization before and after Changes.</summary>
public sealed class SeatChangesTests
{
    private static Sketch Was => new Sketch()
        .Seat("C", "Chidi", "cpo").Seat("D", "Dora", "director", "C").Seat("E", "Emil", "director", "C").Seat("F", "Fay", "director", "C")
        .Seat("M1", "Mona", "pm", "D").Seat("M2", "Milo", "pm", "D").Seat("M3", "Mira", "pm", "E").Seat("M4", "Max", "pm", "F").Seat("M5", "May", "pm", "F").Seat("A", "Ali", "apm", "M1").Seat("B", "Bea", "apm", "A");

    private static Sketch Becomes
    {
        get
        {
            var sketch = Was.With("position:M1", PositionFields.Manager, Sketch.Text("E")).With("position:E", PositionFields.Title, Sketch.Text("Head of Everything")).Without("position:M3");
            return sketch.Vacant("N", "Product Manager, new", "pm", "E");
        }
    }

    private static SeatChanges Changes => SeatChanges.Of(Difference.Between(Was.At(), Becomes.At(), [], includePrivate: false));

    [Fact]
    public void Seats_are_moved_new_ended_or_changed_and_the_words_say_from_what_to_what() =>
        Assert.Equal(
            ["E changed: Director of Product → Head of Everything", "M1 moved: Dora → Emil", "M3 ended: ", "N new: "],
            Changes.All.Select(one => $"{one.Seat} {one.Change.Word}: {one.Change.Words}"));

    [Fact]
    public void Ended_seats_stand_in_the_chart_before_and_new_ones_in_that_after()
    {
        var changes = Changes;
        var before = ChartOf(changes, changes.Before);
        var after = ChartOf(changes, changes.After);

        Assert.Equal(["C ", "D ", "M1 moved", "A ", "M2 ", "E changed", "M3 ended", "F "], Tags(before));
        Assert.Equal(["C ", "D ", "M2 ", "E changed", "M1 moved", "A ", "N new", "F "], Tags(after));
        Assert.Equal("Organization: after", after.Title);
        Assert.Equal("2026-06-30 · 8 boxes · 1 vacant · 1 moved, 1 new, 1 ended, 1 changed", after.About);
        Assert.Equal("Mona, Product Manager, moved, Dora → Emil", after.Boxes.Single(box => box.Subject.Id == "M1").Words);
    }

    [Fact]
    public void What_nothing_happens_to_is_folded_and_counted_and_the_same_people_stand_on_both_sides()
    {
        var changes = Changes;

        Assert.Equal(["A", "F"], changes.FoldedOn(changes.Before).Order(StringComparer.Ordinal));
        Assert.Equal("+2", ChartOf(changes, changes.Before).Boxes.Single(box => box.Subject.Id == "F").Hidden.Words);
    }

    [Fact]
    public void Each_kind_has_a_letter_and_a_colour_of_its_own_whatever_others_there_are() =>
        Assert.Equal(["M moved k1 1", "N new k3 1", "C changed k6 1"], ChartOf(Changes, after: true).Legend.Select(key => $"{key.Letter} {key.Text} {key.Class} {key.Count}"));

    [Fact]
    public void Where_only_the_seat_of_the_manager_is_another_one_the_titles_say_it()
    {
        var becomes = Was.Without("position:D").Add(Was.At().PositionOf("D")!.Value.Entry.With(PositionFields.Id, Sketch.Text("D2")))
            .With("position:M2", PositionFields.Manager, Sketch.Text("D2"));
        becomes = becomes.With("position:D2", PositionFields.Title, Sketch.Text("VP of Product"));
        var changes = SeatChanges.Of(Difference.Between(Was.At(), becomes.At(), [], includePrivate: false));

        Assert.Equal("Director of Product → VP of Product", changes["M2"]!.Words);
    }

    private static Chart ChartOf(SeatChanges changes, bool after) => ChartOf(changes, after ? changes.After : changes.Before);

    private static Chart ChartOf(SeatChanges changes, Organization side) =>
        Chart.Of(side, new ChartRequest { Changes = changes, Color = ChartColor.Change, Folded = changes.FoldedOn(side) }, []);

    private static IEnumerable<string> Tags(Chart chart) => chart.Boxes.Select(box => $"{box.Subject.Id} {box.Tag}");
}
