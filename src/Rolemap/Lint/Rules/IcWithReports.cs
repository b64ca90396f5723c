using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM106: somebody whose role manages nobody has direct reports.</summary>
public sealed class IcWithReports : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM106",
        Name = "ic-with-reports",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody whose role manages nobody has direct reports.",
        Why = """
            Covers ORG-TOOLS R13, an individual contributor with one.
            An individual contributor with reports manages on the side: the people get what time is left, and the growth of the
            one who manages is judged by a role that does not know of it. The rule follows from the framework: it speaks only
            of roles of which the framework says that they manage nobody. (In an unscientific poll by ProductCraft most product
            leaders would not give product managers reports.)
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Staff Product Manager, role: staff-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Let the reports move to a manager, or agree on the switch to a manager's role. Working over an associate's shoulder is a dotted line with the purpose supervision.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var spans = new Spans(inspection);
        foreach (var position in inspection.Organization.PositionsWithRole)
            if (position.Span is > 0 and var span && position.Role is { Manages: false } role && spans.IsJudged(position))
                yield return new Finding(position.Ref, position.Entry.PlaceOf(PositionFields.Role),
                    $"{position.Label} {Wording.Has(position)} {Wording.Count(span, "direct report")}, but {role.ShortTitle} is a role that manages nobody")
                {
                    Numbers = [("span", span)],
                };
    }
}
