using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM258: a roadmap has nothing on it for now.</summary>
public sealed class RoadmapWithoutNow : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM258",
        Name = "roadmap-without-now",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Product,
        Summary = "A roadmap has nothing on it for now.",
        Why = """
            A roadmap of next and later is a plan to plan: the team works on something, and it is not written here. Now, next and
            later are the words that public writings on roadmaps agree on (experience). Where no outcome has a horizon, the
            company uses other words and the rule says so once.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: next, holder: A, due: 2027-06 }, { outcome: A payment closes its invoice, horizon: later, holder: A, due: 2027-09 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }, { outcome: A payment closes its invoice, horizon: later, holder: A, due: 2027-09 }] } }
            """,
        Fix = "Write down what the team works on, or move the first outcome to `now`.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from pair in Directions.Of(inspection.Organization)
        where pair.Direction.Items(DirectionFields.Roadmap).Length > 0
            && pair.Direction.Parts(DirectionFields.Roadmap).All(outcome => outcome.Text(RoadmapFields.Horizon) != "now")
        select new Finding(pair.Product.Ref, pair.Direction.PlaceOf(DirectionFields.Roadmap), $"{Portfolio.Shown(pair.Product)} has a roadmap with nothing on it for now");

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Directions.LackInOutcomes(inspection, RoadmapFields.Horizon, "no outcome on a roadmap has a horizon");
}
