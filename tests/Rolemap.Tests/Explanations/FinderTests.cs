using CsCheck;
using Rolemap.Entries;
using Rolemap.Explanations;

namespace Rolemap.Tests.Explanations;

public sealed class FinderTests
{
    private static readonly Finder Finder = new(Ladder.Standard, new Company()
        .Seat("P17", "Trịnh Minh Bảo", "pm", title: "Product Manager").Seat("P2", "Zoë Łukasz", "apm", "P17", "Associate").Seat("P3", "Bea Minh", "apm", "P17", "Associate").Seat("V1", title: "Head of Pulse")
        .Team("T5", "Dispatch Mobile").Product("dispatch-mobile", name: "Dispatch Mobile").Product("F3", name: "Fleet")
        .Build(Ladder.Standard));

    [Theory]
    [InlineData("person:P17", "person:P17")]
    [InlineData("position:P17", "position:P17")]
    [InlineData("P17", "person:P17")]
    [InlineData("p17", "person:P17")]
    [InlineData("V1", "position:V1")]
    [InlineData("trinh minh bao", "person:P17")]
    [InlineData("Zoe Lukasz", "person:P2")]
    [InlineData("bao", "person:P17")]
    [InlineData("Senior  PM", "role:senior-pm")]
    [InlineData("product manager", "role:pm")]
    [InlineData("head of pulse", "position:V1")]
    [InlineData("dispatch-mobile", "product:dispatch-mobile")]
    [InlineData("l5", "activity:L5")]
    [InlineData("go or no-go at launch", "activity:L5")]
    [InlineData("RM102", "rule:RM102")]
    [InlineData("span-too-wide", "rule:RM102")]
    public void A_reference_an_id_a_name_and_a_part_of_a_name_are_understood(string text, string reference) =>
        Assert.Equal(reference, Assert.IsType<Meaning.One>(Finder.Find(text)).Thing.Ref.ToString());

    [Theory, InlineData("Dispatch Mobile", "team:T5 product:dispatch-mobile"), InlineData("Associate", "position:P2 position:P3"), InlineData("minh", "person:P3 person:P17"), InlineData("F3", "product:F3 activity:F3")]
    public void What_can_be_several_things_lists_them(string text, string references) =>
        Assert.Equal(references.Split(' ').Order(StringComparer.Ordinal), Assert.IsType<Meaning.Several>(Finder.Find(text)).Candidates.Select(one => one.Ref.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_few_of_what_is_searched_for_are_the_first_of_all() =>
        Gen.Select(Gen.Char["abeimoprtu 1"].Array[1, 4], Gen.Int[1, 12]).Sample((text, most) =>
            Assert.Equal(Finder.Search(new string(text), 10_000).Take(most), Finder.Search(new string(text), most)));

    [Theory]
    [InlineData("minh", "person:P3 person:P17")] // both by a word; the shorter name first
    [InlineData("b", "person:P3")]
    [InlineData("p3", "person:P3 position:P3")]
    [InlineData("head of", "position:V1")]
    public void Who_is_still_typing_gets_first_what_begins_so(string text, string references) =>
        Assert.Equal(references.Split(' '), Finder.Search(text, references.Split(' ').Length).Select(one => one.Ref.ToString()));

    [Fact]
    public void A_kind_that_is_asked_for_makes_it_one_thing() =>
        Assert.Equal("activity:F3", Assert.IsType<Meaning.One>(Finder.Find("F3", RefKind.Activity)).Thing.Ref.ToString());

    [Theory, InlineData("dispatch-mobil", "product:dispatch-mobile"), InlineData("role:senoir-pm", "role:senior-pm"), InlineData("Zoe Lucasz", "person:P2")]
    public void What_is_unknown_names_what_is_near(string text, string reference) =>
        Assert.Contains(reference, Assert.IsType<Meaning.Unknown>(Finder.Find(text)).Nearest.Select(one => one.Ref.ToString()));

    [Theory, InlineData(""), InlineData("quite another thing"), InlineData("qqqq:"), InlineData("::")]
    public void Where_nothing_is_near_nothing_is_named(string text) =>
        Assert.Empty(Assert.IsType<Meaning.Unknown>(Finder.Find(text)).Nearest);

    [Theory, InlineData("role:sketch/senior-pm"), InlineData("sketch/senior-pm"), InlineData("sketch/Senior PM"), InlineData("sketch/SENIOR-PM")]
    public void A_role_of_another_framework_is_named_with_it(string text) =>
        Assert.Equal("role:sketch/senior-pm", Assert.IsType<Meaning.One>(WithSketch.Find(text)).Thing.Ref.ToString());

    [Fact]
    public void A_role_of_the_framework_at_hand_may_be_named_with_it_too() =>
        Assert.Equal("role:senior-pm", Assert.IsType<Meaning.One>(WithSketch.Find($"role:{Ladder.Standard.Id}/senior-pm")).Thing.Ref.ToString());

    [Fact]
    public void A_slip_in_a_role_of_another_framework_names_what_is_near_there() =>
        Assert.Equal(["role:sketch/senior-pm"], Assert.IsType<Meaning.Unknown>(WithSketch.Find("sketch/senoir-pm")).Nearest.Select(one => one.Ref.ToString()));

    [Theory, InlineData("nowhere/senior-pm", null), InlineData("role:nowhere/senior-pm", null), InlineData("sketch/senior-pm", RefKind.Team)]
    public void A_framework_that_is_not_there_or_another_kind_finds_nothing(string text, RefKind? kind) =>
        Assert.IsType<Meaning.Unknown>(kind is { } wanted ? WithSketch.Find(text, wanted) : WithSketch.Find(text));

    private static Finder WithSketch => new(Ladder.Standard, null, others: id => id == "sketch" ? Sketch.TwoTracks : null);

    [Fact]
    public void Without_an_organization_roles_activities_and_rules_are_understood() =>
        Assert.Equal("role:pm", Assert.IsType<Meaning.One>(new Finder(Ladder.Standard, null).Find("PM")).Thing.Ref.ToString());
}
