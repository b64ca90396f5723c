using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM532: no move leads away from a role below the top.</summary>
public sealed class MoveDeadEnd : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM532",
        Name = "move-dead-end",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "No move leads away from a role that is not the top of its track.",
        Why = """
            The next rung exists, and nothing says how to reach it: a fifth of the questions product managers ask about ladders is just
            that (Wise's product managers, about 80 of them, did not know how to be promoted). The top of a track may be an end.
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
              - { from: outside/design, to: c, kind: entry }
              - { from: outside/school, to: a, kind: entry }
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
              - { from: outside/school, to: a, kind: entry }
            """,
        Fix = "Write the move to the next rung, with what changes and what is needed.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var moves = inspection.Framework.Moves;
        if (moves.IsEmpty)
            return [];
        var left = moves.Select(move => move.Text(MoveFields.From)).ToHashSet(StringComparer.Ordinal);
        return Ladders.Of(inspection.Framework).SelectMany(track => track.SkipLast(1)).SelectMany(rung => rung).Where(role => !left.Contains(role.Id))
            .Select(role => new Finding(role.Ref, role.Entry.Place, $"No move leads away from {role.ShortTitle}, though there are roles above it"));
    }
}
