using Rolemap.Lint;
using Rolemap.Lint.Rules;

namespace Rolemap.Tests.Lint;

public sealed class RulePageTests
{
    [Fact]
    public void A_page_has_everything_the_card_says()
    {
        var card = new SpanTooNarrow().Card;
        var page = RulePage.Of(card);

        Assert.StartsWith("# RM103 span-too-narrow\n", page, StringComparison.Ordinal);
        Assert.Contains("warning · structure and people · since 0.1 · on in knowledge-work and enterprise\n", page, StringComparison.Ordinal);
        Assert.All([card.Summary, card.Why, card.Bad, card.Good, card.Fix, card.Thresholds[0].Source], text => Assert.Contains(text.Trim('\n'), page, StringComparison.Ordinal));
        Assert.EndsWith("[All rules](README.md)\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_have_unix_line_ends_and_no_blank_at_the_end_of_a_line() => Assert.All(RuleBook.All, rule =>
    {
        var page = RulePage.Of(rule.Card);

        Assert.DoesNotContain('\r', page);
        Assert.All(page.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        Assert.DoesNotContain("\n\n\n", page, StringComparison.Ordinal);
    });

    [Fact]
    public void The_index_links_every_rule_once()
    {
        var index = RulePage.Index(RuleBook.All.Select(rule => rule.Card));

        Assert.All(RuleBook.All, rule => Assert.Equal(2, index.Split($"[{rule.Card.Id}]({rule.Card.Id}.md)").Length));
        Assert.Contains("\n## Growth and mentoring\n", index, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_needs_private_facts_says_so() => Assert.Contains("only with `--private`", RulePage.Of(new AssessmentTooOld().Card), StringComparison.Ordinal);
}
