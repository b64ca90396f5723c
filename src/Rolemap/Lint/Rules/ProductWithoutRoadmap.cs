using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM254: a product has no roadmap.</summary>
public sealed class ProductWithoutRoadmap : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM254",
        Name = "product-without-roadmap",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "A product has no roadmap.",
        Why = """
            Without outcomes in an order nobody outside the team can plan with it, and nobody can hold it to anything. To make the
            roadmap is one of the few things that writings on the role agree a product manager does (the standard framework's
            first source). A line whose parts have roadmaps has one through them. Where no product has a roadmap, the company
            keeps them elsewhere and the rule says so once.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
              - { id: scans, name: Scans, stage: growth, accountable: [A], direction: { vision: Paper is gone, strategy: Scan first, serves: goal:paid } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
              - { id: scans, name: Scans, stage: growth, accountable: [A], direction: { vision: Paper is gone, strategy: Scan first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Fix = "Write three outcomes: one for now, one for next, one for later.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from product in inspection.Organization.Products
        where !HasRoadmap(product) && !(product.Parts.Any() && product.Parts.All(HasRoadmap))
        select new Finding(product.Ref, product.Entry.PlaceOf(ProductFields.Direction), $"{Portfolio.Shown(product)} has no roadmap");

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Directions.Lack(inspection, direction => direction.Items(DirectionFields.Roadmap).Length > 0, "no product has a roadmap");

    private static bool HasRoadmap(Product product) => product.Entry.Part(ProductFields.Direction) is { } direction && direction.Items(DirectionFields.Roadmap).Length > 0;
}
