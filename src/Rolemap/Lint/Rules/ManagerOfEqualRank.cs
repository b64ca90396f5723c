using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM117: a manager reports to a manager of the same rank.</summary>
public sealed class ManagerOfEqualRank : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM117",
        Name = "manager-of-equal-rank",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A manager reports to a manager of the same rank.",
        Why = """
            Covers ORG-TOOLS R11, lower half. Two managers of one rank in one line do the same job twice: the lower one needs
            leave for what the upper one cannot decide either. Visier's design principles forbid equal grades in a line altogether
            (vendor); we speak only of managers under managers, because a Staff PM under a Group PM is ordinary. Ranks are those
            of the framework: a seat's own grade, else its role's. A report that ranks higher is RM105.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: B }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: B }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: B }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: B }
            """,
        Fix = "Let the lower manager report one step further up, or agree on the role that the upper one really has.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var spans = new Spans(inspection);
        return from report in inspection.Organization.PositionsWithRole
               where report.Role is { Manages: true } && !report.StandsForSeveral && report.Layer is not null && spans.IsCovered(report)
               let manager = report.Manager
               where manager is { Role.Manages: true } && Ranks.Between(report, manager.Value) == 0 && spans.IsCovered(manager.Value)
               select new Finding(report.Ref, report.Entry.PlaceOf(PositionFields.Manager), $"{Wording.WithRole(report)} reports to {Wording.WithRole(manager.Value)}, a manager of the same rank");
    }
}
