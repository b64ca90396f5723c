using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM410: a mentor's role does not rank above the mentee's.</summary>
public sealed class MentorNotAboveMentee : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM410",
        Name = "mentor-not-above-mentee",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "A mentor's role does not rank above the mentee's.",
        Why = """
            What a mentor passes on is what they have done and the mentee has not. A framework may say which roles mentor which
            (`mentors`); such pairs are always right. Otherwise the mentor's role ranks higher, on grades where both have one,
            else on rungs of one track; pairs that cannot be compared are not judged. People with several seats count with the
            highest. Peers who help each other are a good thing, which is why this is a note.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: C, mentee: B, since: 2026-01 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }]
            """,
        Fix = "Ask somebody with more of the experience that is looked for, or accept it: peers may help each other.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from pair in Mentorship.At(inspection)
        let mentor = SeatsOf(inspection, pair.Mentor)
        let mentee = SeatsOf(inspection, pair.Mentee)
        where pair.Mentor != pair.Mentee && mentor.Length > 0 && mentee.Length > 0
            && mentor.All(above => mentee.Any(below => Ranks.Between(above, below) is <= 0 && !above.Role!.Mentors.Contains(below.Role!.Id)))
        select new Finding(mentee[0].Ref, pair.Line.Place, $"{Wording.WithRole(mentee[0])} is mentored by {Wording.WithRole(mentor[0])}, whose role does not rank above");

    private static Position[] SeatsOf(Inspection inspection, string person) =>
        inspection.Organization.PersonOf(person) is { } known ? [.. known.Positions.Where(seat => seat.Role is not null)] : [];
}
