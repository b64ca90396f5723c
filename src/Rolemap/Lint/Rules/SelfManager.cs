using Rolemap.Changes;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM108: a seat is written as its own manager.</summary>
public sealed class SelfManager : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM108",
        Name = "self-manager",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "A seat is written as its own manager.",
        Why = """
            Covers ORG-TOOLS R1.
            HR systems often write the head of the company this way because a manager is required there. In a chart the head then hangs
            under itself and is no root, so that layers and totals above it have no answer. At the top, the manager is left out.
            Where nobody else stands at the top, the fix does that; where somebody does, the line is a slip and people have to say whose.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm, manager: A }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Leave `manager` out if this is the top; else name the right manager.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (own, hasTop) = (new List<Position>(), false);
        foreach (var position in inspection.Organization.Positions)
        {
            hasTop |= !position.NamesManager && !position.StandsForSeveral;
            if (position.IsOwnManager)
                own.Add(position);
        }
        return own.Select(position => FindingFor(position, isTop: own.Count == 1 && !hasTop));
    }

    private static Finding FindingFor(Position position, bool isTop)
    {
        var message = $"{position.Label} ({position.Id}) is written as the manager of the same seat";
        return new Finding(position.Ref, position.Entry.PlaceOf(PositionFields.Manager), message)
        {
            Fix = isTop ? new ChangeList([Change.Edits(position.Entry, PositionFields.Manager, null)]) : ChangeList.Empty,
        };
    }
}
