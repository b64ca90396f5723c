using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Tests.Changes;

public sealed class FindingEffectsTests
{
    private static readonly RuleCard Card = new SpanTooWide().Card;

    private static readonly Entry Acceptance = Entry.Of(AcceptanceFields.Shape, (AcceptanceFields.Rule, Text("RM102")), (AcceptanceFields.Subject, Text("position:A")));

    [Fact]
    public void A_finding_that_says_something_else_about_the_same_subject_is_unchanged()
    {
        var effects = FindingEffects.Between(Report(Found("A", "has 9 reports")), Report(Found("A", "has 8 reports")));

        Assert.Equal((1, 0, 0), (effects.Unchanged, effects.Fixed.Length, effects.Caused.Length));
    }

    [Fact]
    public void Of_several_about_one_subject_those_that_say_the_same_stay()
    {
        var effects = FindingEffects.Between(Report(Found("A", "one"), Found("A", "two"), Found("A", "three")), Report(Found("A", "three")));

        Assert.Equal(["one", "two"], effects.Fixed.Select(result => result.Finding.Message));
        Assert.Equal(1, effects.Unchanged);
    }

    [Fact]
    public void Findings_about_other_subjects_are_fixed_and_caused()
    {
        var effects = FindingEffects.Between(Report(Found("A", "one")), Report(Found("B", "one")));

        Assert.Equal("position:A", Assert.Single(effects.Fixed).Finding.Subject.ToString());
        Assert.Equal("position:B", Assert.Single(effects.Caused).Finding.Subject.ToString());
        Assert.Equal(0, effects.Unchanged);
    }

    [Fact]
    public void An_acceptance_whose_finding_is_gone_is_no_longer_needed()
    {
        var effects = FindingEffects.Between(Report(Found("A", "one", accepted: true)), Report());

        Assert.Single(effects.NoLongerNeeded);
        Assert.Empty(effects.Fixed);
    }

    [Fact]
    public void Accepting_and_no_longer_accepting_neither_fix_nor_cause()
    {
        var (open, accepted) = (Report(Found("A", "one")), Report(Found("A", "one", accepted: true)));
        var (accepting, reopening) = (FindingEffects.Between(open, accepted), FindingEffects.Between(accepted, open));

        Assert.Single(accepting.NewlyAccepted);
        Assert.Single(reopening.NoLongerAccepted);
        Assert.All([accepting, reopening], effects => Assert.Equal((0, 0, 0), (effects.Fixed.Length, effects.Caused.Length, effects.Unchanged)));
        Assert.Equal(new SeverityCounts(Errors: 0, Warnings: 0, Notes: 0, Accepted: 1), accepting.After);
    }

    [Fact]
    public void What_is_accepted_on_both_sides_is_not_counted()
    {
        var accepted = Report(Found("A", "one", accepted: true));

        Assert.Equal(0, FindingEffects.Between(accepted, accepted).Unchanged);
    }

    private static LintResult Found(string seat, string message, bool accepted = false) =>
        new(Card, Severity.Warning, new Finding(new Ref(RefKind.Position, seat), default, message), accepted ? Acceptance : null);

    private static LintReport Report(params ImmutableArray<LintResult> results) => new(new Sketch().At(), [Card], results);
}
