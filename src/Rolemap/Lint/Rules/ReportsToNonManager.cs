using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM525: a role reports to one that manages nobody.</summary>
public sealed class ReportsToNonManager : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM525",
        Name = "reports-to-non-manager",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role is said to report to a role that manages nobody.",
        Why = """
            Working under somebody's supervision or mentoring is not reporting to them: who decides on pay, leave and hiring has to
            manage people. Handbooks mix the three up for associates first. Only roles that say `manages: none` count as managing nobody.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: apm, title: Associate Product Manager, rung: 1, reportsTo: [pm] }
              - { id: pm, title: Product Manager, rung: 2, people: { manages: none } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: apm, title: Associate Product Manager, rung: 1, reportsTo: [lead] }
              - { id: pm, title: Product Manager, rung: 2, people: { manages: none, supervises: [apm] } }
              - { id: lead, title: Product Lead, rung: 3, people: { manages: direct } }
            """,
        Fix = "Name the role that manages the people, and write the other under its `supervises` or `mentors`.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from role in inspection.Framework.Roles
        from item in role.Entry.Items(RoleFields.ReportsTo)
        let manager = inspection.Framework.RoleOf(item.ToString())
        where manager is { Manages: false }
        select new Finding(role.Ref, role.Entry.PlaceOf(item), $"{role.ShortTitle} reports to {manager.ShortTitle}, which manages nobody");
}
