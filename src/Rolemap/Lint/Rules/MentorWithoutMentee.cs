using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM412: somebody whose role is to mentor mentors nobody.</summary>
public sealed class MentorWithoutMentee : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM412",
        Name = "mentor-without-mentee",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "Somebody whose role is to mentor mentors nobody.",
        Why = """
            On the individual contributor's track, to mentor is how somebody leads without reports: the standard framework's first
            source says it of Staff and Principal PMs, and makes it part of the job and not a favour. Meant are roles that manage
            nobody and mentor roles that mentor others themselves; where a framework has none such, all roles that manage nobody
            and mentor somebody. Where no mentoring is written at all, the company does not keep it here and the rule says so
            once.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Staff Product Manager, role: staff-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: C, mentee: D, since: 2026-01 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Staff Product Manager, role: staff-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: B, mentee: D, since: 2026-01 }]
            """,
        Fix = "Agree with them on whom to mentor: RM401 and the growth plans say who asks for one.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var duty = RolesWithDuty(inspection.Framework);
        var mentors = Mentorship.At(inspection).Select(pair => pair.Mentor).ToHashSet(StringComparer.Ordinal);
        return from position in inspection.Organization.PositionsWithRole
               where position is { IsVacant: false, StandsForSeveral: false, Role: { } role } && duty.Contains(role.Id)
                   && !position.Holders.Any(holder => mentors.Contains(holder.PersonId))
               select new Finding(position.Ref, position.Place, $"{Wording.WithRole(position)} {(position.IsShared ? "mentor" : "mentors")} nobody, and the role is to mentor");
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection)
    {
        var duty = RolesWithDuty(inspection.Framework);
        return Mentorship.At(inspection).Any() || !inspection.Organization.PositionsWithRole.Any(position => duty.Contains(position.Role!.Id)) ? null
            : "no mentoring is written for anybody";
    }

    private static HashSet<string> RolesWithDuty(Framework framework)
    {
        Role[] mentoring = [.. framework.Roles.Where(role => role.Manages == false && role.Mentors.Any())];
        Role[] ofMentors = [.. mentoring.Where(role => role.Mentors.Any(id => framework.RoleOf(id)?.Mentors.Any() == true))];
        return (ofMentors.Length > 0 ? ofMentors : mentoring).Select(role => role.Id).ToHashSet(StringComparer.Ordinal);
    }
}
