using System.Collections.Immutable;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Whom a role's letter names for one product.</summary>
/// <remarks>The steps are written down in <see cref="Deciders"/>.</remarks>
internal sealed class RoleHolders(Vicinity near)
{
    private string Product => near.Product.Name;

    /// <summary>Whom the letter names without leaving the role: accountable, on the teams, or above in the line. A also climbs.</summary>
    public Picks Of(Role role, Letter letter)
    {
        var found = letter == Letter.Accountable ? Decider(role) : Holders(role, letter);
        return found.All.Length > 0 || letter != Letter.Accountable ? found : Climb(role);
    }

    /// <summary>Whom the work falls to when nobody near has the role: the nearest lower role of its track that somebody near has.</summary>
    public Picks Below(Role role)
    {
        foreach (var lower in role.Below())
        {
            if (Near(lower, Letter.Responsible) is { IsEmpty: false } held)
                return Picks.Of(held, position => $"{Missing(role)}, so the work falls to the {lower.ShortTitle}: {position.Label} {Standing(position)}.");
            if (Having(near.Line, lower, Letter.Responsible) is [var above, ..])
                return new Picks([new Pick(above, $"{Missing(role)}, so the work falls to the {lower.ShortTitle}: {above.Label} is the nearest in the line of {Product}.")]);
        }
        return Picks.None($"{Missing(role)}, and nobody near it has a lower role of the same track.");
    }

    /// <summary>Others who have the role on the product's teams.</summary>
    public Picks Others(Role role, Letter letter, string instead) =>
        Picks.Of(Having(near.Members, role, letter), position =>
            $"{position.Label} {letter.Verb()} as another {role.ShortTitle} on the team {near.TeamOf(position)}, since {instead}.");

    private Picks Holders(Role role, Letter letter)
    {
        if (Near(role, letter) is { IsEmpty: false } held)
            return Picks.Of(held, position => As(position, role, letter));
        return Having(near.Line, role, letter) is [var above, ..] ? new Picks([FromAbove(role, letter, above)]) : Picks.None($"{Missing(role)}.");
    }

    private string As(Position position, Role role, Letter letter) => $"{position.Label} {Standing(position)} as {role.ShortTitle} and {letter.Verb()}.";

    private Picks Decider(Role role)
    {
        if (Near(role, Letter.Accountable) is [var only])
            return new Picks([new Pick(only, As(only, role, Letter.Accountable))]);
        return Having(near.Line, role, Letter.Accountable) is [var above, ..] ? new Picks([FromAbove(role, Letter.Accountable, above)]) : Picks.None("");
    }

    private Pick FromAbove(Role role, Letter letter, Position above) => new(above, above == near.Line[0]
        ? $"{above.Label} {letter.Verb()} as {role.ShortTitle}: the reporting line of {Product} starts there."
        : $"{above.Label} {letter.Verb()} as the nearest {role.ShortTitle} above {near.Start}.");

    private Picks Climb(Role role)
    {
        var (able, missing) = (near.Line.Where(Eligibility.MayDecide).ToArray(), MissingForDecision(role));
        foreach (var position in able)
            if (position.Role is { } other && other.RankAgainst(role) >= 0)
                return Picks.Of([position], _ =>
                    $"{missing}, so the decision goes to {position.Label}, the nearest in the line of {Product} whose role ({other.ShortTitle}) ranks as high or higher.");
        return able is [.., var top]
            ? Picks.Of([top], _ => $"{missing} and nobody in the line ranks as high, so the decision goes to {top.Label} at the top of it.")
            : Picks.None($"{missing}, and no reporting line leads from {Product} to somebody who may decide. Name who is accountable for it in products.yaml.");
    }

    /// <summary>The accountable seats that have the role; where there are none, the seats on the teams that have it.</summary>
    private ImmutableArray<Position> Near(Role role, Letter letter) =>
        Having(near.Accountable, role, letter) is { IsEmpty: false } accountable ? accountable : Having(near.Members, role, letter);

    private static ImmutableArray<Position> Having(ImmutableArray<Position> among, Role role, Letter letter) =>
        [.. among.Where(position => position.Role?.Id == role.Id && (letter == Letter.Accountable ? position.MayDecide() : position.IsHeld()))];

    private string Standing(Position position) =>
        near.Accountable.Contains(position) ? $"is accountable for {Product}" : $"works on the team {near.TeamOf(position)}";

    private string MissingForDecision(Role role) => role.IsSupervised
        ? $"The {role.ShortTitle} works under supervision and decides nothing alone"
        : Near(role, Letter.Accountable) is { Length: > 1 } several
            ? $"{string.Join(" and ", several.Select(position => position.Label))} are all {role.ShortTitle} for {Product}"
            : Missing(role);

    private string Missing(Role role)
    {
        var empty = near.Accountable.Concat(near.Members).Concat(near.Line).Distinct()
            .Where(position => position.Role?.Id == role.Id && position.IsVacant).ToArray();
        return empty.Length == 0
            ? $"No {role.ShortTitle} works on {Product} or stands above it"
            : $"{string.Join(" and ", empty.Select(position => position.SeatName()))} {(empty.Length == 1 ? "is" : "are")} vacant";
    }
}
