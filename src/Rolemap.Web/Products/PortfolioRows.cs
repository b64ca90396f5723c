using Rolemap.Organizations;

namespace Rolemap.Web.Products;

/// <summary>A product in its place in the portfolio.</summary>
/// <param name="Product">The product.</param>
/// <param name="Depth">0 for what is part of nothing, one more for each step down.</param>
public sealed record PortfolioRow(Product Product, int Depth);

/// <summary>The portfolio as a list in which parts follow what they are part of.</summary>
public static class PortfolioRows
{
    public static IReadOnlyList<PortfolioRow> Of(Organization organization)
    {
        var rows = new List<PortfolioRow>(organization.Products.Count);
        var open = new Stack<PortfolioRow>(organization.Products.Where(product => product.Whole is null).Reverse().Select(product => new PortfolioRow(product, 0)));
        while (open.TryPop(out var row))
        {
            rows.Add(row);
            foreach (var part in row.Product.Parts.Reverse())
                open.Push(new PortfolioRow(part, row.Depth + 1));
        }
        return rows;
    }
}
