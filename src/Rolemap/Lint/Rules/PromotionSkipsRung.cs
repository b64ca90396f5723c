using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM534: a promotion skips a rung.</summary>
public sealed class PromotionSkipsRung : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM534",
        Name = "promotion-skips-rung",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Move,
        Summary = "A promotion skips a rung of its track.",
        Why = """
            It can be meant, for a rung that few need; more often a rung was put in between and the moves were forgotten. Whoever reads
            the career map then sees two ways up that ask for different things. (Our judgement; no published source.)
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: a, title: Associate, rung: 1 }
              - { id: b, title: Product Manager, rung: 2 }
              - { id: c, title: Senior Product Manager, rung: 3 }
            moves:
              - { from: a, to: b, kind: promotion }
              - { from: b, to: c, kind: promotion }
              - { from: a, to: c, kind: promotion }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: a, title: Associate, rung: 1 }
              - { id: b, title: Product Manager, rung: 2 }
              - { id: c, title: Senior Product Manager, rung: 3 }
            moves:
              - { from: a, to: b, kind: promotion }
              - { from: b, to: c, kind: promotion }
            """,
        Fix = "Let the promotion end at the next rung, or take the rung between out.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (framework, at) = (inspection.Framework, new Dictionary<Role, int>());
        foreach (var track in Ladders.Of(framework))
            for (var i = 0; i < track.Length; i++)
                foreach (var role in track[i])
                    at[role] = i;
        foreach (var move in framework.Moves.Where(move => move.Text(MoveFields.Kind) == "promotion"))
            if (framework.RoleOf(move.Text(MoveFields.From)) is { } from && framework.RoleOf(move.Text(MoveFields.To)) is { } to && from.TrackId == to.TrackId
                && at.TryGetValue(from, out var low) && at.TryGetValue(to, out var high) && high - low > 1)
                yield return new Finding(move.Ref, move.Place, $"The promotion from {from.ShortTitle} to {to.ShortTitle} skips {Wording.Count(high - low - 1, "rung")}") { Numbers = [("skipped", high - low - 1)] };
    }
}
