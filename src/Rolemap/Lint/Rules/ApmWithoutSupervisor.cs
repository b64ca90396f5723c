namespace Rolemap.Lint.Rules;

/// <summary>RM404: somebody in a role that works under supervision, such as an APM, has no supervisor.</summary>
public sealed class ApmWithoutSupervisor : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM404",
        Name = "apm-without-supervisor",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody in a role that works under supervision, such as an APM, has no supervisor.",
        Why = """
            An associate works over the shoulder of somebody more experienced: it is what the role is (the standard framework's
            first source). Without a name for that shoulder the manager does it on the side, or nobody. Supervision is a dotted
            line with the purpose `supervision`; it is neither mentoring (RM401) nor line management. The rule holds for any role
            that other roles of the framework supervise. Where no supervision is written for anybody, the company does not keep it
            here and the rule says so once.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
              - { id: D, name: Dora Weiss, title: Associate Product Manager, role: apm, manager: A }
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
        Fix = "Ask a product manager on the same product, and write the dotted line with the purpose supervision and its last day.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var supervised = Supervision.RolesUnder(inspection.Framework);
        return from position in inspection.Organization.PositionsWithRole
               where position is { IsVacant: false, StandsForSeveral: false, Role: { } role } && supervised.Contains(role.Id)
                   && !Supervision.LinesOf(position).Any()
               select new Finding(position.Ref, position.Place, $"{Wording.WithRole(position)} {Wording.Has(position)} no supervisor");
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection)
    {
        var supervised = Supervision.RolesUnder(inspection.Framework);
        return !inspection.Organization.PositionsWithRole.Any(position => position is { IsVacant: false, Role: { } role } && supervised.Contains(role.Id))
            || Supervision.All(inspection.Organization).Any() ? null : "no supervision is written for anybody";
    }
}
