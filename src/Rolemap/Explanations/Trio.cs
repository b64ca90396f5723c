using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>One corner of the trio that builds a product: product, engineering or design.</summary>
/// <param name="Function">The corner: <c>product</c>, <c>engineering</c> or <c>design</c>.</param>
/// <param name="Position">Who stands in it, or null when nobody does.</param>
/// <param name="Why">The reason, in a full sentence.</param>
public sealed record Corner(string Function, Position? Position, string Why);

/// <summary>Who builds a product together: the one who answers for it, an engineering lead and a designer.</summary>
public static class Trio
{
    /// <summary>The three corners of a product, or of the whole company for null.</summary>
    public static ImmutableArray<Corner> Of(Organization organization, Product? product)
    {
        var functions = new FunctionHolders(organization, product is null ? null : new Vicinity(product));
        return [Product(organization, product), Outside("engineering"), Outside("design")];

        Corner Outside(string function)
        {
            var picks = functions.Of(function, Letter.Responsible);
            return picks.All is [var first, ..] ? new Corner(function, first.Position, first.Why) : new Corner(function, null, picks.Nobody ?? "");
        }
    }

    private static Corner Product(Organization organization, Product? product)
    {
        if (product is null)
            return HeadOfProduct(organization) is { } head ? new Corner("product", head, $"{head.Label} leads product.") : new Corner("product", null, "Nobody leads product as a whole.");
        foreach (var position in product.Accountable)
            if (position.IsHeld())
                return new Corner("product", position, $"{position.Label} is accountable for {product.Name}.");
        return new Corner("product", null, $"Nobody is accountable for {product.Name}.");
    }

    /// <summary>The highest seat of product under which all others stand that are held, or null when there are several.</summary>
    private static Position? HeadOfProduct(Organization organization)
    {
        var tops = organization.Positions.Where(position => position.Function == "product" && position.Manager?.Function != "product" && position.IsHeld()).Take(2).ToArray();
        return tops is [var only] ? only : null;
    }
}
