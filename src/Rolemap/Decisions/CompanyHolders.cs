using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Whom a role's letter names when no product is given: all who have the role, as long as they are few.</summary>
internal sealed class CompanyHolders(Organization organization)
{
    /// <summary>The most people that are listed; beyond it the answer is that it depends on the product.</summary>
    public const int Few = 5;

    /// <summary>Those who have the role. A needs one; where nobody has the role it climbs, and R falls.</summary>
    public Picks Of(Role role, Letter letter)
    {
        var held = Having(role, letter);
        if (letter == Letter.Accountable)
            return held.Length == 1 ? Picks.Of(held, position => $"{position.Label} decides as the only {role.ShortTitle} of the company.") : held.Length > 1 ? Depends(role, held) : Climb(role);
        return held.Length is > 0 and <= Few
            ? Picks.Of(held, position => $"{position.Label} {letter.Verb()} as {role.ShortTitle}.")
            : held.Length > Few ? Depends(role, held) : letter == Letter.Responsible ? Fall(role) : Picks.None($"Nobody has the role {role.ShortTitle}.");
    }

    private Picks Climb(Role role)
    {
        var missing = role.IsSupervised ? $"The {role.ShortTitle} works under supervision and decides nothing alone" : $"Nobody has the role {role.ShortTitle}";
        var higher = organization.Framework.Roles.Where(other => other.RankAgainst(role) > 0).OrderBy(other => other.Grade ?? other.Rung).ThenBy(other => other.Id, StringComparer.Ordinal)
            .Select(other => (Role: other, Held: Having(other, Letter.Accountable))).FirstOrDefault(pair => pair.Held.Length > 0);
        if (higher.Held is { Length: > 1 })
            return Depends(higher.Role, higher.Held);
        if (higher.Held is [var only])
            return Picks.Of([only], position => $"{missing}, so the decision goes to {position.Label}, the only {higher.Role.ShortTitle}.");
        var tops = organization.Positions.Where(position => position.Manager is null && position.MayDecide()).Take(2).ToArray();
        return tops is [_]
            ? Picks.Of(tops, position => $"{missing} or a higher one, so the decision goes to {position.Label} at the top of the company.")
            : Picks.None($"{missing} or a higher one. Give a product, or set the letter under overrides in decisions.yaml.");
    }

    private Picks Fall(Role role)
    {
        var lower = organization.Framework.Roles.Where(other => other.TrackId == role.TrackId && other.Rung < role.Rung).OrderByDescending(other => other.Rung).ThenBy(other => other.Id, StringComparer.Ordinal)
            .Select(other => (Role: other, Held: Having(other, Letter.Responsible))).FirstOrDefault(pair => pair.Held.Length > 0);
        return lower.Held is null ? Picks.None($"Nobody has the role {role.ShortTitle}.")
            : lower.Held.Length > Few ? Depends(lower.Role, lower.Held)
            : Picks.Of(lower.Held, position => $"Nobody has the role {role.ShortTitle}, so the work falls to the {lower.Role.ShortTitle}: {position.Label}.");
    }

    private static Picks Depends(Role role, Position[] held) => new([], $"{held.Length} seats have the role {role.ShortTitle}, and which of them it is depends on the product. Give a product.")
    {
        Candidates = held.Length > Few ? [] : [.. held.Select(position => new Pick(position, $"{position.Label} has the role {role.ShortTitle}."))],
    };

    private Position[] Having(Role role, Letter letter) => letter == Letter.Accountable && role.IsSupervised ? []
        : [.. organization.Positions.Where(position => position.Role?.Id == role.Id && position.IsHeld())];
}
