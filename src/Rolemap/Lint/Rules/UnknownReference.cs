using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM806: something names a goal, stage, gate, outcome, activity, rule or function that does not exist.</summary>
public sealed class UnknownReference : ReferenceRule
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
        new[] { RefKind.Stage, RefKind.Gate, RefKind.Activity }.Where(kind => framework.Entries[kind].Length > 0)
            .Concat([RefKind.Goal, RefKind.Rule, RefKind.Function]);

    private static IEnumerable<Finding> UnknownOutcomes(Inspection inspection)
    {
        var outcomes = inspection.Framework.Gates.Where(gate => gate[GateFields.Outcomes] is not null)
            .ToDictionary(gate => gate.Id, gate => gate.Texts(GateFields.Outcomes).ToArray(), StringComparer.Ordinal);
        foreach (var product in inspection.Organization.Products)
            foreach (var passed in product.Entry.Parts(ProductFields.Gates))
                if (passed.Text(GatePassedFields.Gate) is { } gate && outcomes.TryGetValue(gate, out var possible)
                    && passed[GatePassedFields.Outcome] is { } written && !possible.Contains(written.ToString()))
                    yield return OutcomeFinding(Mention.In(product.Entry, ProductFields.Gates, GatePassedFields.Outcome, written, RefKind.Gate), gate, possible);
    }

    private static Finding OutcomeFinding(Mention mention, string gate, string[] possible)
    {
        var near = new Nearest(possible).AllTo(mention.Id);
        var next = near is [var only] ? $"did you mean {only}?" : $"its outcomes are {Wording.List(possible)}";
        return new Finding(mention.Entry.Ref, mention.Place, $"{Wording.Named(mention.Entry)} has {mention.Path}: {mention.Id}, which is no outcome of {gate}; {next}")
        {
            Fix = near is [var one] ? new ChangeList([new Change(mention.Entry.Ref, mention.Entry, mention.Renamed(one))]) : ChangeList.Empty,
        };
    }
}
