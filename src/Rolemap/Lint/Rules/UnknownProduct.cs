using Rolemap.Entries;

namespace Rolemap.Lint.Rules;

/// <summary>RM804: something names a product that does not exist.</summary>
public sealed class UnknownProduct : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM804",
        Name = "unknown-product",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "Something names a product that does not exist.",
        Why = """
            A part of a product that does not exist stands alone in the portfolio, and a decision about it belongs to nobody. Checked
            are `partOf`, `dependsOn`, `serves`, `covers`, openings, decisions and overrides. Where exactly one id is nearly the same,
            the fix writes it.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products:
              - { id: invoices, name: Invoices, stage: growth, accountable: [A] }
              - { id: reminders, name: Reminders, partOf: invoces, stage: build, accountable: [A] }
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products:
              - { id: invoices, name: Invoices, stage: growth, accountable: [A] }
              - { id: reminders, name: Reminders, partOf: invoices, stage: build, accountable: [A] }
            """,
        Fix = "Correct the id, or add the product.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) => UnknownMentions.Of(inspection, RefKind.Product);
}
