using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM307: a dotted line does not say what it is for.</summary>
public sealed class DottedLineWithoutPurpose : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM307",
        Name = "dotted-line-without-purpose",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "A dotted line does not say what it is for.",
        Why = """
            Covers half of ORG-TOOLS R25. A second line without a purpose is a second manager: nobody knows what may be asked
            along it. In this model a dotted line *is* a line with a purpose, so the rule follows from the definition and rests on
            no number.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A, dotted: [{ to: B }] }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A, dotted: [{ to: B, purpose: data }] }
            """,
        Fix = "Write the purpose in a word or two, or take the line out.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from position in inspection.Organization.PositionsWriting(PositionFields.Dotted)
        from line in position.DottedLines
        where string.IsNullOrWhiteSpace(line.Text(DottedFields.Purpose))
        select new Finding(position.Ref, line.Place, $"{position.Label} {Wording.Has(position)} a dotted line to {Wording.SeatOrId(inspection.Organization, line.Text(DottedFields.To))} without a purpose");
}
