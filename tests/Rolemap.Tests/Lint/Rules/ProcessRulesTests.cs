using Rolemap.Entries;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class DecisionOverdueTests
{
    [Theory, InlineData("2026-06-30", null, 0), InlineData("2026-06-29", null, 1), InlineData("2026-06-29", "go", 0)]
    public void A_day_that_has_passed_without_an_outcome_is_found(string due, string? outcome, int findings) =>
        Assert.Equal(findings, new Company().Decision("D", due: due, outcome: outcome).Findings(new DecisionOverdue()).Length);

    [Fact]
    public void The_text_names_activity_and_product() =>
        Assert.Equal(["Decision D (A1, p) was due on 2026-06-29, 1 day ago"], new Company().Decision("D", product: "p", due: "2026-06-29").Said(new DecisionOverdue()));

    [Fact]
    public void Where_none_is_due_it_says_so_once() => Assert.Equal("no decision says when it is due", new Company().Decision("D").Lack(new DecisionOverdue()));
}

public sealed class DecisionWithoutDeciderTests
{
    [Theory, InlineData("maker", null, null, 0), InlineData("novice", null, null, 1), InlineData("novice", "A", null, 0), InlineData("novice", null, "go", 0)]
    public void Somebody_is_named_or_has_the_role_that_decides(string role, string? decider, string? outcome, int findings) =>
        Assert.Equal(findings, new Company().Seat("A", role).Decision("D", decider: decider, outcome: outcome).Findings(new DecisionWithoutDecider()).Length);

    [Fact]
    public void An_activity_that_does_not_exist_is_for_another_rule() => Assert.Empty(new Company().Decision("D", activity: "A9").Findings(new DecisionWithoutDecider()));
}

public sealed class GateSkippedTests
{
    [Fact]
    public void A_gate_before_the_stage_is_missed_once_the_company_keeps_it() =>
        Assert.Equal(["q (old) never went through G1"], Gated.Company("old", Gated.Passed("G1", "2026-01")).Product("q", "old").Said(new GateSkipped()));

    [Fact]
    public void What_most_products_leave_out_is_not_missed() =>
        Assert.Empty(Gated.Company("old", Gated.Passed("G1", "2026-01")).Product("q", "old").Product("r", "old").Findings(new GateSkipped()));

    [Fact]
    public void A_stage_before_the_gate_needs_none() => Assert.Empty(Gated.Company("old", Gated.Passed("G1", "2026-01")).Product("q", "young").Findings(new GateSkipped()));

    [Fact]
    public void A_line_without_gates_has_them_in_its_parts() =>
        Assert.Empty(Gated.Company("old", Gated.Passed("G1", "2026-01")).Product("line", "old").Product("part", "young", "line").Findings(new GateSkipped()));

    [Fact]
    public void Where_no_product_went_through_any_it_says_so_once() => Assert.Equal("no product has been through a gate", new Company(Gated.Framework).Product("p", "old").Lack(new GateSkipped()));
}

public sealed class GateWithoutOutcomeTests
{
    [Theory, InlineData(null, "2026-01", 1), InlineData("go", "2026-01", 0), InlineData(null, "2026-07-01", 0)]
    public void A_gate_in_the_past_has_an_outcome(string? outcome, string on, int findings) =>
        Assert.Equal(findings, Gated.Company("old", Gated.Passed("G1", on, outcome)).Findings(new GateWithoutOutcome()).Length);
}

public sealed class StageBeforeGateTests
{
    [Theory, InlineData("2026-02-01", 0), InlineData("2026-02-02", 1)]
    public void A_month_has_until_its_end(string on, int findings) =>
        Assert.Equal(findings, Gated.Company("old", Gated.Passed("G1", on), since: "2026-01-01").Findings(new StageBeforeGate()).Length);

    [Fact]
    public void The_gate_that_ends_the_stage_comes_later() => Assert.Empty(Gated.Company("young", Gated.Passed("G1", "2026-05"), since: "2026-01-01").Findings(new StageBeforeGate()));
}

public sealed class GateOverdueTests
{
    [Theory, InlineData("2025-06-30", 0), InlineData("2025-05-30", 1)]
    public void A_year_is_allowed(string since, int findings) => Assert.Equal(findings, Gated.Company("young", null, since).Product("q", "old", more: (ProductFields.Gates, Make.List(Gated.Passed("G1", "2026-01")))).On("RM707").Findings(new GateOverdue()).Length);

    [Fact]
    public void The_last_time_the_gate_was_decided_counts() => Assert.Empty(Gated.Company("young", Gated.Passed("G1", "2026-01", "drop"), "2024-01").On("RM707").Findings(new GateOverdue()));

    [Fact]
    public void A_stage_without_a_gate_is_not_judged() => Assert.Empty(Gated.Company("old", Gated.Passed("G1", "2020-01"), "2020-01").On("RM707").Findings(new GateOverdue()));
}

public sealed class DecisionOutcomeWithoutDayTests
{
    [Theory, InlineData("go", null, 1), InlineData(null, "2026-06", 1), InlineData("go", "2026-06", 0), InlineData(null, null, 0)]
    public void Outcome_and_day_go_together(string? outcome, string? on, int findings) =>
        Assert.Equal(findings, new Company().Decision("D", outcome: outcome, on: on).Findings(new DecisionOutcomeWithoutDay()).Length);
}

internal static class Gated
{
    /// <summary>Two stages, young and then old, with the gate G1 between them.</summary>
    public static readonly Frameworks.Framework Framework = new(EntrySet.Of(
    [
        Make.Entry(Frameworks.FrameworkFields.Shape, (Frameworks.FrameworkFields.Id, Make.Text("gated")), (Frameworks.FrameworkFields.Order, Make.Map(("stage", Make.List("young", "old"))))),
        Ladder.Stage("young", "maker"),
        Ladder.Stage("old", "maker"),
        Make.Entry(Frameworks.GateFields.Shape, (Frameworks.GateFields.Id, Make.Text("G1")), (Frameworks.GateFields.After, Make.Text("young"))),
    ]));

    public static Company Company(string stage, Value? passed = null, string? since = null) => new Company(Framework).Product(
        "p", stage, more: [(ProductFields.Since, Make.Day(since)), (ProductFields.Gates, passed is null ? null : Make.List(passed))]);

    public static Value Passed(string gate, string? on, string? outcome = "go") =>
        Make.Part(GatePassedFields.Shape, (GatePassedFields.Gate, Make.Text(gate)), (GatePassedFields.On, Make.Day(on)), (GatePassedFields.Outcome, Make.Text(outcome)));
}
