using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM705: a product went through a gate, and what came of it is not written.</summary>
public sealed class GateWithoutOutcome : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM705",
        Name = "gate-without-outcome",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "A product went through a gate, and what came of it is not written.",
        Why = """
            A gate is a question with few answers, and the stage moved on without one of them: whoever reads it later takes it for
            a go. The rule rests on no number. An outcome that the gate does not have is RM806.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
              - { id: forms, name: Forms, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20 }] }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
              - { id: forms, name: Forms, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
            """,
        Fix = "Write the outcome, one of those that the gate has.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from product in inspection.Organization.Products
        from passed in Gates.PassedBy(product)
        where passed[GatePassedFields.Outcome] is null && !(passed.Day(GatePassedFields.On) > inspection.AsOf)
        select new Finding(product.Ref, passed.Place, $"{Portfolio.Shown(product)} went through {passed.Text(GatePassedFields.Gate)}{(passed.Day(GatePassedFields.On) is { } day ? $" on {Wording.Day(day)}" : "")}, and no outcome is written");
}
