using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM527: roles report to each other in a circle.</summary>
public sealed class ReportsToCircle : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM527",
        Name = "reports-to-circle",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "Roles are said to report to each other in a circle.",
        Why = """
            Then no role of the circle ever has an end to its line of command, and layers cannot be counted. A role that names itself is
            the smallest circle: where one of several of equal rank leads the others, leave it out and let the seats say so.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: lead, title: Product Lead, people: { manages: direct }, reportsTo: [head] }
              - { id: head, title: Head of Product, people: { manages: managers }, reportsTo: [lead] }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: lead, title: Product Lead, people: { manages: direct }, reportsTo: [head] }
              - { id: head, title: Head of Product, people: { manages: managers } }
            """,
        Fix = "Take one of the lines out.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        var managers = framework.Roles.ToDictionary(role => role.Id, role => role.ReportsTo.Where(id => framework.RoleOf(id) is not null).ToList(), StringComparer.Ordinal);
        foreach (var circle in Circles.In(managers))
            yield return new Finding(framework.RoleOf(circle[0])!.Ref, framework.RoleOf(circle[0])!.Entry.PlaceOf(RoleFields.ReportsTo),
                $"{string.Join(" reports to ", circle.Append(circle[0]).Select(id => framework.RoleOf(id)!.ShortTitle))}");
    }
}
