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
            Covers ORG-TOOLS R5 and R6.
            Past the limit, one-to-ones and coaching are the first things to go. The limit is the company's own (`max` of this
            rule in `rolemap.yaml`), else the span of the framework's role, else the profile's. Published bands contradict each
            other: 3 to 5 for a playing coach and 11 to 15 for a facilitator (McKinsey 2017, consultants' experience), 8 to 12 as
            a target (Orgvue, a vendor's rule of thumb), 5 to 8 in knowledge work (practitioners, weak), 2 to 5 for group PMs
            (practitioners, weak). Of the managers in the public organizations we measured, three in four to nine in ten have at
            most 7 reports. So state your own limit and your reason. Vacant seats count for their manager; seats that stand for
            several do not; functions that are written down in part are not judged.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B1, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Bea Okafor, title: Product Manager, role: pm, manager: A }
              - { id: B3, name: Ben Marsh, title: Product Manager, role: pm, manager: A }
              - { id: B4, name: Bix Calder, title: Product Manager, role: pm, manager: A }
              - { id: B5, name: Bao Trinh, title: Product Manager, role: pm, manager: A }
              - { id: B6, name: Bim Adeyemi, title: Product Manager, role: pm, manager: A }
              - { id: B7, name: Bob Quist, title: Product Manager, role: pm, manager: A }
              - { id: B8, name: Bly Forster, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B1, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Bea Okafor, title: Product Manager, role: pm, manager: A }
              - { id: B3, name: Ben Marsh, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Move some reports to a manager with room, or open a second seat for a manager.",
        Thresholds = [new("max", 8, 8, 12, "knowledge work 5 to 8 (practitioners, weak); Orgvue's target of 8 to 12 for large companies (vendor, weak)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var spans = new Spans(inspection);
        foreach (var manager in inspection.Organization.Positions)
            if (manager.Span is > 0 and var span && span > spans.MaxOf(manager.Role) && spans.IsJudged(manager))
                yield return spans.FindingFor(manager, span);
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => new Spans(inspection).OfManagers(inspection.Organization);
}
