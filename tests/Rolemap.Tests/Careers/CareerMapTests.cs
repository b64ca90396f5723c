using Rolemap.Careers;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Tests.Careers;

public sealed class CareerMapTests
{
    private static Entry Move(string from, string to, string kind = "promotion") =>
        Entry.Of(MoveFields.Shape, (MoveFields.From, Company.Text(from)), (MoveFields.To, Company.Text(to)), (MoveFields.Kind, Company.Text(kind)));

    private static Ladder TwoTracks() => new Ladder().Track("ic", "Contributor").Track("manager", "Manager")
        .Role("pm", "ic", 1, 2).Role("senior", "ic", 2, 3).Role("staff", "ic", 3, 4).Role("group", "manager", 1, 4).Role("cpo", "manager", 2, 7);

    private static Entry Managing(string id, string manages) => Entry.Of(RoleFields.Shape, (RoleFields.Id, Company.Text(id)), (RoleFields.Track, Company.Text("one")),
        (RoleFields.People, new Value.Part(Entry.Of(PeopleFields.Shape, (PeopleFields.Manages, Company.Text(manages))))));

    [Fact]
    public void Roles_of_one_grade_stand_on_one_row_and_the_highest_row_is_first()
    {
        var grid = CareerGrid.Of(TwoTracks().Build());

        Assert.Equal(RowsBy.Grade, grid.RowsBy);
        Assert.Equal(["grade 7", "grade 4", "grade 3", "grade 2"], grid.Rows.Select(row => row.Label));
        Assert.Equal(("staff", "group"), (Assert.Single(grid[1, 0]).Id, Assert.Single(grid[1, 1]).Id));
        Assert.Empty(grid[0, 0]);
    }

    [Fact]
    public void Without_grades_the_rungs_make_the_rows_and_without_rungs_the_order_of_the_file()
    {
        var rungs = CareerGrid.Of(new Ladder().Track("ic").Role("pm", "ic", 1).Role("lead", "ic", 2).Role("odd", "ic").Build());
        Assert.Equal(RowsBy.Rung, rungs.RowsBy);
        Assert.Equal(["rung 2", "rung 1", "no rung"], rungs.Rows.Select(row => row.Label));

        var order = CareerGrid.Of(new Ladder().Role("pm").Role("lead").Build());
        Assert.Equal(RowsBy.Order, order.RowsBy);
        Assert.All(order.Rows, row => Assert.Null(row.Label));
        Assert.Equal("Roles", Assert.Single(order.Tracks).Name);
        Assert.Empty(CareerGrid.Of(Framework.None).Rows);
    }

    [Fact]
    public void A_role_without_a_grade_stands_where_its_rung_puts_it()
    {
        var grid = CareerGrid.Of(TwoTracks().Role("head", "manager", 3).Role("lead", "ic", 0).Role("odd", "ic").Build());

        Assert.Equal(["no grade", "grade 7", "grade 4", "grade 3", "grade 2", "no grade", "no grade"], grid.Rows.Select(row => row.Label));
        Assert.Equal("head", Assert.Single(grid[0, 1]).Id);
        Assert.Equal("lead", Assert.Single(grid[5, 0]).Id);
        Assert.Equal("odd", Assert.Single(grid[6, 0]).Id);
    }

    [Fact]
    public void A_role_from_which_nothing_leads_on_is_a_dead_end_unless_it_is_the_highest()
    {
        var framework = TwoTracks().Add(Move("pm", "senior")).Add(Move("senior", "group", "switch")).Add(Move("group", "cpo")).Add(Move("staff", "staff", "lateral")).Build();
        var map = CareerMap.Of(framework);

        Assert.Equal(["staff"], framework.Roles.Where(map.IsDeadEnd).Select(role => role.Id));
        Assert.Equal(["pm", "staff"], framework.Roles.Where(map.IsOutOfReach).Select(role => role.Id));
        Assert.DoesNotContain(TwoTracks().Build().Roles, role => CareerMap.Of(role.Framework).IsDeadEnd(role));
    }

    [Fact]
    public void A_move_to_nowhere_is_left_out_and_one_from_outside_is_kept()
    {
        var map = CareerMap.Of(TwoTracks().Add(Move("pm", "gone")).Add(Move("gone", "pm")).Add(Move("outside/design", "pm", "entry")).Build());

        Assert.Equal("outside/design", Assert.Single(map.Moves).FromText);
    }

    [Theory]
    [InlineData("none", "No manager track is written")]
    [InlineData("direct", "No track for individual contributors is written")]
    [InlineData("may", "No second track is written")]
    public void Where_there_is_one_track_the_missing_one_is_named(string manages, string expected)
    {
        Assert.Equal(expected, CareerMap.Of(new Ladder().Track("one").Add(Managing("pm", manages)).Build()).MissingTrack);
        Assert.Null(CareerMap.Of(TwoTracks().Build()).MissingTrack);
    }

    [Fact]
    public void No_two_boxes_of_a_picture_overlap_and_everything_lies_inside_it()
    {
        var ladder = new Ladder().Track("a").Track("b").Track("c");
        for (var at = 0; at < 40; at++)
            ladder.Role($"r{at:00}", new[] { "a", "b", "c", null }[at % 4], at % 5, at % 7 == 0 ? null : at % 6);
        for (var at = 0; at < 40; at++)
            ladder.Add(Move(at % 3 == 0 ? $"outside/x{at}" : $"r{at:00}", $"r{at * 7 % 40:00}"));
        var layout = CareerLayout.Of(CareerMap.Of(ladder.Build()));

        Assert.Equal(40, layout.Roles.Length);
        Assert.All(layout.Roles, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + CareerLayout.BoxWidth <= layout.Width && box.Y + CareerLayout.BoxHeight <= layout.Height, $"{box}"));
        foreach (var one in layout.Roles)
            Assert.DoesNotContain(layout.Roles, other => other != one && Math.Abs(other.X - one.X) < CareerLayout.BoxWidth && Math.Abs(other.Y - one.Y) < CareerLayout.BoxHeight);
        foreach (var entry in layout.Entries)
            Assert.DoesNotContain(layout.Entries, other => other != entry && other.X == entry.X && Math.Abs(other.Y - entry.Y) < CareerLayout.EntryHeight);
    }

    [Fact]
    public void Every_move_between_two_roles_has_a_line_and_a_move_there_and_back_has_two_that_differ()
    {
        var map = CareerMap.Of(TwoTracks().Add(Move("staff", "group", "switch")).Add(Move("group", "staff", "return")).Add(Move("staff", "staff", "lateral")).Add(Move("pm", "staff")).Build());
        var layout = CareerLayout.Of(map);

        Assert.Equal(map.Moves.Where(move => move.From != move.To), layout.Lines.Select(line => line.Move));
        Assert.Equal(layout.Lines.Length, layout.Lines.Select(line => line.Path).Distinct().Count());
        Assert.Equal(layout.Lines.Length, layout.Lines.Select(line => (line.LabelX, line.LabelY)).Distinct().Count());
    }
}
