using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM522: a role is called like a competency.</summary>
public sealed class RoleNamedLikeCompetency : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM522",
        Name = "role-named-like-competency",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role has the name of a competency.",
        Why = """
            A heading one level too high turns an ability into a job: in Avito's ladder a competency of the Middle level became a role
            that way. It has no track, nobody holds it, and its expectations are missing where they belong.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: analysis, name: Product analysis }]
            roles:
              - { id: pm, title: Product Manager }
              - { id: product-analysis, title: Product analysis }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: analysis, name: Product analysis }]
            roles:
              - { id: pm, title: Product Manager }
              - { id: product-analyst, title: Product analyst }
            """,
        Fix = "Move what stands there under `expects` of the role it belongs to, or give the role its own title.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var names = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var competency in inspection.Framework.Competencies)
            names.TryAdd(Titles.KeyOf(competency.Text(CompetencyFields.Name) ?? competency.Id), competency);
        return inspection.Framework.Roles.Where(role => names.ContainsKey(Titles.KeyOf(role.Title)))
            .Select(role => new Finding(role.Ref, role.Entry.PlaceOf(RoleFields.Title), $"{role.Ref} is called {role.Title}, as is {names[Titles.KeyOf(role.Title)].Ref}"));
    }
}
