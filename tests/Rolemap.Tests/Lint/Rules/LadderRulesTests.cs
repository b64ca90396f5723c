using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint.Rules;

namespace Rolemap.Tests.Lint.Rules;

public sealed class TitleOfTwoRolesTests
{
    [Fact]
    public void A_title_that_is_anothers_alias_is_found_there()
    {
        var draft = new Draft().Role("ic2", more: Draft.Title("PM")).Role("ic3", more: [Draft.Title("Owner"), Draft.Aliases("Boss", "p.m")]);

        Assert.Empty(draft.Findings(new TitleOfTwoRoles()));
        Assert.Equal(["\"Pm \" is a title of role:ic2 and of role:ic4: nobody can tell which is meant"],
            draft.Role("ic4", more: Draft.Aliases("Pm ")).Messages(new TitleOfTwoRoles()));
    }

    [Fact]
    public void Two_spellings_within_one_role_are_no_fault() =>
        Assert.Empty(new Draft().Role("a", more: [Draft.Title("Sr. PM"), Draft.Aliases("sr pm", "Sr PM")]).Role("b").Findings(new TitleOfTwoRoles()));

    [Fact]
    public void Other_scripts_are_compared_too() =>
        Assert.Equal(["role:b"], new Draft().Role("a", more: Draft.Title("プロダクトマネージャー")).Role("b", more: Draft.Aliases("プロダクトマネージャー")).Subjects(new TitleOfTwoRoles()));
}

public sealed class RoleWithoutTrackTests
{
    [Fact]
    public void Where_there_are_tracks_each_role_needs_one() =>
        Assert.Equal(["role:b"], new Draft().Track("ic").Role("a", 1, "ic").Role("b", 2).Subjects(new RoleWithoutTrack()));

    [Fact]
    public void Without_tracks_managers_and_others_in_one_list_are_found_once() =>
        Assert.Equal(["framework:draft"], new Draft().Role("a", more: Draft.People("none")).Role("b", more: Draft.People("direct")).Role("c", more: Draft.People("managers")).Subjects(new RoleWithoutTrack()));

    [Fact]
    public void One_ladder_in_order_needs_no_track() =>
        Assert.Empty(new Draft().Role("a", 1, more: Draft.People("none")).Role("b", 2, more: Draft.People("direct")).Findings(new RoleWithoutTrack()));

    [Theory, InlineData("none"), InlineData("may"), InlineData(null)]
    public void One_kind_of_role_needs_no_track(string? manages) =>
        Assert.Empty(new Draft().Role("a", more: Draft.People("none")).Role("b", more: Draft.People(manages)).Findings(new RoleWithoutTrack()));
}

public sealed class RoleWithoutRungTests
{
    [Fact]
    public void A_role_among_others_with_rungs_is_found() =>
        Assert.Equal(["b has no rung on track ic"], new Draft().Track("ic").Role("a", 1, "ic").Role("b", null, "ic").Messages(new RoleWithoutRung()));

    [Fact]
    public void A_track_without_any_order_is_found_once() =>
        Assert.Equal(["None of the 3 roles on track ic has a rung: their order is not said"],
            new Draft().Track("ic").Role("a", null, "ic").Role("b", null, "ic").Role("c", null, "ic").Messages(new RoleWithoutRung()));

    [Fact]
    public void One_role_alone_and_roles_without_a_track_need_none() =>
        Assert.Empty(new Draft().Track("ic").Role("a", null, "ic").Role("b").Role("c").Findings(new RoleWithoutRung()));
}

public sealed class TwoRolesOnOneRungTests
{
    [Fact]
    public void The_second_on_a_rung_is_found() =>
        Assert.Equal(["b shares rung 2 of track ic with a"], new Draft().Track("ic").Role("a", 2, "ic").Role("b", 2, "ic").Messages(new TwoRolesOnOneRung()));

    [Fact]
    public void The_same_rung_of_two_tracks_is_no_fault() => Assert.Empty(new Draft().Role("a", 2, "ic").Role("b", 2, "lead").Findings(new TwoRolesOnOneRung()));
}

public sealed class GapInRungsTests
{
    [Fact]
    public void A_rung_that_is_left_out_is_found_above_it() =>
        Assert.Equal(["the framework has no role between b (rung 2) and c (rung 4)"], new Draft().Role("a", 1).Role("b", 2).Role("c", 4).Messages(new GapInRungs()));

    [Fact]
    public void A_ladder_in_tens_has_no_gaps() => Assert.Empty(new Draft().Role("a", 10).Role("b", 20).Role("c", 40).Findings(new GapInRungs()));

