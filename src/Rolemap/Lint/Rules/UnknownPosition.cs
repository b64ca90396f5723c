using Rolemap.Entries;

namespace Rolemap.Lint.Rules;

/// <summary>RM805: something names a position that does not exist.</summary>
public sealed class UnknownPosition : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM805",
        Name = "unknown-position",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "Something other than a manager names a position that does not exist.",
        Why = """
            A product held by a seat that does not exist is held by nobody, and a dotted line to it leads nowhere. Mostly the seat was
            closed or its id was taken for the person's. Checked are `accountable`, dotted lines, holders of roadmap outcomes, holdings,
            openings and decisions; the solid line is RM109. Where exactly one id is nearly the same, the fix writes it.
            """,
        Bad = """
            positions:
              - { id: lead-north, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: lead-north }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: lead-north }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [lead-noth] }]
            """,
        Good = """
            positions:
              - { id: lead-north, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: lead-north }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: lead-north }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [lead-north] }]
            """,
        Fix = "Name the position that took over, or add the one that is missing. A position is a seat: write its id, not its holder.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) => UnknownMentions.Of(inspection, RefKind.Position);
}
