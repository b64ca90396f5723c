using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM256: an outcome on a roadmap is past its date.</summary>
public sealed class RoadmapOutcomeOverdue : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM256",
        Name = "roadmap-outcome-overdue",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "An outcome on a roadmap is past its date.",
        Why = """
            An outcome that is due and still stands on the roadmap is either reached and not taken off, or late and not said.
            Either way the roadmap tells its readers something that is not so. A month stands for its first day, so a due day may
            lie `days` back, which gives a month until its end; beyond that the rule rests on no number.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2026-04 }, { outcome: A payment closes its invoice, horizon: next, holder: A, due: 2027-06 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2026-09 }, { outcome: A payment closes its invoice, horizon: next, holder: A, due: 2027-06 }] } }
            """,
        Fix = "Take it off when it is reached; otherwise write down the new date and tell those who count on it.",
        Thresholds = [new("days", 31, 31, 31, "a month stands for its first day, and ends at most 31 days later (arithmetic)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "days");
        return from planned in Directions.Outcomes(inspection.Organization)
               let due = planned.Outcome.Day(RoadmapFields.Due)
               where due is not null && Calendar.DaysBetween(due.Value, inspection.AsOf) > max
               let days = Calendar.DaysBetween(due.Value, inspection.AsOf)
               select new Finding(planned.Product.Ref, planned.Outcome.PlaceOf(RoadmapFields.Due),
                   $"{Portfolio.Shown(planned.Product)} still has \"{planned.Text}\" on its roadmap, due on {Wording.Day(due.Value)}, {days} days ago")
               {
                   Numbers = [("days", days), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Directions.LackInOutcomes(inspection, RoadmapFields.Due, "no outcome on a roadmap says when it is due");
}
