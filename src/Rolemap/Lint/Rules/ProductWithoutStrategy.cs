using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM252: a product has no strategy.</summary>
public sealed class ProductWithoutStrategy : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM252",
        Name = "product-without-strategy",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "A product has no strategy.",
        Why = """
            A vision without a strategy is a wish: nobody knows what comes first and what is left aside. It is a part of the
            direction that the standard framework expects the accountable role to give a product (a definition, not a number).
            Where no product of the organization has a direction, the company keeps it elsewhere and the rule says so once.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Fix = "Write one line under `direction.strategy`: how it gets there, and what it leaves aside.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) => Directions.Without(inspection, DirectionFields.Strategy, "strategy");

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Directions.Lack(inspection, direction => true, "no product has a direction");
}
