using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM259: an outcome on a roadmap is held by somebody who has nothing to do with the product.</summary>
public sealed class RoadmapHolderElsewhere : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM259",
        Name = "roadmap-holder-elsewhere",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "An outcome on a roadmap is held by somebody who has nothing to do with the product.",
        Why = """
            A holder who is on none of the product's teams and in no line with whoever answers for it learns of the outcome in the
            review. Mostly the holder has moved on and the roadmap has not. Somebody belongs to a product who is on a team of it
            or of a part of it, or stands above or below a seat that answers for it or for what it is part of. The rule rests on
            no number.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [B], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: C, due: 2027-06 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [B], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: B, due: 2027-06 }] } }
            """,
        Fix = "Name somebody on the product, or add the holder to its team.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var (product, direction) in Directions.Of(inspection.Organization))
        {
            var belong = new Belonging(product);
            foreach (var outcome in direction.Parts(DirectionFields.Roadmap))
                if (inspection.Organization.PositionOf(outcome.Text(RoadmapFields.Holder)) is { IsVacant: false } holder && !belong.Includes(holder))
                    yield return new Finding(product.Ref, outcome.PlaceOf(RoadmapFields.Holder),
                        $"{Portfolio.Shown(product)} has \"{outcome.Text(RoadmapFields.Outcome)}\" held by {Wording.WithRole(holder)}, who is on none of its teams and in no line with whoever answers for it");
        }
    }
}
