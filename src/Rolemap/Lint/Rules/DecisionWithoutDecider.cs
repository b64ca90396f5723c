using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM703: a decision waits, and nobody is there to make it.</summary>
public sealed class DecisionWithoutDecider : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM703",
        Name = "decision-without-decider",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Decision,
        Summary = "A decision waits, and nobody is there to make it.",
        Why = """
            Nobody is named, and the matrix gives nobody either: the role that should decide is held by nobody on the product or
            above it, or by several. People then decide who speaks last. The rule asks the same question as `rolemap explain
            decision` and rests on no number. A decider that does not exist is RM805.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products: [{ id: cards, name: Cards, stage: launch, accountable: [A] }]
            decisions: [{ id: D1, activity: L2, product: cards, due: 2026-07-15 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products: [{ id: cards, name: Cards, stage: launch, accountable: [A] }]
            decisions: [{ id: D1, activity: L2, product: cards, due: 2026-07-15, decider: A }]
            """,
        Fix = "Name one seat under `decider`, or fill the seat that the matrix gives.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var asked = new Dictionary<(Activity Activity, string? Product), Accountability>();
        foreach (var decision in inspection.Organization.Entries[RefKind.Decision])
        {
            if (decision[DecisionFields.Decider] is not null || decision[DecisionFields.Outcome] is not null || inspection.Framework.ActivityOf(decision.Text(DecisionFields.Activity)) is not { } activity)
                continue;
            var product = inspection.Organization.Products.Of(decision.Text(DecisionFields.Product));
            if (!asked.TryGetValue((activity, product?.Id), out var answer))
                asked[(activity, product?.Id)] = answer = Deciders.Of(inspection.Organization, activity, product).Accountable;
            if (answer is Accountability.Nobody)
                yield return new Finding(decision.Ref, decision.Place, $"{ActualDecisions.Shown(inspection, decision)} waits, and nobody is there to make it");
        }
    }
}
