using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM518: a text stands under another competency than in the base.</summary>
public sealed class MovedFromBase : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM518",
        Name = "moved-from-base",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A derived framework has a text of its base under another competency.",
        Why = """
            Cells slip when a ladder is copied and adapted. UNiDAYS took over Monzo's criteria, and those of the first level ended under
            the wrong heading in five of six competencies: metrics under user centricity, HTML under execution. The rule compares a
            framework with the one it `extends`; a competency that says with `maps` that it corresponds to the base's is the same one. It
            speaks only of what the derived file itself writes.
            """,
        Bad = """
            rolemap: 1
            framework: copied
            name: A copied framework
            # original.yaml expects of l1 under data: Looks at the numbers of a feature in the week after launch.
            extends: original.yaml
            roles:
              - { id: l1, expects: { users: Looks at the numbers of a feature in the week after launch., data: Reads the log of a service. } }
            """,
        Good = """
            rolemap: 1
            framework: copied
            name: A copied framework
            # original.yaml expects of l1 under data: Looks at the numbers of a feature in the week after launch.
            extends: original.yaml
            roles:
              - { id: l1, expects: { users: Talks with the users of a feature each week., data: Looks at the numbers of a feature in the week after launch. } }
            """,
        Fix = "Move the text back, or write what this competency expects here.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Framework.Base is not { } basis)
            return [];
        var texts = Cell.Of(basis).Where(cell => cell.Key.Length >= TextUnderTwoCompetencies.LeastLength).ToLookup(cell => cell.Key, StringComparer.Ordinal);
        return Cell.Of(inspection.Framework).Where(cell => texts.Contains(cell.Key) && !texts[cell.Key].Any(old => IsSame(cell, old)))
            .Select(cell => FindingFor(cell, texts[cell.Key].First(), basis));
    }

    private static bool IsSame(Cell cell, Cell old) =>
        cell.Competency == old.Competency
        || (cell.Role.Framework.Entries.TryFind(new Ref(RefKind.Competency, cell.Competency), out var competency)
            && competency.Parts(CompetencyFields.Maps).Select(map => map.Text(CorrespondenceFields.To)).Any(maps => maps == old.Competency || maps == $"{old.Role.Framework.Id}/{old.Competency}"));

    private static Finding FindingFor(Cell cell, Cell old, Framework basis) => new(cell.Role.Ref, cell.PlaceOfText,
        $"{cell.Role.ShortTitle} expects under {cell.Name} what {basis.Id} expects of {old.Role.ShortTitle} under {old.Name}: {cell.Quoted}");
}
