using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM514: a value is no step of its scale.</summary>
public sealed class ValueOutsideScale : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM514",
        Name = "value-outside-scale",
        Since = "0.1",
        Severity = Severity.Error,
        About = RefKind.Role,
        Summary = "A role expects a value that the scale does not have, or at which the competency is not defined.",
        Why = """
            Such a value can neither be shown nor assessed. Monzo declared five levels in a file that held six; a ladder generated from
            SFIA asked for skills at a level at which SFIA does not define them, and its page came out empty. The first step of a scale
            is 1; what is not expected is written `none`, not 0. A competency may say with `definedAt` at which steps it is defined.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            scales: [{ id: skill, steps: [aware, guided, independent] }]
            competencies: [{ id: strategy, name: Strategy, scale: skill }]
            roles:
              - { id: a, title: Associate, rung: 1, expects: { strategy: { value: 1 } } }
              - { id: b, title: Product Manager, rung: 2, expects: { strategy: { value: 2 } } }
              - { id: c, title: Senior Product Manager, rung: 3, expects: { strategy: { value: 3 } } }
              - { id: d, title: Principal Product Manager, rung: 4, expects: { strategy: { value: 4 } } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            scales: [{ id: skill, steps: [aware, guided, independent, leads] }]
            competencies: [{ id: strategy, name: Strategy, scale: skill }]
            roles:
              - { id: a, title: Associate, rung: 1, expects: { strategy: { value: 1 } } }
              - { id: b, title: Product Manager, rung: 2, expects: { strategy: { value: 2 } } }
              - { id: c, title: Senior Product Manager, rung: 3, expects: { strategy: { value: 3 } } }
              - { id: d, title: Principal Product Manager, rung: 4, expects: { strategy: { value: 4 } } }
            """,
        Fix = "Correct the value, or add the missing step to the scale.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var scales = inspection.Framework.Scales.ToDictionary(scale => scale.Id, scale => scale.Items(ScaleFields.Steps).Length, StringComparer.Ordinal);
        var competencies = inspection.Framework.Competencies.ToDictionary(competency => competency.Id, StringComparer.Ordinal);
        foreach (var cell in Cell.Of(inspection.Framework))
            if (cell.Amount is { } amount && competencies.TryGetValue(cell.Competency, out var competency)
                && scales.TryGetValue(competency.Text(CompetencyFields.Scale) ?? "", out var steps) && Fault(competency, amount, steps) is { } fault)
                yield return new Finding(cell.Role.Ref, cell.PlaceOfAmount, $"{cell.Role.ShortTitle} expects {Wording.Number(amount)} of {cell.Name}, {fault}")
                {
                    Numbers = [("value", amount), ("steps", steps)],
                };
    }

    private static string? Fault(Entry competency, decimal amount, int steps)
    {
        if (amount < 1 || amount > steps)
            return $"but the scale {competency.Text(CompetencyFields.Scale)} has the steps 1 to {steps}";
        decimal[] defined = [.. competency.Items(CompetencyFields.DefinedAt).OfType<Value.Number>().Select(step => step.Amount)];
        return defined.Length == 0 || defined.Contains(amount) ? null : $"which is defined at {Wording.List([.. defined.Select(Wording.Number)])} only";
    }
}
