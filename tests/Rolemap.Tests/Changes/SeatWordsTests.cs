using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Tests.Changes;

public sealed class SeatWordsTests
{
    private static readonly Sketch Company = new Sketch()
        .Seat("A", "Ada", "cpo")
        .Seat("G1", "Gus", "group-pm", "A")
        .Seat("G2", "Gia", "group-pm", "A")
        .Vacant("V", "Director of Product, Pulse", "director", "A")
        .Seat("S", "Sam", "senior-pm", "G1")
        .Seat("T", "Tom", "pm", "G1")
        .Team("T1", "Mobile").Team("T2", "Routing");

    [Fact]
    public void A_new_manager_is_a_move() =>
        Assert.Equal(["Sam (Senior PM) moves to Gia (from Gus)."], Words(Company.With("position:S", PositionFields.Manager, Text("G2"))));

    [Fact]
    public void A_move_under_an_empty_seat_names_the_seat() =>
        Assert.Equal(["Sam (Senior PM) moves to the vacant seat Director of Product, Pulse (from Gus)."], Words(Company.With("position:S", PositionFields.Manager, Text("V"))));

    [Fact]
    public void A_manager_nobody_knows_is_shown_by_id() =>
        Assert.Equal(["Sam (Senior PM) moves to 'X9' (unknown) (from Gus)."], Words(Company.With("position:S", PositionFields.Manager, Text("X9"))));

    [Fact]
    public void A_seat_at_the_top_reports_to_nobody() =>
        Assert.Equal(["Sam (Senior PM) no longer reports to anybody (was under Gus)."], Words(Company.With("position:S", PositionFields.Manager, null)));

    [Fact]
    public void A_vacant_seat_moves_as_a_seat() =>
        Assert.Equal(["The vacant seat Director of Product, Pulse moves to Gus (from Ada)."], Words(Company.With("position:V", PositionFields.Manager, Text("G1"))));

    [Theory]
    [InlineData("S", "staff-pm", "Sam (Senior PM) is promoted to Staff PM.")]
    [InlineData("S", "group-pm", "Sam (Senior PM) is promoted to Group PM and moves to the manager track.")]
    [InlineData("S", "pm", "Sam (Senior PM) steps to PM.")]
    [InlineData("G1", "staff-pm", "Gus (Group PM) moves to the individual contributor track as Staff PM.")]
    [InlineData("G1", "pm", "Gus (Group PM) steps to PM and moves to the individual contributor track.")]
    [InlineData("S", "wizard", "Sam (Senior PM) changes role from Senior PM to 'wizard' (unknown).")]
    [InlineData("V", "group-pm", "The vacant seat Director of Product, Pulse changes role from Director to Group PM.")]
    public void A_new_role_is_said_by_rank_and_track(string seat, string role, string words) =>
        Assert.Equal([words], Words(Company.With($"position:{seat}", PositionFields.Role, Text(role))));

    [Fact]
    public void A_seat_may_get_a_role_or_lose_it()
    {
        var without = Company.With("position:S", PositionFields.Role, null);

        Assert.Equal(["Sam (Senior PM) no longer has a role (was Senior PM)."], Words(without));
        Assert.Equal(["Sam gets the role Senior PM."], Words(Company, without));
    }

    [Fact]
    public void Somebody_who_takes_a_vacant_seat_is_named_with_their_step() => Assert.Equal(
        ["Gia takes the seat Director of Product, Pulse and is promoted to Director (was Group PM).", "The seat Group Product Manager closes (was held by Gia)."],
        Words(Company.With("position:V", PositionFields.Holders, Parts(Holder("G2", "Gia"))).Without("position:G2")).Order(StringComparer.Ordinal));

    [Fact]
    public void Those_whose_manager_changes_seats_stay_with_that_person()
    {
        var after = Company.With("position:V", PositionFields.Holders, Parts(Holder("G1", "Gus"))).Without("position:G1")
            .With("position:S", PositionFields.Manager, Text("V"));

        Assert.Contains("Sam (Senior PM) stays with Gus, who takes the seat Director of Product, Pulse.", Words(after));
    }

    [Fact]
    public void A_seat_falls_vacant_when_nobody_follows() =>
        Assert.Equal(["The seat Senior Product Manager falls vacant (was held by Sam)."], Words(Company.With("position:S", PositionFields.Name, null)));

    [Fact]
    public void A_seat_is_handed_from_one_to_the_next()
    {
        var held = Company.With("position:V", PositionFields.Holders, Parts(Holder("Q", "Quin")));

        Assert.Equal(["Rae takes the seat Director of Product, Pulse from Quin."], Words(Company.With("position:V", PositionFields.Holders, Parts(Holder("R", "Rae"))), held));
        Assert.Equal(
            ["Rae takes the seat Director of Product, Pulse as acting holder beside Quin."],
            Words(Company.With("position:V", PositionFields.Holders, Parts(Holder("Q", "Quin"), Holder("R", "Rae", "acting"))), held));
        Assert.Equal(
            ["Quin holds the seat Director of Product, Pulse as interim holder (was permanent).", "Quin holds the seat Director of Product, Pulse until 2026-12-31."],
            Words(Company.With("position:V", PositionFields.Holders, Parts(Holder("Q", "Quin", "interim", until: "2026-12-31"))), held));
    }

    [Fact]
    public void One_of_two_who_share_a_seat_leaves_it()
    {
        var shared = Company.With("position:V", PositionFields.Holders, Parts(Holder("Q", "Quin"), Holder("R", "Rae")));

        Assert.Equal(["Rae leaves the seat Director of Product, Pulse."], Words(Company.With("position:V", PositionFields.Holders, Parts(Holder("Q", "Quin"))), shared));
    }

