using System.Collections.Immutable;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>How the scope that a seat really holds stands to what its role reaches.</summary>
public enum ScopeFit
{
    /// <summary>It cannot be said: the role or its reach is unknown.</summary>
    Unknown,

    /// <summary>Less than the role reaches.</summary>
    Below,

    /// <summary>As far as the role reaches.</summary>
    Within,

    /// <summary>More than the role reaches.</summary>
    Above,
}

/// <summary>How far what a seat holds reaches: a range, because one line may be a whole portfolio, and one product as hard as several.</summary>
/// <remarks>Only products count, held in person or through the people below; never how many people work on them. Equality is by reference.</remarks>
public sealed class ScopeHeld
{
    private ScopeHeld(Position position) => Position = position;

    /// <summary>The seat.</summary>
    public Position Position { get; }

    /// <summary>The least it can be said to reach.</summary>
    public Reach Least { get; private init; }

    /// <summary>The most it can be said to reach.</summary>
    public Reach Most { get; private init; }

    /// <summary>What is held, in words: "one product", "three products of one line".</summary>
    public required string What { get; init; }

    /// <summary>How that stands to the role.</summary>
    public ScopeFit Fit => Position.Role?.Reach is not { } reach ? ScopeFit.Unknown
        : Most < reach ? ScopeFit.Below
        : Least > reach ? ScopeFit.Above
        : ScopeFit.Within;

    /// <summary>The scope of a seat: what it is accountable for; for one that leads people, what they are accountable for too.</summary>
    public static ScopeHeld Of(Position position)
    {
        var organization = position.Organization;
        var led = position.Span > 0 && position.Role?.Manages != false
            ? organization.Products.Where(product => product.Accountable.Any(held => held.IsUnder(position)))
            : organization.Products.HeldBy(position);
        return Of(position, [.. led]);
    }

    private static ScopeHeld Of(Position position, ImmutableArray<Product> products)
    {
        var leaves = products.Where(product => !product.Parts.Any()).ToArray();
        var lines = products.Select(product => product.Wholes.LastOrDefault() ?? product).Where(line => line.Parts.Any()).DistinctBy(line => line.Id).ToArray();
        var whole = products.Where(product => product.Parts.Any()).ToArray();
        if (products.IsEmpty)
            return new ScopeHeld(position) { Least = Reach.Feature, Most = Reach.Feature, What = "no product" };
        if (HoldsAll(position.Organization, products))
            return new ScopeHeld(position) { Least = whole.Length > 0 ? Reach.ProductLine : LeastOf(leaves), Most = Reach.Company, What = $"everything there is, {Words.Count(products.Length, "product")}" };
        if (lines.Length > 1)
            return new ScopeHeld(position) { Least = Reach.SeveralProducts, Most = Reach.Company, What = $"{Words.Count(products.Length, "product")} in {lines.Length} lines" };
        if (whole.Length > 0)
            return new ScopeHeld(position) { Least = Reach.SeveralProducts, Most = Reach.Portfolio, What = $"the line {whole[0].Name}" };
        return leaves is [var only]
            ? new ScopeHeld(position) { Least = Reach.Product, Most = IsComplex(only) ? Reach.SeveralProducts : Reach.Product, What = IsComplex(only) ? "one complex product" : "one product" }
            : new ScopeHeld(position) { Least = Reach.SeveralProducts, Most = Reach.ProductLine, What = Words.Count(leaves.Length, "product") };
    }

    private static Reach LeastOf(Product[] leaves) => leaves.Length > 1 ? Reach.SeveralProducts : Reach.Product;

    private static bool HoldsAll(Organization organization, ImmutableArray<Product> products)
    {
        var held = products.Select(product => product.Id).ToHashSet(StringComparer.Ordinal);
        return organization.Products.Where(product => !product.Parts.Any()).All(product => held.Contains(product.Id) || product.Wholes.Any(whole => held.Contains(whole.Id)));
    }

    /// <summary>Regulated, or with much unknown, or with stakeholders beyond one function.</summary>
    private static bool IsComplex(Product product) => product.Entry.Part(ProductFields.Complexity) is { } facts
        && (facts.Flag(ComplexityFields.Regulated) == true || facts.Text(ComplexityFields.Uncertainty) == "high" || facts.Text(ComplexityFields.Stakeholders) is "company" or "market");
}
