namespace Rolemap.Lint.Rules;

/// <summary>RM111: a manager leads only two or three people.</summary>
public sealed class MicroTeam : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM111",
        Name = "micro-team",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "A manager leads only two or three people.",
        Why = """
            Covers ORG-TOOLS R3. Orgvue puts spans of 2 and 3 into a band of their own below the target (vendor), and Hyring flags
            fewer than 3 (weak). In the public organizations we measured, 13 to 35 % of the managers have 2 or 3 reports, so the
            band is ordinary; the rule is off until a company asks for it. A manager who also holds a product of their own is a
            playing coach and is left out: small teams are what that job is for (McKinsey 2017: 3 to 5). One report is RM103.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            rules: { RM111: { enabled: true, reason: we join small teams } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A }
            rules: { RM111: { enabled: true, reason: we join small teams } }
            """,
        Fix = "Join the team with a neighbouring one, or let the manager hold a product beside it.",
        Thresholds = [new("max", 3, 3, 3, "Orgvue's band of 2 to 3 (vendor); Hyring below 3 (weak)")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (spans, max) = (new Spans(inspection), inspection.Limit(Card, "max"));
        return from manager in spans.Managers(inspection.Organization)
               where manager.DirectHeads > 1 && manager.DirectHeads <= max && manager.Role is not { Manages: false } && !Portfolio.HoldsProduct(manager)
               select new Finding(manager.Ref, manager.Place, $"{manager.Label} {Wording.Has(manager)} only {Wording.Count(manager.DirectHeads, "direct report")} (micro team: 2-{Wording.Number(max)})")
               {
                   Numbers = [("span", manager.DirectHeads), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => new Spans(inspection).OfManagers(inspection.Organization);
}
