using System.Collections.Immutable;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Comparison;

/// <summary>What can be counted of an organization to lay it beside others. No total and no score. Immutable; equality is by reference.</summary>
public sealed class ComparisonFacts
{
    private readonly Dictionary<string, decimal> values;

    private ComparisonFacts(Organization organization, Dictionary<string, decimal> values) => (Organization, this.values) = (organization, values);

    /// <summary>The organization at its day.</summary>
    public Organization Organization { get; }

    /// <summary>People and spans by role, in the order of the framework; roles that nobody has are left out.</summary>
    public ImmutableArray<RoleCounts> Roles { get; private init; } = [];

    /// <summary>The value of a fact, or null when what it takes is not written down.</summary>
    public decimal? this[FactCard card] => values.TryGetValue(card.Id, out var value) ? value : null;

    /// <summary>The facts of an organization.</summary>
    /// <param name="organization">The organization at its day.</param>
    /// <param name="earlier">The same one at an earlier day, for what only time shows; or null.</param>
    public static ComparisonFacts Of(Organization organization, Organization? earlier = null)
    {
        var counted = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (id, value) in new Counting(organization, earlier).All())
            if (value is { } known)
                counted.Add(id, decimal.Round(known, 2, MidpointRounding.AwayFromZero));
        return new ComparisonFacts(organization, counted) { Roles = [.. organization.Framework.Roles.Select(role => RoleCounts.Of(role, organization)).OfType<RoleCounts>()] };
    }
}

/// <summary>How many people have a role, and how many they lead.</summary>
/// <param name="Role">The role.</param>
/// <param name="People">Held seats that have it.</param>
/// <param name="MedianSpan">The median of the direct reports of those who lead anybody, or null when nobody does.</param>
/// <param name="LargestSpan">The most direct reports, or null when nobody leads.</param>
public sealed record RoleCounts(Role Role, int People, decimal? MedianSpan, int? LargestSpan)
{
    internal static RoleCounts? Of(Role role, Organization organization)
    {
        var seats = organization.Positions.Where(seat => seat.Role?.Id == role.Id && seat.Person is not null).ToArray();
        var spans = seats.Select(seat => seat.Span).Where(span => span > 0).ToArray();
        return seats.Length == 0 ? null : new RoleCounts(role, seats.Length, Median.Of(spans.Select(span => (decimal)span)), spans.Length == 0 ? null : spans.Max());
    }
}

/// <summary>The value in the middle.</summary>
internal static class Median
{
    /// <summary>The middle one, or the mean of the two in the middle; null when there are none.</summary>
    public static decimal? Of(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
