using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM118: somebody reports to a manager who ranks far above them.</summary>
public sealed class MissingLayer : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM118",
        Name = "missing-layer",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "Somebody reports to a manager who ranks far above them.",
        Why = """
            Covers ORG-TOOLS R11, upper half, and skipped layers. Who reports four ranks up gets the goals of a company and the
            coaching of nobody: the one who would lead them is missing. Orgvue measures the distance of grades along reporting
            lines (vendor), without a limit of its own; ours is more than three of the framework's ranks. A role that the
            framework itself lets report to the manager's role is never found, nor is an assistant or partner without a role.
            Young companies have no layers yet, so the rule is off in the profile startup.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Chief Product Officer, role: cpo }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Principal Product Manager, role: principal-pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Principal Product Manager, role: principal-pm, manager: A }
            """,
        Fix = "Let them report to somebody nearer, or open the seat of the manager who is missing.",
        Thresholds = [new("max", 3, 3, 3, "ranks of the framework; Orgvue measures the distance (vendor), the limit is ORG-TOOLS R11's (ours)")],
        OnIn = profile => profile is not Profile.Startup,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (spans, max) = (new Spans(inspection), inspection.Limit(Card, "max"));
        decimal[] ranks = RanksOf(inspection);
        if (ranks.Length < 2)
            return []; // nobody can rank far above anybody
        return from pair in Lines(inspection, spans)
               let steps = Steps(ranks, pair.Report, pair.Manager)
               where steps > max && !pair.Report.Role!.ReportsTo.Contains(pair.Manager.Role!.Id)
               select new Finding(pair.Report.Ref, pair.Report.Entry.PlaceOf(PositionFields.Manager),
                   $"{Wording.WithRole(pair.Report)} reports to {Wording.WithRole(pair.Manager)}, {Wording.Count(steps, "rank")} above (at most {Wording.Number(max)})")
               {
                   Numbers = [("ranks", steps), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection)
    {
        decimal[] ranks = RanksOf(inspection);
        return Lines(inspection, new Spans(inspection)).Select(pair => (decimal)Steps(ranks, pair.Report, pair.Manager));
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        RanksOf(inspection).Length < 2 && inspection.Organization.PositionsWithRole.Any(position => position is { Manager.Role: not null }) ? "the framework's roles have no grades" : null;

    private static decimal[] RanksOf(Inspection inspection) => [.. inspection.Framework.Roles.Select(role => role.Grade).OfType<decimal>().Distinct().Order()];

    /// <summary>Grades may leave gaps, so ranks are counted.</summary>
    private static int Steps(decimal[] ranks, Position report, Position manager) =>
        Array.BinarySearch(ranks, manager.Role!.Grade!.Value) - Array.BinarySearch(ranks, report.Role!.Grade!.Value);

    private static IEnumerable<(Position Report, Position Manager)> Lines(Inspection inspection, Spans spans) =>
        from report in inspection.Organization.PositionsWithRole
        where report is { Role.Grade: not null, StandsForSeveral: false } && spans.IsCovered(report)
        let manager = report.Manager
        where manager is { Role.Grade: not null } && spans.IsCovered(manager.Value)
        select (report, manager.Value);
}
