using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class RoleWithoutExpectationsTests
{
    [Fact]
    public void A_role_that_expects_nothing_among_others_is_found() =>
        Assert.Equal(["b expects nothing of any competency; 1 other role does"], new Draft().Role("a", more: Draft.Says("c", "Writes.")).Role("b").Messages(new RoleWithoutExpectations()));

    [Fact]
    public void Not_expected_is_said() => Assert.Empty(new Draft().Role("a", more: Draft.Says("c", "Writes.")).Role("b", more: Draft.Expects(("c", null, null))).Findings(new RoleWithoutExpectations()));

    [Fact]
    public void A_framework_without_expectations_is_left_alone() => Assert.Empty(new Draft().Competency("c").Role("a").Role("b").Findings(new RoleWithoutExpectations()));
}

public sealed class FewExpectationsTests
{
    [Theory, InlineData(1, 1), InlineData(2, 0), InlineData(4, 0), InlineData(0, 0)]
    public void Half_of_the_fullest_is_enough(int said, int findings) => Assert.Equal(findings, new Draft().Role("full", more: Cells(4)).Role("other", more: Cells(said)).Findings(new FewExpectations()).Length);

    [Fact]
    public void The_company_may_set_the_share() =>
        Assert.Single(new Company(new Draft().Role("full", more: Cells(4)).Role("other", more: Cells(3)).Framework).Set("RM509", RuleSettingFields.Min, 80).Findings(new FewExpectations()));

    private static (Field, Value?) Cells(int count) => Draft.Expects([.. Enumerable.Range(1, count).Select(at => ($"c{at}", (string?)$"Writes page {at}.", (decimal?)null))]);
}

public sealed class CompetencyNobodyExpectsTests
{
    [Fact]
    public void A_competency_that_is_only_ever_not_expected_is_found() =>
        Assert.Equal(["competency:d"], new Draft().Competency("c").Competency("d").Role("a", more: Draft.Expects(("c", "Writes.", null), ("d", null, null))).Subjects(new CompetencyNobodyExpects()));

    [Fact]
    public void A_library_of_competencies_is_left_alone() => Assert.Empty(new Draft().Competency("c").Role("a").Findings(new CompetencyNobodyExpects()));
}

public sealed class NeighboursAlikeTests
{
    [Fact]
    public void The_same_words_at_two_levels_are_found() => Assert.Equal(["b expects of c word for word what a does: \"leads one product\""],
        new Draft().Role("a", 1, more: Draft.Says("c", "Leads one product.")).Role("b", 2, more: Draft.Says("c", "leads one product")).Messages(new NeighboursAlike()));

    [Fact]
    public void Roles_two_rungs_apart_or_on_two_tracks_are_not_compared() => Assert.Empty(new Draft()
        .Role("a", 1, "ic", Draft.Says("c", "Leads.")).Role("b", 2, "ic", Draft.Says("c", "Writes.")).Role("d", 3, "ic", Draft.Says("c", "Leads."))
        .Role("e", 4, "lead", Draft.Says("c", "Leads.")).Findings(new NeighboursAlike()));

    [Fact]
    public void The_same_purpose_is_found() =>
        Assert.Equal(["role:b"], new Draft().Role("a", 1, more: Draft.Purpose("Leads.")).Role("b", 2, more: Draft.Purpose("leads")).Subjects(new NeighboursAlike()));

    [Fact]
    public void Rows_of_values_are_compared_as_a_whole()
    {
        Assert.Single(new Draft().Role("a", 1, more: Draft.Values(("c", 1), ("d", 2))).Role("b", 2, more: Draft.Values(("c", 1), ("d", 2))).Findings(new NeighboursAlike()));
        Assert.Empty(new Draft().Role("a", 1, more: Draft.Values(("c", 1), ("d", 2))).Role("b", 2, more: Draft.Values(("c", 1), ("d", 3))).Findings(new NeighboursAlike()));
    }

    [Fact]
    public void The_same_not_expected_is_no_fault() =>
        Assert.Empty(new Draft().Role("a", 1, more: Draft.Expects(("c", null, null), ("d", null, null))).Role("b", 2, more: Draft.Expects(("c", null, null), ("d", null, null))).Findings(new NeighboursAlike()));

    [Fact]
    public void Texts_of_marks_alone_say_nothing() => Assert.Empty(new Draft().Role("a", 1, more: Draft.Says("c", "…")).Role("b", 2, more: Draft.Says("c", "…")).Findings(new NeighboursAlike()));
}

public sealed class AdjectivesOnlyTests
{
    [Theory]
    [InlineData("Shows good judgement.", "Shows very good judgement.", 1)]
    [InlineData("Hat gute Kenntnis des Marktes.", "Hat hervorragende Kenntnis des Marktes.", 1)]
    [InlineData("Leads one product.", "Leads several products.", 0)]
    [InlineData("Shows good judgement.", "Shows good judgement.", 0)]
    [InlineData("good", "excellent", 0)]
    [InlineData("製品を導く。", "複数の製品を導く。", 0)]
    public void Only_words_of_degree_make_no_difference(string lower, string higher, int findings) =>
        Assert.Equal(findings, new Draft().Role("a", 1, more: Draft.Says("c", lower)).Role("b", 2, more: Draft.Says("c", higher)).Findings(new AdjectivesOnly()).Length);
}

