using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM308: a dotted line does not say until when it holds.</summary>
public sealed class DottedLineWithoutEnd : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM308",
        Name = "dotted-line-without-end",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "A dotted line does not say until when it holds.",
        Why = """
            Covers the other half of ORG-TOOLS R25. Lines are drawn for a project and stay when it is over. But some lines are
            meant to last, such as one to the head of a craft, so the rule is off until asked for; with it a company says that its
            lines end (request threads, weak).
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A, dotted: [{ to: B, purpose: data }] }
            rules: { RM308: { enabled: true, reason: our lines end } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A, dotted: [{ to: B, purpose: data, until: 2026-12 }] }
            rules: { RM308: { enabled: true, reason: our lines end } }
            """,
        Fix = "Write the last day under `until`.",
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from position in inspection.Organization.PositionsWriting(PositionFields.Dotted)
        from line in position.DottedLines
        where line.Day(DottedFields.Until) is null
        select new Finding(position.Ref, line.Place, $"{position.Label} {Wording.Has(position)} a dotted line to {Wording.SeatOrId(inspection.Organization, line.Text(DottedFields.To))} without an end");
}
