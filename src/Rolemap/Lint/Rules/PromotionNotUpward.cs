using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM533: a promotion does not lead upward.</summary>
public sealed class PromotionNotUpward : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM533",
        Name = "promotion-not-upward",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Move,
        Summary = "A promotion leads to a role of the same or lower rank.",
        Why = """
            A step to a role of the same grade on the other track is a `switch`, one down a `return`; called a promotion, it promises a
            rise that does not come. GitLab's Principal and Group Manager share a grade, and so do the two tracks of most ladders we
            read. Ranks go by grade where both have one, else by rung on the same track.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: principal, title: Principal Product Manager, grade: 9 }
              - { id: group, title: Group Product Manager, grade: 9 }
            moves:
              - { from: principal, to: group, kind: promotion }
              - { from: group, to: principal, kind: return }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: principal, title: Principal Product Manager, grade: 9 }
              - { id: group, title: Group Product Manager, grade: 9 }
            moves:
              - { from: principal, to: group, kind: switch }
              - { from: group, to: principal, kind: return }
            """,
        Fix = "Call it a switch, lateral or return, or correct the grades.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from move in inspection.Framework.Moves
        where move.Text(MoveFields.Kind) == "promotion"
        let ends = (From: inspection.Framework.RoleOf(move.Text(MoveFields.From)), To: inspection.Framework.RoleOf(move.Text(MoveFields.To)))
        where ends is { From: not null, To: not null } && ends.To.RankAgainst(ends.From) <= 0
        select new Finding(move.Ref, move.PlaceOf(MoveFields.Kind),
            $"The promotion from {ends.From.ShortTitle} to {ends.To.ShortTitle} leads {(ends.To.RankAgainst(ends.From) == 0 ? "to the same rank" : "down")}");
}
