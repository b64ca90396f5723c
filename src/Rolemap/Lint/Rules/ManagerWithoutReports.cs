using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM104: somebody holds a manager's role and nobody reports to them.</summary>
public sealed class ManagerWithoutReports : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM104",
        Name = "manager-without-reports",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody holds a role that manages people, and nobody reports to them.",
        Why = """
            Covers ORG-TOOLS R13, a manager without a team.
            A manager's role without people is one of three things: a promise that was not kept, a title given in place of a
            promotion on the other track, or a team that is about to start. Each wants a decision. The rule follows from the
            framework: it speaks only of roles that the framework says manage people.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Senior Product Manager, role: senior-pm, manager: B }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: B }
              - { id: E, name: Eve Santos, title: Staff Product Manager, role: staff-pm, manager: A }
            """,
        Fix = "Give the manager the team, or agree on the role of an individual contributor. If the team is being hired, write its seats down as vacant.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var spans = new Spans(inspection);
        foreach (var manager in inspection.Organization.PositionsWithRole)
            if (manager.Role is { Manages: true } role && manager.DirectHeads == 0 && spans.IsJudged(manager))
                yield return new Finding(manager.Ref, manager.Entry.PlaceOf(PositionFields.Role),
                    $"{manager.Label} {Wording.Has(manager)} no direct reports, but {role.ShortTitle} is a role that manages people");
    }
}
