using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM516: no role expects a step of a scale.</summary>
public sealed class UnusedScaleStep : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM516",
        Name = "unused-scale-step",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Scale,
        Summary = "No role expects a step of a scale.",
        Why = """
            A step that nobody needs makes every assessment longer and looks like something to strive for. In a public framework of six
            competencies no individual contributor was ever expected at step 5. Scales that no role gives values on are left alone.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            scales: [{ id: skill, steps: [aware, guided, independent] }]
            competencies: [{ id: strategy, name: Strategy, scale: skill }]
            roles:
              - { id: pm, title: Product Manager, rung: 1, expects: { strategy: { value: 1 } } }
              - { id: senior-pm, title: Senior Product Manager, rung: 2, expects: { strategy: { value: 2 } } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            scales: [{ id: skill, steps: [aware, guided] }]
            competencies: [{ id: strategy, name: Strategy, scale: skill }]
            roles:
              - { id: pm, title: Product Manager, rung: 1, expects: { strategy: { value: 1 } } }
              - { id: senior-pm, title: Senior Product Manager, rung: 2, expects: { strategy: { value: 2 } } }
            """,
        Fix = "Take the step out, or say which role reaches it.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        var scaleOf = framework.Competencies.ToDictionary(competency => competency.Id, competency => competency.Text(CompetencyFields.Scale) ?? "", StringComparer.Ordinal);
        var used = Cell.Of(framework).Where(cell => cell.Amount is not null).Select(cell => (Scale: scaleOf.GetValueOrDefault(cell.Competency, ""), Amount: cell.Amount!.Value)).Distinct().ToLookup(pair => pair.Scale, pair => pair.Amount);
        return framework.Scales.Where(scale => used.Contains(scale.Id)).SelectMany(scale => StepsWithout(scale, [.. used[scale.Id].SelectMany(amount => new[] { Math.Floor(amount), Math.Ceiling(amount) })]));
    }

    private static IEnumerable<Finding> StepsWithout(Entry scale, HashSet<decimal> used)
    {
        var steps = scale.Items(ScaleFields.Steps);
        int[] unused = [.. Enumerable.Range(1, steps.Length).Where(at => !used.Contains(at))];
        if (unused.Length > 0)
            yield return new Finding(scale.Ref, scale.PlaceOf(steps[unused[0] - 1]),
                $"No role expects {(unused.Length == 1 ? "step" : "the steps")} {Wording.List([.. unused.Select(at => $"{Wording.Number(at)} ({steps[at - 1]})")])} of the scale {scale.Id}")
            {
                Numbers = [("unused", unused.Length), ("steps", steps.Length)],
            };
    }
}
