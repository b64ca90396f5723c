using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM708: a decision has an outcome and no day, or a day and no outcome.</summary>
public sealed class DecisionOutcomeWithoutDay : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM708",
        Name = "decision-outcome-without-day",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Decision,
        Summary = "A decision has an outcome and no day, or a day and no outcome.",
        Why = """
            Half of a decision is written: what was decided and not when, so that nobody can say which of two came later; or when
            and not what. The rule rests on no number.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products: [{ id: cards, name: Cards, stage: launch, accountable: [A] }]
            decisions: [{ id: D1, activity: L2, product: cards, decider: A, outcome: go }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products: [{ id: cards, name: Cards, stage: launch, accountable: [A] }]
            decisions: [{ id: D1, activity: L2, product: cards, decider: A, outcome: go, on: 2026-06-10 }]
            """,
        Fix = "Write the other half.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from decision in inspection.Organization.Entries[RefKind.Decision]
        let hasOutcome = decision[DecisionFields.Outcome] is not null
        where hasOutcome != decision[DecisionFields.On] is not null
        select new Finding(decision.Ref, decision.PlaceOf(hasOutcome ? DecisionFields.Outcome : DecisionFields.On),
            $"{ActualDecisions.Shown(inspection, decision)} has {(hasOutcome ? "an outcome and no day" : "a day and no outcome")}");
}
