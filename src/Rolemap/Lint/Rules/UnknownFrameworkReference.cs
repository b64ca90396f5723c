using Rolemap.Entries;
namespace Rolemap.Lint.Rules;

/// <summary>RM502: a framework names something it does not define.</summary>
public sealed class UnknownFrameworkReference : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM502",
        Name = "unknown-framework-reference",
        Since = "0.1",
        Severity = Severity.Error,
        About = RefKind.Role,
        Summary = "A framework names a role, track, scale, competency, stage, gate or function that it does not define.",
        Why = """
            A reference that leads nowhere is skipped wherever it is used: a move disappears from the career map, an expectation from the
            role page, a letter from the decision matrix, and nobody sees that it is missing. Of the public frameworks we read, one
            required skills at levels where they are undefined and published an empty page, another linked files that do not exist.
            Checked are tracks, `reportsTo`, `mayManage`, `supervises`, `mentors` and the keys of `expects` of roles; both ends of moves
            (`outside/…` is a way in); the scales of competencies; and in the lifecycle `accountableFrom`, `after`, `stage`, `gate` and
            the keys of `letters`, which are roles or functions. `always` is a stage word for work in every stage.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: product-lead, title: Product Lead }
              - { id: pm, title: Product Manager, reportsTo: [prodct-lead] }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: product-lead, title: Product Lead }
              - { id: pm, title: Product Manager, reportsTo: [product-lead] }
            """,
        Fix = "Correct the id, or define what it names.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        // A framework may come from the library, where nobody can write: the text names the nearest, people correct it.
        inspection.References.InFramework.Select(mention => UnknownMentions.FindingFor(inspection.References, mention) with { Fix = Changes.ChangeList.Empty });
}