    [Fact]
    public void A_ladder_may_begin_above_one_and_have_halves() => Assert.Empty(new Draft().Role("a", 3).Role("b", 3.5m).Role("c", 4).Findings(new GapInRungs()));
}

public sealed class ScopeShrinksTests
{
    [Theory, InlineData("product", "feature", 1), InlineData("product", "product", 0), InlineData("feature", "company", 0), InlineData(null, "feature", 0), InlineData("company", null, 0)]
    public void Only_a_lesser_reach_is_found(string? lower, string? higher, int findings) =>
        Assert.Equal(findings, new Draft().Role("a", 1, more: Draft.Scope(lower)).Role("b", 2, more: Draft.Scope(higher)).Findings(new ScopeShrinks()).Length);

    [Fact]
    public void A_shorter_horizon_is_found() =>
        Assert.Equal(["b plans 6 months ahead, a below it 12"], new Draft().Role("a", 1, more: Draft.Scope(null, 12)).Role("b", 2, more: Draft.Scope(null, 6)).Messages(new ScopeShrinks()));

    [Fact]
    public void Roles_of_two_tracks_are_not_compared() =>
        Assert.Empty(new Draft().Role("a", 1, "ic", Draft.Scope("company")).Role("b", 2, "lead", Draft.Scope("feature")).Findings(new ScopeShrinks()));
}

public sealed class RoleNamedLikeCompetencyTests
{
    [Fact]
    public void The_name_counts_not_its_spelling() =>
        Assert.Equal(["role:x"], new Draft().Competency("c", name: "Product-analysis").Role("x", more: Draft.Title("product analysis")).Role("pm").Subjects(new RoleNamedLikeCompetency()));

    [Fact]
    public void A_role_may_have_the_id_of_a_competency() =>
        Assert.Empty(new Draft().Competency("c", name: "Craft").Role("c", more: Draft.Title("Maker")).Findings(new RoleNamedLikeCompetency()));
}

public sealed class TypedCountTests
{
    [Theory, InlineData("A ladder of five levels", 1), InlineData("A ladder of two levels", 0), InlineData("2 niveles", 0), InlineData("3 уровня", 1), InlineData("Five years of work", 0), InlineData("levels", 0), InlineData("One ladder of levels", 0), InlineData("The three highest levels", 0), InlineData("Seven named levels", 1), InlineData("After SFIA 9 (of its levels)", 0), InlineData("ISO 9, levels of work", 0)]
    public void A_number_before_a_noun_that_can_be_counted_must_be_right(string name, int findings) =>
        Assert.Equal(findings, new Draft().Head(FrameworkFields.Name, Make.Text(name)).Role("a", 1).Role("b", 2).Findings(new TypedCount()).Length);

    [Fact]
    public void The_roles_of_a_track_are_counted_on_it() =>
        Assert.Equal(["about of track:ic speaks of three roles, but there are 1"], new Draft().Track("ic", "The three roles of makers.").Role("a", 1, "ic").Role("b", 1, "lead").Messages(new TypedCount()));

    [Fact]
    public void Levels_of_two_tracks_may_be_counted_in_several_ways() =>
        Assert.Empty(new Draft().Head(FrameworkFields.About, Make.Text("Nine levels")).Track("ic").Track("lead").Role("a", 1, "ic").Role("b", 1, "lead").Findings(new TypedCount()));
}

public sealed class LevelRangeWithHolesTests
{
    [Theory, InlineData("IC1-IC3", 1), InlineData("IC1-3", 1), InlineData("IC1 to IC3", 1), InlineData("IC1–IC2", 0), InlineData("H1-H9", 0), InlineData("IC3-IC1", 0), InlineData("IC1-IC99", 0), InlineData("2019-2023", 0)]
    public void A_range_of_levels_must_be_whole(string range, int findings) =>
        Assert.Equal(findings, new Draft().Track("ic", $"Runs {range}.").Role("ic1", 1, "ic").Role("x", 2, "ic", Draft.Title("IC2")).Findings(new LevelRangeWithHoles()).Length);

    [Fact]
    public void The_missing_levels_are_named() => Assert.Equal(["track:ic speaks of IC1 to IC4, but no role is IC3 or IC4"],
        new Draft().Track("ic", "IC1-IC4").Role("ic1", 1, "ic").Role("ic2", 2, "ic").Messages(new LevelRangeWithHoles()));
}

public sealed class RoleThatSaysNothingTests
{
    [Fact]
    public void A_bare_title_among_roles_that_say_something_is_found() =>
        Assert.Equal(["role:b"], new Draft().Role("a", more: Draft.Purpose("Leads.")).Role("b", more: Draft.Title("B")).Subjects(new RoleThatSaysNothing()));

