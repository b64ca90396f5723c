using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Who has to do with a product: those on its teams or on those of its parts, and those in line with whoever answers for it or for what it is part of.</summary>
internal sealed class Belonging
{
    private readonly HashSet<string> teams;
    private readonly Position[] accountable;

    public Belonging(Product product)
    {
        teams = product.Parts.Append(product).SelectMany(part => part.Teams).Select(team => team.Id).ToHashSet(StringComparer.Ordinal);
        accountable = [.. product.Accountable, .. product.Whole?.Accountable ?? []];
    }

    /// <summary>Whether a seat belongs.</summary>
    public bool Includes(Position seat) =>
        seat.Entry.Texts(PositionFields.Teams).Any(teams.Contains) || Array.Exists(accountable, other => seat.IsUnder(other) || other.IsUnder(seat));
}
