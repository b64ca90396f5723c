namespace Rolemap.Lint.Rules;

/// <summary>RM409: somebody's mentor is their own manager.</summary>
public sealed class MentorIsLineManager : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM409",
        Name = "mentor-is-line-manager",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody's mentor is their own manager.",
        Why = """
            A mentor is the one to whom people can say what they would not tell whoever decides on their pay. The two are
            different things in the model, and in every writing on mentoring we know (experience). The rule follows from that and
            rests on no number. Judged is the direct line, at the day.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: A, mentee: C, since: 2026-01 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }]
            """,
        Fix = "Ask somebody outside the reporting line; the manager coaches anyway.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from pair in Mentorship.At(inspection)
        let mentee = inspection.Organization.PersonOf(pair.Mentee)
        where mentee is not null && pair.Mentor != pair.Mentee
        from seat in mentee.Value.Positions
        where seat.Manager is { StandsForSeveral: false } manager && manager.Holders.Any(holder => holder.PersonId == pair.Mentor)
        select new Finding(seat.Ref, pair.Line.Place, $"{mentee.Value.Name} is mentored by {inspection.Organization.PersonOf(pair.Mentor)?.Name ?? pair.Mentor}, who is their manager too");
}
