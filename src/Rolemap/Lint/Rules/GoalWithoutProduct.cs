using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM255: no product serves a goal of the company.</summary>
public sealed class GoalWithoutProduct : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM255",
        Name = "goal-without-product",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Goal,
        Summary = "No product serves a goal of the company.",
        Why = """
            A goal that nothing serves is a sentence on a slide: it has no people, and in the review nobody answers for it. The
            rule follows from what goals are for. Where no product says what it serves, it cannot judge and says so once.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }, { id: paperless, title: Trades run without paper }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Fix = "Name the product that serves it under `direction.serves`, or drop the goal.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var served = Directions.Of(inspection.Organization).Select(pair => pair.Direction.Text(DirectionFields.Serves)).ToHashSet(StringComparer.Ordinal);
        return from goal in inspection.Organization.Goals
               where inspection.Organization.Products.Count > 0 && !served.Contains(goal.Ref.ToString())
               select new Finding(goal.Ref, goal.Place, $"No product serves {goal.Ref}{(goal.Text(GoalFields.Title) is { } title ? $" ({title})" : "")}");
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        inspection.Organization.Goals.Length == 0 ? null : Directions.Lack(inspection, direction => direction[DirectionFields.Serves] is not null, "no product says what it serves");
}
