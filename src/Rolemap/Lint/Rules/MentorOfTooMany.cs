namespace Rolemap.Lint.Rules;

/// <summary>RM408: somebody mentors more people than they have hours for.</summary>
public sealed class MentorOfTooMany : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM408",
        Name = "mentor-of-too-many",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody mentors more people than they have hours for.",
        Why = """
            Covers the part of ORG-TOOLS R18 that is about people everybody leans on. A mentor of many is a mentor of none, and
            when they leave, all of them lose theirs on one day. There is no research on the number; three is ours, so the rule is
            off until asked for.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Staff Product Manager, role: staff-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A }
              - { id: F, name: Finn Holm, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }, { mentor: B, mentee: D, since: 2026-01 }, { mentor: B, mentee: E, since: 2026-01 }, { mentor: B, mentee: F, since: 2026-01 }]
            rules: { RM408: { enabled: true, reason: mentors asked for it } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Staff Product Manager, role: staff-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A }
              - { id: F, name: Finn Holm, title: Product Manager, role: pm, manager: A }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }, { mentor: B, mentee: D, since: 2026-01 }, { mentor: B, mentee: E, since: 2026-01 }]
            rules: { RM408: { enabled: true, reason: mentors asked for it } }
            """,
        Fix = "Ask others to mentor: to mentor is how people learn to lead.",
        Thresholds = [new("max", 3, 3, 3, "ours; no research known")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return from pair in CountsOf(inspection)
               let mentor = inspection.Organization.PersonOf(pair.Key)
               where pair.Value > max && mentor is not null && mentor.Value.Positions.Any()
               let seat = mentor.Value.Positions.First()
               select new Finding(seat.Ref, seat.Place, $"{mentor.Value.Name} mentors {pair.Value} people (at most {Wording.Number(max)})")
               {
                   Numbers = [("mentees", pair.Value), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => CountsOf(inspection).Select(pair => (decimal)pair.Value);

    private static IEnumerable<KeyValuePair<string, int>> CountsOf(Inspection inspection) =>
        Mentorship.At(inspection).DistinctBy(pair => (pair.Mentor, pair.Mentee)).CountBy(pair => pair.Mentor, StringComparer.Ordinal);
}
