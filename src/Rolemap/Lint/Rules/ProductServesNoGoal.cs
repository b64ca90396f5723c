using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM253: a product serves no goal of the company.</summary>
public sealed class ProductServesNoGoal : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM253",
        Name = "product-serves-no-goal",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "A product serves no goal of the company.",
        Why = """
            A product that serves no goal competes for people with those that do, and nobody can say why it should lose. A part
            whose whole serves something is served by it. The rule follows from what goals are for and rests on no number. Where
            no product says what it serves, the company does not keep that here, and the rule says so once; a goal that does not
            exist is RM806.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
              - { id: scans, name: Scans, stage: growth, accountable: [A], direction: { vision: Paper is gone, strategy: Scan first, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
              - { id: scans, name: Scans, stage: growth, accountable: [A], direction: { vision: Paper is gone, strategy: Scan first, serves: product:cards, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06 }] } }
            """,
        Fix = "Write under `direction.serves` the goal, or the product that it is there for. If there is none, ask what the product is for.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var serving = new HashSet<string>(StringComparer.Ordinal);
        foreach (var product in inspection.Organization.Products.WholesFirst)
            if (Serves(product) || (product.Whole is { } whole && serving.Contains(whole.Id)))
                serving.Add(product.Id);
            else
                yield return new Finding(product.Ref, product.Entry.PlaceOf(ProductFields.Direction), $"{Portfolio.Shown(product)} serves no goal and no other product");
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Directions.Lack(inspection, direction => direction[DirectionFields.Serves] is not null, "no product says what it serves");

    private static bool Serves(Product product) => product.Entry.Part(ProductFields.Direction)?[DirectionFields.Serves] is not null;
}
