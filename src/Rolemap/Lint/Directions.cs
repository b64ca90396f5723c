using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Where products are going: their directions and the outcomes on their roadmaps.</summary>
internal static class Directions
{
    /// <summary>The products that have a direction.</summary>
    public static IEnumerable<(Product Product, Entry Direction)> Of(Organization organization) =>
        from product in organization.Products
        let direction = product.Entry.Part(ProductFields.Direction)
        where direction is not null
        select (product, direction);

    /// <summary>All outcomes on roadmaps.</summary>
    public static IEnumerable<PlannedOutcome> Outcomes(Organization organization) =>
        from pair in Of(organization)
        from outcome in pair.Direction.Parts(DirectionFields.Roadmap)
        select new PlannedOutcome(pair.Product, outcome);

    /// <summary>A finding for each product whose direction does not say one thing, or says it with an empty text.</summary>
    public static IEnumerable<Finding> Without(Inspection inspection, Field field, string what) =>
        from product in inspection.Organization.Products
        where string.IsNullOrWhiteSpace(product.Entry.Part(ProductFields.Direction)?.Text(field))
        select new Finding(product.Ref, product.Entry.PlaceOf(ProductFields.Direction), $"{Portfolio.Shown(product)} has no {what}");

    /// <summary>Why directions cannot be judged: there are products, and none has what is asked for.</summary>
    public static string? Lack(Inspection inspection, Func<Entry, bool> says, string why) =>
        inspection.Organization.Products.Count == 0 || Of(inspection.Organization).Any(pair => says(pair.Direction)) ? null : why;

    /// <summary>Why outcomes cannot be judged: there are some, and none has what is asked for.</summary>
    public static string? LackInOutcomes(Inspection inspection, Field field, string why) =>
        !Outcomes(inspection.Organization).Any() || Outcomes(inspection.Organization).Any(planned => planned.Outcome[field] is not null) ? null : why;
}

/// <summary>An outcome on the roadmap of a product.</summary>
/// <param name="Product">The product.</param>
/// <param name="Outcome">What is written about the outcome.</param>
internal readonly record struct PlannedOutcome(Product Product, Entry Outcome)
{
    /// <summary>The outcome in its own words.</summary>
    public string Text => Outcome.Text(RoadmapFields.Outcome) ?? "";
}
