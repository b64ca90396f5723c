using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM526: a role reports to one that ranks below it.</summary>
public sealed class ReportsToLowerRank : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM526",
        Name = "reports-to-lower-rank",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role is said to report to a role that ranks below it.",
        Why = """
            Nobody can be assessed, or helped up, by somebody who has not been there. Ranks are compared by grade where both roles have
            one, else by rung on the same track; equal rank is left alone, as some ladders mean it, though GitLab forbids reporting
            within a layer.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: staff, title: Staff Product Manager, grade: 5, reportsTo: [group] }
              - { id: group, title: Group Product Manager, grade: 4, people: { manages: direct } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: staff, title: Staff Product Manager, grade: 5, reportsTo: [director] }
              - { id: group, title: Group Product Manager, grade: 4, people: { manages: direct } }
              - { id: director, title: Director of Product, grade: 6, people: { manages: managers } }
            """,
        Fix = "Name a role of higher rank, or correct the grades.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from role in inspection.Framework.Roles
        from item in role.Entry.Items(RoleFields.ReportsTo)
        let manager = inspection.Framework.RoleOf(item.ToString())
        where manager is not null && role.RankAgainst(manager) > 0
        select new Finding(role.Ref, role.Entry.PlaceOf(item), $"{role.ShortTitle} reports to {manager.ShortTitle}, which ranks below it");
}
