using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM123: managers take too large a part of what the seats cost.</summary>
public sealed class ManagementCostTooHigh : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM123",
        Name = "management-cost-too-high",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "Managers take too large a part of what the seats cost.",
        Why = """
            Covers ORG-TOOLS R23: the pay of managers against the pay of all. Writings on delayering use it (weak) and UK
            organograms publish what it is made of; nobody publishes a limit. The one here is ours, a third, and the rule is off
            until asked for: it is there so that a company can set its own and see a reorganization hold it. Counted are seats
            with a `cost`, times their full-time share and their number; managers are those with direct reports.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm, cost: 150000 }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A, cost: 90000 }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A, cost: 90000 }
            rules: { RM123: { enabled: true, reason: the board asks } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm, cost: 80000 }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A, cost: 90000 }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A, cost: 90000 }
            rules: { RM123: { enabled: true, reason: the board asks } }
            """,
        Fix = "Compare the layers: `rolemap report` writes the cost of every subtree.",
        Thresholds = [new("max", 33, 33, 33, "percent; no figure is published, a third is ours")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (max, all, managers) = (inspection.Limit(Card, "max"), 0m, 0m);
        Position? dearest = null;
        foreach (var position in inspection.Organization.Positions)
        {
            if (CostOf(position) is not { } cost)
                continue;
            all += cost;
            if (position.Span == 0)
                continue;
            managers += cost;
            dearest = dearest is { } other && other.SubtreeCount >= position.SubtreeCount ? dearest : position;
        }
        if (dearest is not { } top || managers * 100 <= max * all)
            yield break;
        var percent = Math.Round(managers * 100 / all, 1);
        yield return new Finding(top.Ref, top.Entry.PlaceOf(PositionFields.Cost), $"Managers take {Wording.Number(percent)} % of the cost of all seats (at most {Wording.Number(max)} %)")
        {
            Numbers = [("percent", percent), ("managers", managers), ("all", all), ("max", max)],
        };
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        inspection.Organization.Positions.Any() && !inspection.Organization.Positions.Any(position => CostOf(position) is not null) ? "no seat has a cost" : null;

    private static decimal? CostOf(Position position) =>
        position.Entry.Number(PositionFields.Cost) is { } cost ? cost * (position.Entry.Number(PositionFields.Fte) ?? 1) * position.Seats : null;
}
