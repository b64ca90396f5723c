using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM105: somebody reports to a manager who ranks below them.</summary>
public sealed class ReportOutranksManager : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM105",
        Name = "report-outranks-manager",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "Somebody reports to a manager whose role ranks below theirs.",
        Why = """
            Covers ORG-TOOLS R12.
            The manager is asked to set goals for, assess and promote somebody whose role reaches further than their own. Visier's
            design principles forbid even equal grades (vendor); we allow equal rank, because a Principal PM under a Director is
            ordinary. Ranks are those of the framework: grades where both have one (the seat's own before the role's), else
            rungs of the same track. Roles that cannot be compared are not judged, nor are functions written down in part. Vacant
            seats are judged too: whoever takes them finds the line as it is written.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Let the report move to a manager of at least the same rank, further up the line where need be, or correct the role that is wrong.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var spans = new Spans(inspection);
        foreach (var report in inspection.Organization.Positions)
        {
            if (report.Manager is not { } manager || report.StandsForSeveral || Ranks.Between(report, manager) is not > 0)
                continue;
            if (!spans.IsCovered(report) || !spans.IsCovered(manager))
                continue;
            var reports = report.IsShared ? "report" : "reports";
            yield return new Finding(report.Ref, report.Entry.PlaceOf(PositionFields.Manager), $"{Shown(report)} {reports} to {Shown(manager)}")
            {
                Numbers = report.Grade is { } own && manager.Grade is { } above ? [("grade", own), ("managerGrade", above)] : [],
            };
        }
    }

    /// <summary>Where a seat has a grade of its own, the role alone would not show why it ranks higher.</summary>
    private static string Shown(Position position)
    {
        var role = position.IsVacant ? null : position.Role?.ShortTitle ?? position.Title;
        var grade = position.Entry.Number(PositionFields.Grade) is { } own ? $"grade {Wording.Number(own)}" : null;
        var facts = string.Join(", ", new[] { role, grade }.OfType<string>());
        return $"{(position.IsVacant ? "the " : "")}{position.Label}{(facts.Length > 0 ? $" ({facts})" : "")}";
    }
}
