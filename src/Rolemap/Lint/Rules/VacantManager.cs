using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM101: a seat with direct reports is empty, and nobody acts in it.</summary>
public sealed class VacantManager : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM101",
        Name = "vacant-manager",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "A seat with direct reports is empty, and nobody acts in it.",
        Why = """
            Whoever reports to an empty chair has nobody who decides on their work, their growth or their leave. Planning tools
            warn about it whatever the share of open seats (ORG-TOOLS R16; the shares themselves are weakly sourced and play no
            part here). An acting or interim holder is enough: the rule asks for somebody, not for an appointment.
            Somebody who begins later does not sit there yet, so a seat under a manager who has not begun is found too
            (ORG-TOOLS R26).
            """,
        Bad = """
            positions:
              - { id: A, title: Group Product Manager, role: group-pm, vacantSince: 2026-01 }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - id: A
                title: Group Product Manager
                role: group-pm
                holders: [{ person: D, name: Dora Weiss, kind: acting, from: 2026-01, until: 2026-09 }]
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Name an acting holder for the time of the search, or let the reports move to a manager who is there.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from position in inspection.Organization.Positions
        where position.IsVacant
        let span = position.Span
        where span > 0
        select new Finding(position.Ref, position.Entry.PlaceOf(PositionFields.VacantSince), MessageFor(position, span))
        {
            Numbers = [("span", span)],
        };

    private static string MessageFor(Position position, int span)
    {
        var since = position.Entry.Day(PositionFields.VacantSince) is { } day ? $" since {Wording.Day(day)}" : "";
        return $"{position.Title ?? position.Role?.Title ?? position.Id} is vacant{since} with {Wording.Count(span, "direct report")}, and nobody acts in it";
    }
}
