using Rolemap.Entries;

namespace Rolemap.Lint.Rules;

/// <summary>RM802: something names a person that does not exist.</summary>
public sealed class UnknownPerson : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM802",
        Name = "unknown-person",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "A mentoring, an assessment, a case or the setting `me` names a person who is written down nowhere.",
        Why = """
            What is said about somebody who does not exist is lost: the mentoring does not count, the assessment is nobody's. A person
            is known who holds, held or will hold a seat, or stands under `people`. Where exactly one id is nearly the same, the fix
            writes it.
            """,
        Bad = """
            positions:
              - { id: ada, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: bolindgren, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: ada }
              - { id: cemaydin, name: Cem Aydin, title: Product Manager, role: pm, manager: ada }
            mentoring: [{ mentor: bolindgreen, mentee: cemaydin, since: 2026-01 }]
            """,
        Good = """
            positions:
              - { id: ada, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: bolindgren, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: ada }
              - { id: cemaydin, name: Cem Aydin, title: Product Manager, role: pm, manager: ada }
            mentoring: [{ mentor: bolindgren, mentee: cemaydin, since: 2026-01 }]
            """,
        Fix = "Correct the id, add the person, or take out what is said about somebody who has left.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) => UnknownMentions.Of(inspection, RefKind.Person);
}
