using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM510: no role expects anything of a competency.</summary>
public sealed class CompetencyNobodyExpects : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM510",
        Name = "competency-nobody-expects",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Competency,
        Summary = "A competency is defined and no role expects anything of it.",
        Why = """
            It is counted when people ask how long the framework is, assessed in reviews, and decides nothing. Leapsome advises at most
            15 competencies, as each costs about five minutes a review. A list of competencies without any expectations is a library and
            left alone.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: strategy, name: Strategy }, { id: delivery, name: Delivery }]
            roles:
              - { id: pm, title: Product Manager, expects: { strategy: Writes the strategy of one product on a page. } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: strategy, name: Strategy }, { id: delivery, name: Delivery }]
            roles:
              - { id: pm, title: Product Manager, expects: { strategy: Writes the strategy of one product on a page., delivery: Brings one product to launch. } }
            """,
        Fix = "Say what some role expects of it, or take it out.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var expected = Cell.Of(inspection.Framework).Where(cell => cell.Written is not null).Select(cell => cell.Competency).ToHashSet(StringComparer.Ordinal);
        if (expected.Count == 0)
            return [];
        return inspection.Framework.Competencies.Where(competency => !expected.Contains(competency.Id))
            .Select(competency => new Finding(competency.Ref, competency.Place, $"No role expects anything of {competency.Text(CompetencyFields.Name) ?? competency.Id}"));
    }
}
