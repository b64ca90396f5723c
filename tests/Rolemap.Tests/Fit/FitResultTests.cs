using Rolemap.Entries;
using Rolemap.Fit;
using Rolemap.Frameworks;

namespace Rolemap.Tests.Fit;

public sealed class FitResultTests
{
    private static Entry Role(string id, string? reach, string? manages, int? months, int? grade) => Entry.Of(RoleFields.Shape,
        (RoleFields.Id, Company.Text(id)),
        (RoleFields.Grade, grade is { } rank ? new Value.Number(rank) : null),
        (RoleFields.Scope, reach is null && months is null ? null : new Value.Part(Entry.Of(ScopeFields.Shape, (ScopeFields.Reach, Company.Text(reach)), (ScopeFields.HorizonMonths, months is { } number ? new Value.Number(number) : null)))),
        (RoleFields.People, manages is null ? null : new Value.Part(Entry.Of(PeopleFields.Shape, (PeopleFields.Manages, Company.Text(manages))))));

    private static Entry Move(string from, string to) => Entry.Of(MoveFields.Shape, (MoveFields.From, Company.Text(from)), (MoveFields.To, Company.Text(to)));

    private static readonly Framework Full = new Ladder()
        .Add(Role("apm", "feature", "none", 3, 1)).Add(Role("pm", "product", "none", 6, 2)).Add(Role("senior", "several-products", "none", 12, 3))
        .Add(Role("lead", "product-line", "direct", 18, 4)).Add(Role("cpo", "company", "managers", 60, 7))
        .Add(Move("outside/design", "pm")).Add(Move("apm", "pm")).Add(Move("pm", "senior")).Build();

    private static FitResult Fit(Framework framework, params (string Question, string Answer)[] answers) =>
        FitResult.Of(framework, answers.ToDictionary(pair => pair.Question, pair => pair.Answer, StringComparer.Ordinal));

    private static string[] Range(FitResult result) => [.. result.Range.Select(fit => fit.Role.Id)];

    [Fact]
    public void There_are_eight_questions_whatever_the_framework()
    {
        Assert.Equal(8, FitQuestions.Of(Full).Length);
        Assert.Equal(FitQuestions.Of(Full).Select(question => question.Text), FitQuestions.Of(Framework.None).Select(question => question.Text));
        Assert.Equal(8, FitQuestions.Of(Full).Select(question => question.Id).Distinct().Count());
        Assert.All(FitQuestions.Of(Full), question => Assert.Equal(question.Options.Length, question.Options.Select(option => option.Id).Distinct().Count()));
    }

    [Fact]
    public void Each_role_fits_whoever_wishes_for_what_it_is()
    {
        Assert.Equal(["pm"], Range(Fit(Full, ("reach", "1"), ("people", "none"), ("horizon", "6"), ("experience", "some"), ("from", "outside/design"))));
        Assert.Equal(["cpo"], Range(Fit(Full, ("reach", "5"), ("people", "managers"), ("horizon", "36"), ("experience", "deep"))));
        Assert.Equal("lead", Range(Fit(Full, ("reach", "3"), ("people", "lead"), ("experience", "many")))[0]);
    }

    [Fact]
    public void Without_an_answer_nothing_is_said()
    {
        Assert.Empty(Fit(Full).Range);
        Assert.Equal(5, Fit(Full).Others.Length);
        Assert.Empty(Fit(Full, ("nonsense", "1"), ("reach", "nonsense")).Range);
        Assert.Empty(Fit(Framework.None, ("reach", "1")).Range);
    }

    [Fact]
    public void A_fact_that_is_missing_keeps_a_role_in_the_range_and_is_named()
    {
        var framework = new Ladder().Add(Role("known", "product", "none", 6, 1)).Add(Role("other", "company", "managers", 36, 2)).Add(Role("silent", null, null, null, null)).Build();
        var result = Fit(framework, ("reach", "1"), ("people", "none"), ("horizon", "6"));

        Assert.Equal(["known", "silent"], Range(result));
        var silent = result.Range.Single(fit => fit.Role.Id == "silent");
        Assert.Equal((0m, 3m), (silent.Lowest, silent.Highest));
        Assert.All(silent.Reasons, reason => Assert.Equal(FitVerdict.Silent, reason.Verdict));
        Assert.Equal(FitConfidence.Low, result.Confidence);
    }

    [Fact]
    public void To_learn_a_missing_fact_never_brings_in_a_role_that_was_out()
    {
        (string, string)[] answers = [("reach", "2"), ("people", "guide"), ("horizon", "12"), ("experience", "several")];
        foreach (var reach in new[] { "feature", "several-products", "company" })
        {
            var before = Fit(new Ladder().Add(Role("a", "several-products", "none", 12, 3)).Add(Role("b", null, "none", 6, 2)).Add(Role("c", "feature", "managers", 60, 9)).Build(), answers);
            var after = Fit(new Ladder().Add(Role("a", "several-products", "none", 12, 3)).Add(Role("b", reach, "none", 6, 2)).Add(Role("c", "feature", "managers", 60, 9)).Build(), answers);

            Assert.Subset(Range(before).ToHashSet(), Range(after).ToHashSet());
        }
    }

    [Fact]
    public void Questions_on_which_a_framework_is_silent_are_named_and_change_nothing()
    {
        var result = Fit(Full, ("reach", "1"), ("decides", "P"), ("influence", "team"));

        Assert.Equal(["decides", "influence"], result.Unused.Select(question => question.Id));
        Assert.Equal(Range(Fit(Full, ("reach", "1"))), Range(result));
    }

    [Fact]
    public void Managing_is_not_next_to_guiding()
    {
        var reasons = Fit(Full, ("people", "guide"));
        Assert.Equal(FitVerdict.Against, Reason(reasons, "lead", "people").Verdict);
        Assert.Equal(FitVerdict.Near, Reason(reasons, "pm", "people").Verdict);
    }

    [Fact]
    public void Where_people_come_from_is_held_against_the_ways_in()
    {
        var result = Fit(Full, ("from", "outside/design"));

        Assert.Equal(FitVerdict.For, Reason(result, "pm", "from").Verdict);
        Assert.Equal((FitVerdict.Near, "Design: the way in is through pm, and this comes next."), (Reason(result, "senior", "from").Verdict, Reason(result, "senior", "from").Sentence));
        Assert.Equal(FitVerdict.Against, Reason(result, "cpo", "from").Verdict);
    }

    [Fact]
    public void Wishes_that_no_role_meets_are_said_to_be_met_by_none()
    {
        Assert.True(Fit(Full, ("reach", "0"), ("people", "managers"), ("horizon", "12")).IsPoor);
        Assert.False(Fit(Full, ("reach", "0"), ("people", "none")).IsPoor);
    }

    [Theory]
    [InlineData("F", "F", FitVerdict.For), InlineData("none", "F", FitVerdict.Near), InlineData("O", "F", FitVerdict.Against)]
    public void Decisions_count_by_the_largest_that_the_role_makes(string answer, string tier, FitVerdict expected)
    {
        var framework = new Ladder().Role("pm").Role("other").Activity("B1", tier, "pm:A other:R").Build();

        Assert.Equal(expected, Reason(Fit(framework, ("decides", answer)), "pm", "decides").Verdict);
        Assert.Equal("It decides nothing alone.", Reason(Fit(framework, ("decides", answer)), "other", "decides").Sentence);
    }

    private static FitReason Reason(FitResult result, string role, string question) =>
        result.Range.Concat(result.Others).Single(fit => fit.Role.Id == role).Reasons.Single(reason => reason.Question.Id == question);
}
