using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>How products are called in messages, and who holds which.</summary>
internal static class Portfolio
{
    /// <summary>The id and the stage: "ledger-desktop-sync (sunset)".</summary>
    public static string Shown(Product product) => product.StageId is { } stage ? $"{product.Id} ({stage})" : product.Id;

    /// <summary>The products without parts that a seat is accountable for: a line is held through others.</summary>
    public static IEnumerable<Product> HeldBy(Position position) => position.Organization.Products is { Count: > 0 } products ? products.HeldBy(position).Where(product => !product.Parts.Any()) : [];

    /// <summary>Whether a seat is accountable for a product without parts.</summary>
    public static bool HoldsProduct(Position position) => HeldBy(position).Any();
}
