using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM260: a roadmap ends sooner than the role of its holder looks ahead.</summary>
public sealed class RoadmapShorterThanRole : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM260",
        Name = "roadmap-shorter-than-role",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Product,
        Summary = "A roadmap ends sooner than the role of its holder looks ahead.",
        Why = """
            The framework says how many months ahead each role plans (`horizonMonths`). A roadmap that ends sooner shows that
            somebody works a level below their role, or has no time to look up. The number is the framework's own, so it is as
            strong as the framework. Compared is the last day on the roadmap with the shortest horizon among the seats that answer
            for the product. Roadmaps without days are not judged, nor products in the framework's last stage, which are meant to
            end.
            """,
        Bad = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2026-12 }] } }
            """,
        Good = """
            goals: [{ id: paid, title: A finished job is paid within a day }]
            positions:
              - { id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }
            products:
              - { id: cards, name: Cards, stage: growth, accountable: [A], direction: { vision: Paid before the van leaves, strategy: Cards at the door first, serves: goal:paid, roadmap: [{ outcome: A hundred firms take cards, horizon: now, holder: A, due: 2027-06-30 }] } }
            """,
        Fix = "Add the outcome that the product is after at the end of that time, even if its day is rough.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var last = inspection.Framework.Stages is [.., var end] ? end.Id : null;
        return from pair in Directions.Of(inspection.Organization)
               where pair.Product.StageId is null || pair.Product.StageId != last
               let until = pair.Direction.Parts(DirectionFields.Roadmap).Max(outcome => outcome.Day(RoadmapFields.Due))
               let holder = HolderOf(pair.Product)
               where until is not null && holder is not null
               let months = Calendar.MonthsBetween(inspection.AsOf, until.Value)
               where months < Horizon(holder.Value)
               select new Finding(pair.Product.Ref, pair.Direction.PlaceOf(DirectionFields.Roadmap),
                   $"{Portfolio.Shown(pair.Product)} has a roadmap until {Wording.Day(until.Value)}, {Wording.Count(months, "month")} ahead; {Wording.WithRole(holder.Value)} plans {Wording.Count(Horizon(holder.Value)!.Value, "month")} ahead")
               {
                   Numbers = [("months", months), ("min", Horizon(holder.Value)!.Value)],
               };
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        Directions.LackInOutcomes(inspection, RoadmapFields.Due, "no outcome on a roadmap says when it is due");

    private static Position? HolderOf(Product product) =>
        product.Accountable.Where(seat => !seat.IsVacant && Horizon(seat) is not null).Select(seat => (Position?)seat).MinBy(seat => Horizon(seat!.Value));

    private static decimal? Horizon(Position seat) => seat.Role?.Scope?.Number(ScopeFields.HorizonMonths);
}
