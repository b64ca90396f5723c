using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Whom a role's letter names when no product is given: all who have the role, as long as they are few.</summary>
internal sealed class CompanyHolders(Organization organization)
{
    /// <summary>The most people that are listed; beyond it the answer is that it depends on the product.</summary>
    public const int Few = 5;

    /// <summary>Those who have the role. A needs one; where nobody has the role it climbs, and R falls.</summary>
    public Picks Of(Role role, Letter letter) => (letter, Having(role, letter)) switch
    {
        (Letter.Accountable, []) => Climb(role),
        (Letter.Accountable, [var only]) => Picks.Of([only], position => $"{position.Label} decides as the only {role.ShortTitle} of the company."),
        (Letter.Accountable, var several) => Depends(role, several),
        (Letter.Responsible, []) => Fall(role),
        (_, []) => Picks.None($"Nobody has the role {role.ShortTitle}."),
        (_, { Length: > Few } many) => Depends(role, many),
        (_, var held) => Picks.Of(held, position => $"{position.Label} {letter.Verb()} as {role.ShortTitle}."),
    };

    private Picks Climb(Role role)
    {
        var missing = role.IsSupervised ? $"The {role.ShortTitle} works under supervision and decides nothing alone" : $"Nobody has the role {role.ShortTitle}";
        var higher = organization.Framework.Roles.Where(other => other.RankAgainst(role) > 0)
            .OrderBy(other => other.Grade ?? other.Rung).ThenBy(other => other.Id, StringComparer.Ordinal);
        foreach (var other in higher)
        {
            var held = Having(other, Letter.Accountable);
            if (held.Length > 1)
                return Depends(other, held);
            if (held.Length == 1)
                return Picks.Of(held, position => $"{missing}, so the decision goes to {position.Label}, the only {other.ShortTitle}.");
        }
        var tops = organization.Positions.Where(position => position.Manager is null && position.MayDecide()).Take(2).ToArray();
        return tops is [_]
            ? Picks.Of(tops, position => $"{missing} or a higher one, so the decision goes to {position.Label} at the top of the company.")
            : Picks.None($"{missing} or a higher one. Give a product, or set the letter under overrides in decisions.yaml.");
    }

    private Picks Fall(Role role)
    {
        foreach (var lower in role.Below())
        {
            var held = Having(lower, Letter.Responsible);
            if (held.Length > Few)
                return Depends(lower, held);
            if (held.Length > 0)
                return Picks.Of(held, position => $"Nobody has the role {role.ShortTitle}, so the work falls to the {lower.ShortTitle}: {position.Label}.");
        }
        return Picks.None($"Nobody has the role {role.ShortTitle}.");
    }

    private static Picks Depends(Role role, Position[] held)
    {
        var why = $"{held.Length} seats have the role {role.ShortTitle}, and which of them it is depends on the product. Give a product.";
        return Picks.None(why) with { Candidates = held.Length > Few ? [] : [.. held.Select(position => new Pick(position, $"{position.Label} has the role {role.ShortTitle}."))] };
    }

    private Position[] Having(Role role, Letter letter) => letter == Letter.Accountable && role.IsSupervised ? []
        : [.. organization.SeatsWith(role).Where(Eligibility.IsHeld)];
}
