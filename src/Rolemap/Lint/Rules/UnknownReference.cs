using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM806: something names a goal, stage, gate, outcome, activity, rule or function that does not exist.</summary>
public sealed class UnknownReference : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM806",
        Name = "unknown-reference",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "Something names a goal, stage, gate, outcome of a gate, activity, lint rule or function that does not exist.",
        Why = """
            A product in a stage that does not exist has no gate to come and nobody asks which role it needs; a setting for a rule that
            does not exist does nothing, and nobody notices. Stages, gates and activities are those of the framework's lifecycle, goals
            those of `rolemap.yaml`. Where the framework has no lifecycle, a stage cannot be checked and is left alone. Where exactly one
            id is nearly the same, the fix writes it.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products: [{ id: invoices, name: Invoices, stage: grwoth, accountable: [A] }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [A] }]
            """,
        Fix = "Correct the id, or add what it names to the framework or to `rolemap.yaml`.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        UnknownMentions.Of(inspection, [.. CheckedKinds(inspection.Framework)]).Concat(UnknownOutcomes(inspection));

    /// <summary>A framework may leave out its lifecycle; then what names it cannot be wrong.</summary>
    private static IEnumerable<RefKind> CheckedKinds(Framework framework) =>
        new[] { RefKind.Stage, RefKind.Gate, RefKind.Activity }.Where(kind => framework.Entries[kind].Length > 0).Concat([RefKind.Goal, RefKind.Rule, RefKind.Function]);

    private static IEnumerable<Finding> UnknownOutcomes(Inspection inspection)
    {
        var outcomes = inspection.Framework.Gates.Where(gate => gate[GateFields.Outcomes] is not null)
            .ToDictionary(gate => gate.Id, gate => gate.Texts(GateFields.Outcomes).ToArray(), StringComparer.Ordinal);
        return from product in inspection.Organization.Products
               from passed in product.Entry.Parts(ProductFields.Gates)
               where passed.Text(GatePassedFields.Gate) is { } gate && outcomes.TryGetValue(gate, out var possible)
                   && passed.Text(GatePassedFields.Outcome) is { } outcome && !possible.Contains(outcome)
               select OutcomeFinding(product, passed, outcomes[passed.Text(GatePassedFields.Gate)!]);
    }

    private static Finding OutcomeFinding(Product product, Entry passed, string[] possible)
    {
        var (gate, written) = (passed.Text(GatePassedFields.Gate)!, passed[GatePassedFields.Outcome]!);
        var near = new Nearest(possible).AllTo(written.ToString());
        var next = near is [var only] ? $"did you mean {only}?" : $"its outcomes are {Wording.List(possible)}";
        var mention = new Mention(product.Entry, ProductFields.Gates, GatePassedFields.Outcome, written, RefKind.Gate, null, written.ToString(), false);
        return new Finding(product.Ref, mention.Place, $"{product.Ref} has {mention.Path}: {written}, which is no outcome of {gate}; {next}")
        {
            Fix = near is [var one] ? new ChangeList([new Change(product.Ref, product.Entry, mention.Renamed(one))]) : ChangeList.Empty,
        };
    }
}
