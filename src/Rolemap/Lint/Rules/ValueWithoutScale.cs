using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM515: values are given for a competency that has no scale.</summary>
public sealed class ValueWithoutScale : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM515",
        Name = "value-without-scale",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Competency,
        Summary = "Roles give values for a competency that has no scale.",
        Why = """
            A bare 3 means nothing to its reader: of three, of five, of ten? Four of the 24 public frameworks we read give numbers, each
            on a scale of another kind (mastery, responsibility, points, pay). The rule speaks once for each competency.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: strategy, name: Strategy }]
            roles:
              - { id: pm, title: Product Manager, expects: { strategy: { value: 3 } } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            scales: [{ id: skill, steps: [independent] }]
            competencies: [{ id: strategy, name: Strategy, scale: skill }]
            roles:
              - { id: pm, title: Product Manager, expects: { strategy: { value: 1 } } }
            """,
        Fix = "Declare the scale under `scales`, with a word for each step, and name it as `scale` of the competency.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var without = inspection.Framework.Competencies.Where(competency => competency[CompetencyFields.Scale] is null).ToDictionary(competency => competency.Id, StringComparer.Ordinal);
        return Cell.Of(inspection.Framework).Where(cell => cell.Amount is not null && without.ContainsKey(cell.Competency)).GroupBy(cell => cell.Competency, StringComparer.Ordinal)
            .Select(cells => FindingFor(without[cells.Key], [.. cells]));
    }

    private static Finding FindingFor(Entry competency, Cell[] cells) => new(competency.Ref, cells[0].PlaceOfAmount,
        $"{cells[0].Role.ShortTitle} expects {Wording.Number(cells[0].Amount!.Value)} of {cells[0].Name}, which has no scale{(cells.Length > 1 ? $"; {Wording.Count(cells.Length - 1, "other role")} too" : "")}");
}
