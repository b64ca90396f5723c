using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM702: a decision is past its day and nothing was decided.</summary>
public sealed class DecisionOverdue : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM702",
        Name = "decision-overdue",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Decision,
        Summary = "A decision is past its day and nothing was decided.",
        Why = """
            Whoever waits for it goes on as if it were made, each in their own way. A decision that is due and not needed any more
            should say so. The rule rests on no number: a day that the company set has passed (`days` gives it some grace). Where
            no decision has a day, the company does not plan them here and the rule says so once.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products: [{ id: cards, name: Cards, stage: launch, accountable: [A] }]
            decisions: [{ id: D1, activity: L2, product: cards, due: 2026-06-15, decider: A }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products: [{ id: cards, name: Cards, stage: launch, accountable: [A] }]
            decisions: [{ id: D1, activity: L2, product: cards, due: 2026-07-15, decider: A }]
            """,
        Fix = "Decide, and write `outcome` and `on`; or write the new day and tell those who wait.",
        Thresholds = [new("days", 0, 0, 0, "the day that the company set")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "days");
        return from decision in inspection.Organization.Entries[RefKind.Decision]
               let due = decision.Day(DecisionFields.Due)
               where due is not null && decision[DecisionFields.Outcome] is null && decision[DecisionFields.On] is null
               let days = Calendar.DaysBetween(due.Value, inspection.AsOf)
               where days > max
               select new Finding(decision.Ref, decision.PlaceOf(DecisionFields.Due), $"{ActualDecisions.Shown(inspection, decision)} was due on {Wording.Day(due.Value)}, {Wording.Count(days, "day")} ago")
               {
                   Numbers = [("days", days), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        inspection.Organization.Entries[RefKind.Decision] is var all && (all.Length == 0 || all.Any(decision => decision[DecisionFields.Due] is not null)) ? null : "no decision says when it is due";
}
