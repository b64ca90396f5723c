using Rolemap.Changes;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM809: products are part of each other in a circle.</summary>
public sealed class ProductPartCycle : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM809",
        Name = "product-part-cycle",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "Products are part of each other in a circle, or a product is part of itself.",
        Why = """
            No line holds these products, so no total, no chart and no question "who answers for the whole" reaches them. It comes from
            turning a line over one product at a time. Where a product is part of itself, the fix leaves `partOf` out.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products:
              - { id: invoices, name: Invoices, partOf: reminders, stage: growth, accountable: [A] }
              - { id: reminders, name: Reminders, partOf: invoices, stage: build, accountable: [A] }
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products:
              - { id: invoices, name: Invoices, stage: growth, accountable: [A] }
              - { id: reminders, name: Reminders, partOf: invoices, stage: build, accountable: [A] }
            """,
        Fix = "Decide which of them is the whole, and leave its `partOf` out or name its line.",
    };

    private const int MostNamed = 6;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from loop in inspection.Organization.Products.Loops
        let first = loop[0]
        select new Finding(first.Ref, first.Entry.PlaceOf(ProductFields.PartOf), MessageFor(loop))
        {
            Numbers = [("products", loop.Count)],
            Fix = loop.Count == 1 ? new ChangeList([Change.Edits(first.Entry, ProductFields.PartOf, null)]) : ChangeList.Empty,
        };

    private static string MessageFor(IReadOnlyList<Product> loop) =>
        loop is [var only] ? $"{only.Id} is part of itself" : $"{loop.Count} products are part of each other in a circle: {Circle(loop)}";

    private static string Circle(IReadOnlyList<Product> loop)
    {
        var named = loop.Take(MostNamed).Select(product => product.Id).ToList();
        if (loop.Count > MostNamed)
            named.Add($"{loop.Count - MostNamed} more");
        return string.Join(" > ", named.Append(named[0]));
    }
}
