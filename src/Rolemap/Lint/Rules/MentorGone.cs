using Rolemap.Entries;

namespace Rolemap.Lint.Rules;

/// <summary>RM411: somebody's mentor holds no seat any more.</summary>
public sealed class MentorGone : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM411",
        Name = "mentor-gone",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Person,
        Summary = "Somebody's mentor holds no seat any more.",
        Why = """
            The line stands in the file and the mentor has left, so that nobody looks for another one: RM401 sees a mentor where
            there is none. A mentee without a seat is reported too. The rule rests on no number. People who are written down
            nowhere are RM802.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            people: [{ id: D, name: Dora Weiss }]
            mentoring: [{ mentor: D, mentee: C, since: 2026-01 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            people: [{ id: D, name: Dora Weiss }]
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }]
            """,
        Fix = "Write the last day under `until`, and ask somebody else.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from pair in Mentorship.At(inspection)
        let mentor = inspection.Organization.PersonOf(pair.Mentor)
        let mentee = inspection.Organization.PersonOf(pair.Mentee)
        where mentor is not null && mentee is not null
        let gone = !mentor.Value.Positions.Any() ? mentor : !mentee.Value.Positions.Any() ? mentee : null
        where gone is not null
        select new Finding(gone == mentor ? mentee.Value.Ref : mentor.Value.Ref, pair.Line.Place,
            $"{mentee.Value.Name} is mentored by {mentor.Value.Name}, but {gone.Value.Name} holds no seat");
}
