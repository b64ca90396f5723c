namespace Rolemap.Lint.Rules;

/// <summary>RM102: a manager has more direct reports than their role can lead.</summary>
public sealed class SpanTooWide : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM102",
        Name = "span-too-wide",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A manager has more direct reports than their role can lead.",
        Why = """
            Past the limit, one-to-ones and coaching are the first things to go. The limit is the company's own (`rolemap.yaml`),
            else the span of the framework's role, else the profile's. Published bands contradict each other: 3 to 5 for a
            playing coach and 11 to 15 for a facilitator (McKinsey 2017, consultants' experience), 8 to 12 as a general target
            (Orgvue, a vendor's rule of thumb), 2 to 5 for group PMs (practitioners, weak). Most managers of the public
            organizations we measured have 2 to 7 reports.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada, title: Group Product Manager, role: group-pm }
              - { id: B1, name: Bo, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Bea, title: Product Manager, role: pm, manager: A }
              - { id: B3, name: Ben, title: Product Manager, role: pm, manager: A }
              - { id: B4, name: Bix, title: Product Manager, role: pm, manager: A }
              - { id: B5, name: Bao, title: Product Manager, role: pm, manager: A }
              - { id: B6, name: Bim, title: Product Manager, role: pm, manager: A }
              - { id: B7, name: Bob, title: Product Manager, role: pm, manager: A }
              - { id: B8, name: Bly, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada, title: Group Product Manager, role: group-pm }
              - { id: B1, name: Bo, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Bea, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Move some reports to a manager with room, or open a second seat for a manager.",
        Thresholds = [new("max", 8, 8, 12, "Orgvue's target band 8 to 12 (vendor, weak); knowledge work 5 to 8 (practitioners, weak)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from manager in inspection.Organization.Positions
        let span = manager.Span
        where span > 0 && !manager.IsVacant && !inspection.Organization.IsPartlyCovered(manager.Function)
        let most = inspection.LimitSet(Card, "max") ?? manager.Role?.Span.Max ?? inspection.Limit(Card, "max")
        where span > most
        select new Finding(manager.Ref, manager.Entry.Place, $"{manager.Label} has {span} direct reports; {most} are the most for {manager.Role?.ShortTitle ?? "a manager"}.")
        {
            Numbers = [("span", span), ("max", most)],
        };
}
