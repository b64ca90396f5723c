namespace Rolemap.Lint.Rules;

/// <summary>RM119: one manager leads many times as many people as the others do.</summary>
public sealed class SpanFarAboveMedian : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM119",
        Name = "span-far-above-median",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "One manager leads many times as many people as the others do.",
        Why = """
            Covers ORG-TOOLS R24. An average hides this: Gallup found a mean of 12.1 reports beside a median of 5 to 6, because 13
            % of the managers have 25 or more (survey), and the UK Cabinet Office had one post with 43 (measured). A span of more
            than `max` times the organization's own median is found, once there are `min` managers; the factor is ours, so the
            rule is off until asked for. The span that a role can lead is RM102.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Group Product Manager, role: group-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Group Product Manager, role: group-pm, manager: A }
              - { id: B1, name: Bea Okafor 1, title: Product Manager, role: pm, manager: B }
              - { id: B2, name: Bea Okafor 2, title: Product Manager, role: pm, manager: B }
              - { id: C1, name: Cleo Marsh 1, title: Product Manager, role: pm, manager: C }
              - { id: C2, name: Cleo Marsh 2, title: Product Manager, role: pm, manager: C }
              - { id: D1, name: Dag Trinh 1, title: Product Manager, role: pm, manager: D }
              - { id: D2, name: Dag Trinh 2, title: Product Manager, role: pm, manager: D }
              - { id: D3, name: Dag Trinh 3, title: Product Manager, role: pm, manager: D }
              - { id: D4, name: Dag Trinh 4, title: Product Manager, role: pm, manager: D }
              - { id: D5, name: Dag Trinh 5, title: Product Manager, role: pm, manager: D }
              - { id: D6, name: Dag Trinh 6, title: Product Manager, role: pm, manager: D }
            rules: { RM119: { enabled: true, min: 4, max: 2, reason: work should be spread } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Group Product Manager, role: group-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Group Product Manager, role: group-pm, manager: A }
              - { id: B1, name: Bea Okafor 1, title: Product Manager, role: pm, manager: B }
              - { id: B2, name: Bea Okafor 2, title: Product Manager, role: pm, manager: B }
              - { id: C1, name: Cleo Marsh 1, title: Product Manager, role: pm, manager: C }
              - { id: C2, name: Cleo Marsh 2, title: Product Manager, role: pm, manager: C }
              - { id: D1, name: Dag Trinh 1, title: Product Manager, role: pm, manager: D }
              - { id: D2, name: Dag Trinh 2, title: Product Manager, role: pm, manager: D }
              - { id: D3, name: Dag Trinh 3, title: Product Manager, role: pm, manager: D }
              - { id: D4, name: Dag Trinh 4, title: Product Manager, role: pm, manager: D }
            rules: { RM119: { enabled: true, min: 4, max: 2, reason: work should be spread } }
            """,
        Fix = "Share the reports with managers who have room.",
        Thresholds =
        [
            new("max", 3, 3, 3, "times the median; ORG-TOOLS R24 (ours; Gallup's survey shows that a mean hides it)"),
            new("min", 8, 8, 8, "managers; of fewer a median says little (ours)"),
        ],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (min, max, spans) = (inspection.Limit(Card, "min"), inspection.Limit(Card, "max"), new Spans(inspection));
        if (Spread.Of(Measures(inspection)) is not { } all || all.Count < min)
            return [];
        return from manager in spans.Managers(inspection.Organization)
               where manager.Span > max * all.Median
               select new Finding(manager.Ref, manager.Place,
                   $"{manager.Label} {Wording.Has(manager)} {Wording.Count(manager.Span, "direct report")}; the median of {all.Count} managers is {Wording.Number(all.Median)} (at most {Wording.Number(max)} times that)")
               {
                   Numbers = [("span", manager.Span), ("max", max * all.Median)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => new Spans(inspection).OfManagers(inspection.Organization);
}
