using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM103: a manager has fewer direct reports than make a team.</summary>
public sealed class SpanTooNarrow : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM103",
        Name = "span-too-narrow",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A manager has direct reports, but fewer than make a team.",
        Why = """
            Covers ORG-TOOLS R2.
            A manager of one is a layer without a team: news travels one step further and nobody gains by it. Orgvue counts
            single-report managers as a fault of structure (vendor); in the public organizations we measured, 12 to 32 % of
            managers have one report, so it is common and often passing. The limit is the company's own (`min` of this rule in
            `rolemap.yaml`), else the span of the framework's role, else the profile's. In young companies a first report is
            how teams begin, so the rule is off in the profile startup. Managers without any report are RM104, individual
            contributors with reports RM106. Heads that one entry stands for count here.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Give the manager more reports, or let the one report to the manager above. If the team is being built, accept the finding until it is.",
        Thresholds = [new("min", 2, 2, 2, "one report is a layer without a team (Orgvue, vendor; 12 to 32 % of managers in measured organizations)")],
        OnIn = profile => profile is not Profile.Startup,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var spans = new Spans(inspection);
        foreach (var manager in inspection.Organization.Positions)
            if (manager.Span is > 0 and var span && span < spans.MinOf(manager.Role) && IsTooFew(manager, spans))
                yield return spans.FindingFor(manager, span);
    }

    private static bool IsTooFew(Position manager, Spans spans) =>
        manager.Role is not { Manages: false } && manager.DirectHeads < spans.MinOf(manager.Role) && spans.IsJudged(manager);

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => new Spans(inspection).OfManagers(inspection.Organization);
}
