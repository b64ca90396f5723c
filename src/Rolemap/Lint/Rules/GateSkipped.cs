using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM704: a product is past a gate that it never went through.</summary>
public sealed class GateSkipped : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM704",
        Name = "gate-skipped",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "A product is past a gate that it never went through.",
        Why = """
            A gate that was skipped is a question that nobody answered: whether the problem is real, whether it can be paid for.
            The product goes on anyway, and the answer costs more each month. Which gates lie before a stage is said by the
            framework; a gate that fewer than half of the products beyond it went through is one that the company does not keep
            for all, such as a review that comes round each quarter. A line is judged only if it has gates of its own. The rule
            rests on no number; where no product has gates, it says so once.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
              - { id: forms, name: Forms, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G2, on: 2026-01-20, outcome: go }] }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
              - { id: forms, name: Forms, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
            """,
        Fix = "Write the gate down if it happened; otherwise answer its question now, and write that down.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var gates = new Gates(inspection);
        foreach (var product in inspection.Organization.Products)
        {
            var passed = Gates.PassedBy(product).Select(part => part.Text(GatePassedFields.Gate)).ToHashSet(StringComparer.Ordinal);
            if (passed.Count == 0 && product.Parts.Any())
                continue;
            string[] skipped = [.. gates.Before(product).Where(gate => gates.IsUsual(gate) && !passed.Contains(gate))];
            if (skipped.Length > 0)
                yield return new Finding(product.Ref, product.Entry.PlaceOf(ProductFields.Gates), $"{Portfolio.Shown(product)} never went through {Wording.List(skipped)}") { Numbers = [("gates", skipped.Length)] };
        }
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) => Gates.Lack(inspection);
}
