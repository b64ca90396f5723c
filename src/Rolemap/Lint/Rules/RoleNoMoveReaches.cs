using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM531: no move leads to a role.</summary>
public sealed class RoleNoMoveReaches : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM531",
        Name = "role-no-move-reaches",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "No move leads to a role, in a framework that has moves.",
        Why = """
            How does one get there? A role without a way in is filled by people who happened to be known. The rule speaks only where a
            framework has moves; the lowest role of a track needs none unless the framework has ways in from outside, and then it needs
            one.
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
              - { from: b, to: a, kind: return }
              - { from: c, to: b, kind: return }
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
        Fix = "Write the promotion, switch or entry that leads to it.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var moves = inspection.Framework.Moves;
        if (moves.IsEmpty)
            return [];
        var reached = moves.Select(move => move.Text(MoveFields.To)).ToHashSet(StringComparer.Ordinal);
        var hasEntries = moves.Any(move => move.Text(MoveFields.From)?.StartsWith("outside/", StringComparison.Ordinal) == true);
        var lowest = hasEntries ? [] : Ladders.Of(inspection.Framework).SelectMany(track => track[0]).ToHashSet();
        return inspection.Framework.Roles.Where(role => !reached.Contains(role.Id) && !lowest.Contains(role)).Select(role => new Finding(role.Ref, role.Entry.Place, $"No move leads to {role.ShortTitle}"));
    }
}
