using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM251: a product says nowhere what will be true one day.</summary>
public sealed class ProductWithoutVision : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM251",
        Name = "product-without-vision",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "A product says nowhere what will be true one day.",
        Why = """
            Without a vision every request is as good as any other, and a team cannot say what it leaves aside. It is a part of
            the direction that the standard framework expects the accountable role to give a product (a definition, not a number).
            Where no product of the organization has a direction, the company keeps it elsewhere and the rule says so once.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Fix = "Write one line under `direction.vision`: what will be true for its customers one day.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) => Directions.Without(inspection, DirectionFields.Vision, "vision");

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Directions.Lack(inspection, direction => true, "no product has a direction");
}
