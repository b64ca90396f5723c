using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM707: a product has been in its stage for long, and the gate that ends it was not decided.</summary>
public sealed class GateOverdue : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM707",
        Name = "gate-overdue",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "A product has been in its stage for long, and the gate that ends it was not decided.",
        Why = """
            Time in a stage and an overdue gate are one thing seen from two sides. Discovery that does not end and a mature
            product that nobody reviews both cost people who could do something else. Counted are months from the first day of the
            stage, or from the last time its gate was decided. Nobody publishes a limit that holds for every stage; a year is
            ours, so the rule is off until asked for. A product in a stage without a gate is not judged, nor one whose gate no
            product of the organization ever went through. Where no product says since when it is in its stage, the rule says so
            once.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, accountable: [A], stage: discovery, since: 2025-03 }
              - { id: forms, name: Forms, accountable: [A], stage: definition, since: 2026-04, gates: [{ gate: G1, on: 2026-03-24, outcome: go }] }
            rules: { RM707: { enabled: true, reason: discovery is to end } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, accountable: [A], stage: discovery, since: 2026-03 }
              - { id: forms, name: Forms, accountable: [A], stage: definition, since: 2026-04, gates: [{ gate: G1, on: 2026-03-24, outcome: go }] }
            rules: { RM707: { enabled: true, reason: discovery is to end } }
            """,
        Fix = "Hold the gate with what is known. To drop or reshape is an outcome too.",
        Thresholds = [new("months", 12, 12, 12, "ours; no figure is published for all stages")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "months");
        return from one in WaitsIn(inspection)
               where one.Months > max
               select new Finding(one.Product.Ref, one.Product.Entry.PlaceOf(ProductFields.Since), $"{Portfolio.Shown(one.Product)} has waited {Wording.Count(one.Months, "month")} for {one.Gate} (at most {Wording.Number(max)})")
               {
                   Numbers = [("months", one.Months), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => WaitsIn(inspection).Select(one => (decimal)one.Months);

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        Gates.Lack(inspection)
        ?? (inspection.Organization.Products.Count == 0 || inspection.Organization.Products.Any(product => product.Entry[ProductFields.Since] is not null) ? null : "no product says since when it is in its stage");

    private static IEnumerable<(Product Product, string Gate, int Months)> WaitsIn(Inspection inspection)
    {
        var gates = new Gates(inspection);
        foreach (var product in inspection.Organization.Products)
            if (gates.Ending(product) is { } gate && gates.IsKept(gate) && product.Entry.Day(ProductFields.Since) is { } since)
            {
                var last = Gates.PassedBy(product).Where(passed => passed.Text(GatePassedFields.Gate) == gate).Max(passed => passed.Day(GatePassedFields.On));
                yield return (product, gate, Calendar.MonthsBetween(last > since ? last.Value : since, inspection.AsOf));
            }
    }
}