    [Fact]
    public void Somebody_who_will_take_a_seat_is_named_with_the_day() => Assert.Equal(
        ["Rae takes the seat Director of Product, Pulse on 2026-12-01."],
        Words(Company.With("position:V", PositionFields.Holders, Parts(Holder("R", "Rae", from: "2026-12-01")))));

    [Fact]
    public void Another_name_on_the_same_seat_is_said_as_it_is() =>
        Assert.Equal(["The seat Senior Product Manager is held by Sasha (was Sam)."], Words(Company.With("position:S", PositionFields.Name, Text("Sasha"))));

    [Fact]
    public void New_seats_are_vacant_or_taken()
    {
        Assert.Equal(["New vacant seat Director of Product, Platform under Ada."], Words(Company.Copy().Vacant("W", "Director of Product, Platform", "director", "A")));
        Assert.Equal(["Zoe joins in the new seat Product Manager under Gia."], Words(Company.Copy().Seat("Z", "Zoe", "pm", "G2")));
        Assert.Contains(
            "Sam takes the new seat Staff Product Manager under Gia.",
            Words(Company.Copy().Vacant("W", "Staff Product Manager", "staff-pm", "G2").With("position:W", PositionFields.Holders, Parts(Holder("S")))));
    }

    [Fact]
    public void Seats_that_stand_for_several_are_counted()
    {
        var analysts = Company.Copy().Add(Entry.Of(PositionFields.Shape,
            (PositionFields.Id, Text("J")), (PositionFields.Title, Text("Analyst")), (PositionFields.Manager, Text("G1")), (PositionFields.Count, Number(12))));

        Assert.Equal(["New: 12 × Analyst under Gus."], Words(analysts));
        Assert.Equal(["Gone: 12 × Analyst."], Words(Company, analysts));
        Assert.Equal(["12 × Analyst moves to Gia (from Gus)."], Words(analysts.With("position:J", PositionFields.Manager, Text("G2")), analysts));
    }

    [Fact]
    public void A_vacant_seat_closes() =>
        Assert.Equal(["The vacant seat Director of Product, Pulse closes."], Words(Company.Without("position:V")));

    [Fact]
    public void Titles_teams_and_lines_have_words_of_their_own()
    {
        Assert.Equal(["Sam (Senior PM) gets the title Pricing Lead (was Senior Product Manager)."], Words(Company.With("position:S", PositionFields.Title, Text("Pricing Lead"))));
        Assert.Equal(["Sam (Senior PM) joins Mobile and Routing."], Words(Company.With("position:S", PositionFields.Teams, Texts("T1", "T2"))));
        Assert.Equal(
            ["Sam (Senior PM) joins Routing.", "Sam (Senior PM) leaves Mobile."],
            Words(Company.With("position:S", PositionFields.Teams, Texts("T2")), Company.With("position:S", PositionFields.Teams, Texts("T1"))));
        Assert.Equal(["Sam (Senior PM) now covers Mobile."], Words(Company.With("position:S", PositionFields.Covers, Texts("team:T1"))));
    }

    [Fact]
    public void Dotted_lines_come_go_and_change()
    {
        var dotted = Company.With("position:T", PositionFields.Dotted, Parts(Dotted("S", "supervision", null)));

        Assert.Equal(["Tom (PM) gets a dotted line to Sam (supervision)."], Words(dotted));
        Assert.Equal(["Tom (PM) no longer has a dotted line to Sam (supervision)."], Words(Company, dotted));
        Assert.Equal(
            ["Tom (PM), dotted line to Sam (supervision): until 2027-09-01 (not set before)."],
            Words(Company.With("position:T", PositionFields.Dotted, Parts(Dotted("S", "supervision", "2027-09-01"))), dotted));
    }

    [Fact]
    public void Any_other_field_is_named_with_both_values()
    {
        var inLisbon = Company.With("position:S", PositionFields.Site, Text("Lisbon"));

        Assert.Equal(["Sam (Senior PM): site “Lisbon” (not set before)."], Words(inLisbon));
        Assert.Equal(["Sam (Senior PM): site “Lisbon” → “Lagos”."], Words(inLisbon.With("position:S", PositionFields.Site, Text("Lagos")), inLisbon));
        Assert.Equal(["Sam (Senior PM): site no longer set (was “Lisbon”)."], Words(Company, inLisbon));
    }

    [Fact]
    public void Several_differences_are_several_sentences()
    {
        var after = Company.With("position:S", PositionFields.Manager, Text("G2")).With("position:S", PositionFields.Role, Text("staff-pm"));
        var words = new ChangeWords(Company.At(), after.At());

        Assert.Equal("Sam (Senior PM) is promoted to Staff PM. Sam (Senior PM) moves to Gia (from Gus).", words.Of(Assert.Single(ChangeList.Diff(Company.Set, after.Set))));
    }

    private static Entry Dotted(string to, string purpose, string? until) => Entry.Of(DottedFields.Shape,
        (DottedFields.To, Text(to)), (DottedFields.Purpose, Text(purpose)), (DottedFields.Until, until is null ? null : Day(until)));

    private static IEnumerable<string> Words(Sketch after, Sketch? before = null)
    {
        var from = before ?? Company;
        var words = new ChangeWords(from.At(), after.At());
        return ChangeList.Diff(from.Set, after.Set).SelectMany(change => words.SentencesOf(change));
    }
}
