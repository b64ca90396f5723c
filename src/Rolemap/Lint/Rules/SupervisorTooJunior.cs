using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM405: whoever supervises somebody is too junior to supervise.</summary>
public sealed class SupervisorTooJunior : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM405",
        Name = "supervisor-too-junior",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Whoever supervises somebody is too junior to supervise.",
        Why = """
            Two beginners who look over each other's shoulder both miss what a third would see. The framework says which roles
            supervise which (`supervises`); the lowest of those that can be compared is the least. Roles that rank as high may
            supervise, even if the framework does not name them; roles that cannot be compared are not judged. The rule rests on
            the framework alone.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: D, purpose: supervision }] }
              - { id: D, name: Dora Weiss, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }, { mentor: B, mentee: D, since: 2026-01 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
              - { id: D, name: Dora Weiss, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }, { mentor: B, mentee: D, since: 2026-01 }]
            """,
        Fix = "Let somebody supervise whose role the framework names for it.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from line in Supervision.All(inspection.Organization)
        where line.Supervisee.Role is { } role && line.Supervisor is { IsVacant: false, Role: not null }
            && IsTooJunior(line.Supervisor.Value.Role!, [.. inspection.Framework.Roles.Where(other => other.Supervises.Contains(line.Supervisee.Role!.Id))])
        select new Finding(line.Supervisee.Ref, line.Part.PlaceOf(DottedFields.To),
            $"{Wording.WithRole(line.Supervisee)} is supervised by {Wording.WithRole(line.Supervisor!.Value)}, whose role ranks below those that may");

    /// <summary>Comparable to at least one role that may, and below each of those.</summary>
    private static bool IsTooJunior(Role role, Role[] may) =>
        !may.Contains(role) && may.Any(other => role.RankAgainst(other) is not null) && may.All(other => role.RankAgainst(other) is not >= 0);
}