public sealed class FallingValueTests
{
    [Theory, InlineData(3, 2, 1), InlineData(2, 2, 0), InlineData(1, 2, 0)]
    public void Only_a_fall_is_found(int lower, int higher, int findings) =>
        Assert.Equal(findings, new Draft().Role("a", 1, more: Draft.Values(("c", lower))).Role("b", 2, more: Draft.Values(("c", higher))).Findings(new FallingValue()).Length);

    [Fact]
    public void A_text_or_not_expected_says_why() => Assert.Empty(new Draft()
        .Role("a", 1, more: Draft.Values(("c", 3), ("d", 3))).Role("b", 2, more: Draft.Expects(("c", "Leaves it to the team.", 1), ("d", null, null))).Findings(new FallingValue()));
}

public sealed class ValueOutsideScaleTests
{
    [Theory, InlineData(0, 1), InlineData(1, 0), InlineData(2.5, 0), InlineData(3, 0), InlineData(4, 1)]
    public void Values_lie_between_the_first_step_and_the_last(double value, int findings) =>
        Assert.Equal(findings, new Draft().Scale("s", "x", "y", "z").Competency("c", "s").Role("a", more: Draft.Values(("c", (decimal)value))).Findings(new ValueOutsideScale()).Length);

    [Fact]
    public void A_competency_may_be_defined_at_some_steps_only() => Assert.Equal(["a expects 1 of c, which is defined at 2 and 3 only"],
        new Draft().Scale("s", "x", "y", "z").Competency("c", "s", definedAt: [2, 3]).Role("a", more: Draft.Values(("c", 1))).Role("b", more: Draft.Values(("c", 2))).Messages(new ValueOutsideScale()));

    [Fact]
    public void Without_a_scale_or_with_an_unknown_one_other_rules_speak() =>
        Assert.Empty(new Draft().Competency("c").Competency("d", "nowhere").Role("a", more: Draft.Values(("c", 9), ("d", 9), ("unknown", 9))).Findings(new ValueOutsideScale()));
}

public sealed class ValueWithoutScaleTests
{
    [Fact]
    public void Each_competency_is_found_once() => Assert.Equal(["a expects 3 of c, which has no scale; 1 other role too"],
        new Draft().Competency("c").Role("a", more: Draft.Values(("c", 3))).Role("b", more: Draft.Values(("c", 4))).Messages(new ValueWithoutScale()));

    [Fact]
    public void Texts_need_no_scale() => Assert.Empty(new Draft().Competency("c").Role("a", more: Draft.Says("c", "Writes.")).Findings(new ValueWithoutScale()));
}

public sealed class UnusedScaleStepTests
{
    [Fact]
    public void The_steps_nobody_is_expected_at_are_named() => Assert.Equal(["No role expects the steps 1 (x) and 4 (u) of the scale s"],
        new Draft().Scale("s", "x", "y", "z", "u").Competency("c", "s").Role("a", more: Draft.Values(("c", 2.5m))).Messages(new UnusedScaleStep()));

    [Fact]
    public void A_scale_without_values_is_left_alone() => Assert.Empty(new Draft().Scale("s", "x").Competency("c", "s").Role("a", more: Draft.Says("c", "Writes.")).Findings(new UnusedScaleStep()));
}

public sealed class TextUnderTwoCompetenciesTests
{
    private const string Long = "Keeps track of the numbers.";

    [Fact]
    public void In_one_role_and_in_two_the_second_is_found() => Assert.Equal(["role:a", "role:b"], new Draft()
        .Role("a", 1, more: Draft.Expects(("c", Long, null), ("d", Long, null))).Role("b", 2, more: Draft.Says("d", Long.ToUpperInvariant())).Subjects(new TextUnderTwoCompetencies()));

    [Fact]
    public void Single_words_and_the_same_competency_are_no_fault() => Assert.Empty(new Draft()
        .Role("a", 1, more: Draft.Expects(("c", "practitioner", null), ("d", "practitioner", null), ("e", Long, null))).Role("b", 2, more: Draft.Says("e", Long)).Findings(new TextUnderTwoCompetencies()));
}

public sealed class MovedFromBaseTests
{
    private const string Long = "Keeps track of the numbers.";

    private static readonly Framework Basis = new Draft("basis").Competency("users").Competency("data").Role("a", more: Draft.Says("data", Long)).Framework;

    [Fact]
    public void A_text_under_another_competency_is_found() => Assert.Equal(["a expects under users what basis expects of a under data: \"Keeps track of the numbers.\""],
        new Draft().On(Basis).Role("a", more: Draft.Says("users", Long)).Messages(new MovedFromBase()));

    [Fact]
    public void A_competency_that_maps_to_the_old_one_is_the_same() =>
        Assert.Empty(new Draft().On(Basis).Competency("numbers", maps: "basis/data").Role("a", more: Draft.Says("numbers", Long)).Findings(new MovedFromBase()));

    [Fact]
    public void What_stays_and_what_is_new_is_no_fault() =>
        Assert.Empty(new Draft().On(Basis).Role("a", more: Draft.Says("data", Long)).Role("b", more: Draft.Says("users", "Talks with ten users.")).Findings(new MovedFromBase()));

    [Fact]
    public void Without_a_base_nothing_has_moved() => Assert.Empty(new Draft().Role("a", more: Draft.Says("users", Long)).Findings(new MovedFromBase()));
}
