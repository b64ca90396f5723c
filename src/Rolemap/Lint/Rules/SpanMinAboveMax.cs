using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM529: the fewest direct reports are more than the most.</summary>
public sealed class SpanMinAboveMax : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM529",
        Name = "span-min-above-max",
        Since = "0.1",
        Severity = Severity.Error,
        About = RefKind.Role,
        Summary = "The fewest direct reports of a role are more than the most.",
        Why = """
            No manager can ever be right then: RM102 and RM103 judge by these numbers, and each of them would find everybody at fault.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: lead, title: Product Lead, people: { manages: direct, span: { min: 7, max: 2 } } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: lead, title: Product Lead, people: { manages: direct, span: { min: 2, max: 7 } } }
            """,
        Fix = "Exchange the two numbers.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from role in inspection.Framework.Roles
        let span = role.Span
        where span.Min > span.Max
        select new Finding(role.Ref, role.People!.Part(PeopleFields.Span)!.PlaceOf(SpanFields.Min), $"{role.ShortTitle} has at least {span.Min} and at most {span.Max} direct reports")
        {
            Numbers = [("min", span.Min!.Value), ("max", span.Max!.Value)],
        };
}
