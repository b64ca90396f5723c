using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM257: an outcome that is worked on now has nobody who answers for it.</summary>
public sealed class RoadmapOutcomeWithoutHolder : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM257",
        Name = "roadmap-outcome-without-holder",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "An outcome that is worked on now has nobody who answers for it.",
        Why = """
            What is on the roadmap for now and belongs to nobody is done by whoever has time. An outcome needs a holder once it is
            on the horizon `now`; what comes next or later may wait for one. A holder whose seat is vacant is nobody. The rule
            rests on no number. Where no outcome names its holder, the company does not keep that here and the rule says so once.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, due: 2027-06 }, { outcome: A payment closes its invoice, horizon: next, holder: A, due: 2027-06 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }, { outcome: A payment closes its invoice, horizon: next, holder: A, due: 2027-06 }] } }
            """,
        Fix = "Name the seat under `holder`: mostly whoever answers for the product.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from planned in Directions.Outcomes(inspection.Organization)
        where planned.Outcome.Text(RoadmapFields.Horizon) == "now"
        let holder = planned.Outcome.Text(RoadmapFields.Holder)
        let seat = inspection.Organization.PositionOf(holder)
        where holder is null || seat is { IsVacant: true }
        select new Finding(planned.Product.Ref, planned.Outcome.PlaceOf(RoadmapFields.Holder),
            $"{Portfolio.Shown(planned.Product)} works on \"{planned.Text}\" now, and {(seat is { } empty ? $"the seat that holds it is a {empty.Label}" : "nobody holds it")}");

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Directions.LackInOutcomes(inspection, RoadmapFields.Holder, "no outcome on a roadmap names its holder");
}
