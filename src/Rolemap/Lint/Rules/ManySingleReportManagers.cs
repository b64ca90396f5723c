namespace Rolemap.Lint.Rules;

/// <summary>RM120: too many managers of a unit lead only one person.</summary>
public sealed class ManySingleReportManagers : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM120",
        Name = "many-single-report-managers",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Too many managers of a unit lead only one person.",
        Why = """
            Covers the share of ORG-TOOLS R2. One manager of one is passing; many of them are a habit, such as a manager's title
            in place of a raise. In the public organizations we measured, 12 to 32 % of the managers have exactly one report, with
            most below a quarter; Orgvue counts them as a fault of structure (vendor). Units with fewer managers than `min` are
            not judged. Each such manager is RM103.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Group Product Manager, role: group-pm, manager: A }
              - { id: B1, name: Bea Okafor 1, title: Product Manager, role: pm, manager: B }
              - { id: C1, name: Cleo Marsh 1, title: Product Manager, role: pm, manager: C }
              - { id: C2, name: Cleo Marsh 2, title: Product Manager, role: pm, manager: C }
            rules:
              RM103: { enabled: false, reason: we look at the share }
              RM120: { min: 3, reason: we are few }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Group Product Manager, role: group-pm, manager: A }
              - { id: B1, name: Bea Okafor 1, title: Product Manager, role: pm, manager: B }
              - { id: B2, name: Bea Okafor 2, title: Product Manager, role: pm, manager: B }
              - { id: C1, name: Cleo Marsh 1, title: Product Manager, role: pm, manager: C }
              - { id: C2, name: Cleo Marsh 2, title: Product Manager, role: pm, manager: C }
            rules:
              RM103: { enabled: false, reason: we look at the share }
              RM120: { min: 3, reason: we are few }
            """,
        Fix = "Look at each of them (RM103): let the one report move up, and give the manager a role on the other track.",
        Thresholds =
        [
            new("max", 25, 25, 25, "percent; 12 to 32 % in measured organizations, ORG-TOOLS R2 warns above 25 %"),
            new("min", 8, 8, 8, "managers; of fewer a share says little (ours)"),
        ],
        OnIn = profile => profile is not Profile.Startup,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return UnitsOf(inspection).Above(max).Select(unit => unit.Finding($"{unit.Part} of {Wording.Count(unit.Whole, "manager")} under {unit.Under} lead only one person", max));
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => UnitsOf(inspection).Shares();

    private Units UnitsOf(Inspection inspection)
    {
        var spans = new Spans(inspection);
        return new Units(inspection.Organization, inspection.Limit(Card, "min"), position => position.Span > 0 && spans.IsJudged(position), position => position.DirectHeads == 1);
    }
}
