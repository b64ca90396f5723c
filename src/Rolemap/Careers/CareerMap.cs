using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Careers;

/// <summary>The roles of a framework and the moves between them. Immutable.</summary>
public sealed class CareerMap
{
    private readonly ImmutableHashSet<Role> left;
    private readonly ImmutableHashSet<Role> reached;

    private CareerMap(Framework framework, ImmutableArray<CareerMove> moves)
    {
        (Grid, Moves) = (CareerGrid.Of(framework), moves);
        left = [.. moves.Where(move => move.From is not null && move.From != move.To).Select(move => move.From!)];
        reached = [.. moves.Where(move => move.From != move.To).Select(move => move.To)];
    }

    /// <summary>The roles by track and rank.</summary>
    public CareerGrid Grid { get; }

    /// <summary>The moves whose ends are known, in the order of the framework; ways in from outside included.</summary>
    public ImmutableArray<CareerMove> Moves { get; }

    /// <summary>Reads the map of a framework.</summary>
    public static CareerMap Of(Framework framework) => new(framework,
    [
        .. from move in framework.Moves
           let source = move.Text(MoveFields.From) ?? ""
           let target = framework.RoleOf(move.Text(MoveFields.To))
           let known = framework.RoleOf(source)
           where target is not null && (known is not null || source.StartsWith(MoveFields.Outside, StringComparison.Ordinal))
           select new CareerMove(source, known, target, move.Text(MoveFields.Kind)),
    ]);

    /// <summary>Whether the framework names moves, but none that leads away from a role although some role ranks higher.</summary>
    public bool IsDeadEnd(Role role) => Moves.Length > 0 && !left.Contains(role) && Grid.Framework.Roles.Any(other => other.RankAgainst(role) > 0);

    /// <summary>Whether the framework names moves, but none that leads to a role, from inside or outside.</summary>
    public bool IsOutOfReach(Role role) => Moves.Length > 0 && !reached.Contains(role);

    /// <summary>
    /// What is to be said where a second track would stand; null when there are several tracks, or none is declared.
    /// </summary>
    public string? MissingTrack
    {
        get
        {
            if (Grid.Tracks is not [{ Id: not null }])
                return null;
            var roles = Grid.Framework.Roles;
            return roles.All(role => role.Manages == true) ? "No track for individual contributors is written"
                : roles.Any(role => role.Manages == true) ? "Managing people is part of the one track; there is no second"
                : roles.Any(role => role.Manages == false) ? "No manager track is written"
                : "No second track is written";
        }
    }
}

/// <summary>A move between two roles, or into a role from outside.</summary>
/// <param name="FromText">Where it starts as written: the id of a role, or <c>outside/…</c>.</param>
/// <param name="From">The role it starts from; null for a way in from outside.</param>
/// <param name="To">The role it leads to.</param>
/// <param name="Kind">promotion, switch, lateral, return or entry; null when the framework does not say.</param>
public sealed record CareerMove(string FromText, Role? From, Role To, string? Kind);