    [Fact]
    public void A_list_of_bare_titles_is_left_alone() => Assert.Empty(new Draft().Role("a").Role("b").Findings(new RoleThatSaysNothing()));

    [Fact]
    public void A_scope_is_enough() => Assert.Empty(new Draft().Role("a", more: Draft.Purpose("Leads.")).Role("b", more: Draft.Scope("product")).Findings(new RoleThatSaysNothing()));
}

public sealed class SourceIncompleteTests
{
    [Fact]
    public void What_is_missing_is_listed() => Assert.Equal(["The source of draft lacks title or address, licence and date"],
        new Draft().Head(FrameworkFields.Source, Make.Part(SourceFields.Shape)).Messages(new SourceIncomplete()));

    [Fact]
    public void An_address_does_for_a_title() => Assert.Empty(new Draft().Head(FrameworkFields.Source, Make.Part(
        SourceFields.Shape, (SourceFields.Url, Make.Text("https://example.org")), (SourceFields.Licence, Make.Text("MIT")), (SourceFields.Date, Make.Day("2024-01")))).Findings(new SourceIncomplete()));

    [Fact]
    public void A_framework_of_ones_own_needs_no_source() => Assert.Empty(new Draft().Role("a").Findings(new SourceIncomplete()));
}

public sealed class CounterpartOfNothingTests
{
    private static readonly Framework Below = new Draft("below").Competency("strategy").Role("pm").Framework;

    [Fact]
    public void A_competency_that_maps_to_nothing_is_said_with_the_nearest() => Assert.Equal(
        ["The competency goals maps to below/stratgy: below has no competency stratgy; did you mean strategy?"],
        new Draft().On(Below).Competency("goals", maps: "below/stratgy").Messages(new CounterpartOfNothing()));

    [Fact]
    public void What_is_there_is_left_alone() =>
        Assert.Empty(new Draft().On(Below).Competency("goals", maps: "below/strategy").Findings(new CounterpartOfNothing()));

    [Fact]
    public void A_framework_that_nobody_here_knows_is_left_alone() =>
        Assert.Empty(new Draft().On(Below).Competency("goals", maps: "elsewhere/strategy").Findings(new CounterpartOfNothing()));

    [Theory]
    [InlineData("pm", "below/pm", null)]
    [InlineData("pn", "below/pm", "A counterpart of pn names pn: draft has no role pn; did you mean pm?")]
    [InlineData("pm", "below/boss", "A counterpart of pm names below/boss: below has no role boss")]
    public void Both_ends_of_a_correction_are_looked_at(string role, string are, string? message)
    {
        var correction = Make.Part(CounterpartFields.Shape,
            (CounterpartFields.Role, Make.Text(role)), (CounterpartFields.Are, Make.List(are)), (CounterpartFields.Reason, Make.Text("Two people moved.")));
        var draft = new Draft().On(Below).Role("pm").Head(FrameworkFields.Counterparts, new Value.Items([correction]));

        Assert.Equal(message is null ? [] : [message], draft.Messages(new CounterpartOfNothing()));
    }
}

public sealed class PlaceholderTextTests
{
    [Theory, InlineData("TBD"), InlineData("tbd"), InlineData("…"), InlineData(""), InlineData("Examples to be added."), InlineData("Leads the product (TODO: say how)"), InlineData("待定"), InlineData("Por definir"), InlineData("-")]
    public void Placeholders_are_found(string text) => Assert.Equal(["role:a"], new Draft().Role("a", more: Draft.Purpose(text)).Subjects(new PlaceholderText()));

    [Theory, InlineData("Responde de todo el producto."), InlineData("Keeps a list of what is to be done."), InlineData("5"), InlineData("Added to be heard."), InlineData("Пишет план."), InlineData("Decides with others what used to be decided alone."), InlineData("TODO EL PRODUCTO")]
    public void Sentences_are_not(string text) => Assert.Empty(new Draft().Role("a", more: Draft.Purpose(text)).Findings(new PlaceholderText()));

    [Fact]
    public void It_is_found_where_it_stands_in_a_list_and_in_a_cell()
    {
        var cell = new Draft().Role("a", more: Draft.Says("c", "TBD"));
        var list = new Draft().Role("a", more: (RoleFields.Signals, Make.List("Asks for more.", "TBC")));

        Assert.All([cell, list], draft => Assert.Equal(7, Assert.Single(draft.Findings(new PlaceholderText())).Place.Column));
    }

    [Fact]
    public void Ids_are_no_texts() => Assert.Empty(new Draft().Track("todo").Role("tbd", 1, "todo").Findings(new PlaceholderText()));
}
