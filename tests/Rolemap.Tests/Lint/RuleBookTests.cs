using System.Reflection;
using Rolemap.Lint;

namespace Rolemap.Tests.Lint;

public sealed class RuleBookTests
{
    [Fact]
    public void Every_rule_is_in_the_book()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);

        Assert.Equal(written.Select(type => type.Name).Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_ascend_and_differ()
    {
        var ids = RuleBook.All.Select(rule => rule.Card.Id).ToArray();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^RM[1-9][0-9]{2}$", id));
    }

    [Fact]
    public void The_class_is_the_name_in_words() => Assert.All(RuleBook.All, rule =>
        Assert.Equal(rule.GetType().Name, string.Concat(rule.Card.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))));

    [Fact]
    public void Every_rule_has_tests_of_its_own()
    {
        var tests = Assembly.GetExecutingAssembly().GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(RuleBook.All, rule => Assert.Contains($"{rule.GetType().Name}Tests", tests));
    }

    [Fact]
    public void Every_card_is_filled_in() => Assert.All(RuleBook.All.Select(rule => rule.Card), card =>
    {
        Assert.All([card.Summary, card.Why, card.Bad, card.Good, card.Fix], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEqual(card.Bad, card.Good);
        Assert.All(card.Thresholds, threshold => Assert.Contains(threshold.Key, (string[])["min", "max", "months", "days"]));
        Assert.Equal($"docs/rules/{card.Id}.md", card.Help);
    });

    [Fact]
    public void The_catalogue_changes_only_on_purpose() => Assert.Equal(Catalogue, RuleBook.All.Select(rule => rule.Card)
        .Select(card => $"{card.Id} {card.Name} {card.Severity} {card.Since}{(card.IsPrivate ? " private" : "")}"));

    [Theory, InlineData("RM102"), InlineData("rm102"), InlineData("span-too-wide")]
    public void A_rule_is_found_by_id_and_by_name(string word) => Assert.Equal("RM102", RuleBook.Of(word)?.Card.Id);

    private static readonly string[] Catalogue =
    [
        "RM101 vacant-manager Error 0.1",
        "RM102 span-too-wide Warning 0.1",
        "RM103 span-too-narrow Warning 0.1",
        "RM104 manager-without-reports Warning 0.1",
        "RM105 report-outranks-manager Error 0.1",
        "RM106 ic-with-reports Warning 0.1",
        "RM107 reporting-cycle Error 0.1",
        "RM108 self-manager Error 0.1",
        "RM109 unknown-manager Error 0.1",
        "RM110 several-roots Warning 0.1",
        "RM111 micro-team Note 0.1",
        "RM112 playing-coach-span-too-wide Warning 0.1",
        "RM113 too-many-layers Warning 0.1",
        "RM114 manager-share-too-high Warning 0.1",
        "RM115 top-heavy-titles Warning 0.1",
        "RM116 senior-heavy-mix Warning 0.1",
        "RM117 manager-of-equal-rank Warning 0.1",
        "RM118 missing-layer Note 0.1",
        "RM119 span-far-above-median Warning 0.1",
        "RM120 many-single-report-managers Warning 0.1",
        "RM121 interim-without-end Warning 0.1",
        "RM122 interim-too-long Warning 0.1",
        "RM123 management-cost-too-high Note 0.1",
        "RM124 person-in-many-seats Warning 0.1",
        "RM201 no-accountable-person Error 0.1",
        "RM202 several-accountable-persons Error 0.1",
        "RM203 scope-above-role Error 0.1",
        "RM204 too-many-products Warning 0.1",
        "RM205 accountable-outside-product Warning 0.1",
        "RM206 accountable-not-on-team Warning 0.1",
        "RM251 product-without-vision Warning 0.1",
        "RM252 product-without-strategy Warning 0.1",
        "RM253 product-serves-no-goal Warning 0.1",
        "RM254 product-without-roadmap Warning 0.1",
        "RM255 goal-without-product Warning 0.1",
        "RM256 roadmap-outcome-overdue Warning 0.1",
        "RM257 roadmap-outcome-without-holder Warning 0.1",
        "RM258 roadmap-without-now Note 0.1",
        "RM259 roadmap-holder-elsewhere Warning 0.1",
        "RM260 roadmap-shorter-than-role Note 0.1",
        "RM301 engineers-per-pm Warning 0.1",
        "RM302 pm-on-too-many-teams Warning 0.1",
        "RM303 designers-per-pm Warning 0.1",
        "RM304 team-size Note 0.1",
        "RM305 team-without-pm Warning 0.1",
        "RM306 too-many-dotted-lines Warning 0.1",
        "RM307 dotted-line-without-purpose Note 0.1",
        "RM308 dotted-line-without-end Note 0.1",
        "RM401 apm-without-mentor Warning 0.1",
        "RM402 assessment-too-old Warning 0.1 private",
        "RM403 case-with-unevidenced-expectations Note 0.1 private",
        "RM404 apm-without-supervisor Warning 0.1",
        "RM405 supervisor-too-junior Warning 0.1",
        "RM406 supervisor-on-another-team Warning 0.1",
        "RM407 supervisor-of-too-many Warning 0.1",
        "RM408 mentor-of-too-many Warning 0.1",
        "RM409 mentor-is-line-manager Warning 0.1",
        "RM410 mentor-not-above-mentee Note 0.1",
        "RM411 mentor-gone Warning 0.1",
        "RM412 mentor-without-mentee Note 0.1",
        "RM501 title-not-in-framework Warning 0.1",
        "RM502 unknown-framework-reference Error 0.1",
        "RM503 title-of-two-roles Warning 0.1",
        "RM504 role-without-track Warning 0.1",
        "RM505 role-without-rung Note 0.1",
        "RM506 two-roles-on-one-rung Note 0.1",
        "RM507 gap-in-rungs Note 0.1",
        "RM508 role-without-expectations Warning 0.1",
        "RM509 few-expectations Warning 0.1",
        "RM510 competency-nobody-expects Note 0.1",
        "RM511 neighbours-alike Warning 0.1",
        "RM512 adjectives-only Note 0.1",
        "RM513 falling-value Note 0.1",
        "RM514 value-outside-scale Error 0.1",
        "RM515 value-without-scale Warning 0.1",
        "RM516 unused-scale-step Note 0.1",
        "RM517 text-under-two-competencies Warning 0.1",
        "RM518 moved-from-base Warning 0.1",
        "RM519 placeholder-text Warning 0.1",
        "RM520 typed-count Warning 0.1",
        "RM521 level-range-with-holes Warning 0.1",
        "RM522 role-named-like-competency Warning 0.1",
        "RM523 scope-shrinks Warning 0.1",
        "RM524 contradictory-reports-to Warning 0.1",
        "RM525 reports-to-non-manager Warning 0.1",
        "RM526 reports-to-lower-rank Warning 0.1",
        "RM527 reports-to-circle Warning 0.1",
        "RM528 manages-nobody-yet-leads Warning 0.1",
        "RM529 span-min-above-max Error 0.1",
        "RM530 wide-span-over-managers Warning 0.1",
        "RM531 role-no-move-reaches Note 0.1",
        "RM532 move-dead-end Note 0.1",
        "RM533 promotion-not-upward Warning 0.1",
        "RM534 promotion-skips-rung Note 0.1",
        "RM535 role-that-says-nothing Note 0.1",
        "RM536 supervised-role-decides Warning 0.1",
        "RM537 activity-without-responsible Note 0.1",
        "RM538 stage-without-activity Note 0.1",
        "RM539 gate-without-evidence Note 0.1",
        "RM540 source-incomplete Note 0.1",
        "RM541 counterpart-of-nothing Warning 0.1",
        "RM551 title-with-several-roles Note 0.1",
        "RM552 role-with-many-titles Note 0.1",
        "RM601 opening-without-manager-and-scope Warning 0.1",
        "RM602 opening-overdue Warning 0.1",
        "RM603 opening-above-seat Warning 0.1",
        "RM604 opening-for-filled-seat Warning 0.1",
        "RM605 opening-with-vacant-manager Warning 0.1",
        "RM606 two-openings-for-one-seat Warning 0.1",
        "RM607 vacancy-too-old Warning 0.1",
        "RM608 vacancy-rate-too-high Warning 0.1",
        "RM701 not-exactly-one-accountable Error 0.1",
        "RM702 decision-overdue Warning 0.1",
        "RM703 decision-without-decider Warning 0.1",
        "RM704 gate-skipped Warning 0.1",
        "RM705 gate-without-outcome Warning 0.1",
        "RM706 stage-before-gate Note 0.1",
        "RM707 gate-overdue Warning 0.1",
        "RM708 decision-outcome-without-day Note 0.1",
        "RM801 unknown-role Error 0.1",
        "RM802 unknown-person Error 0.1",
        "RM803 unknown-team Error 0.1",
        "RM804 unknown-product Error 0.1",
        "RM805 unknown-position Error 0.1",
        "RM806 unknown-reference Error 0.1",
        "RM807 dates-out-of-order Error 0.1",
        "RM809 product-part-cycle Error 0.1",
        "RM810 limit-without-effect Warning 0.1",
        "RM811 holder-written-twice Error 0.1",
        "RM812 gap-between-holders Note 0.1",
        "RM813 two-names-for-one-person Warning 0.1",
        "RM901 unused-acceptance Note 0.1",
        "RM902 expired-acceptance Warning 0.1",
    ];
}
