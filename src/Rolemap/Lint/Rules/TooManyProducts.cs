namespace Rolemap.Lint.Rules;

/// <summary>RM204: one seat answers for more products than one can follow.</summary>
public sealed class TooManyProducts : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM204",
        Name = "too-many-products",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "One seat answers for more products than one can follow.",
        Why = """
            Covers the last part of ORG-TOOLS R19. The fourth product of a product manager is the one that waits. In GitLab's
            public data 13 of 43 product managers hold two or three groups and none more, so three is what people live with
            (measured; experience, not research). Counted are products without parts: whoever answers for a line holds it through
            others.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }
            products:
              - { id: p1, name: Product 1, stage: growth, accountable: [A] }
              - { id: p2, name: Product 2, stage: growth, accountable: [A] }
              - { id: p3, name: Product 3, stage: growth, accountable: [A] }
              - { id: p4, name: Product 4, stage: growth, accountable: [A] }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }
            products:
              - { id: p1, name: Product 1, stage: growth, accountable: [A] }
              - { id: p2, name: Product 2, stage: growth, accountable: [A] }
              - { id: p3, name: Product 3, stage: growth, accountable: [A] }
            """,
        Fix = "Hand the product that waits to somebody whose role reaches that far, or retire it.",
        Thresholds = [new("max", 3, 3, 3, "GitLab's public data: nobody with more than three groups (measured)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return from position in inspection.Organization.Products.Answering
               let products = Portfolio.HeldBy(position).Count()
               where products > max
               select new Finding(position.Ref, position.Place,
                   $"{Wording.WithRole(position)} {(position.IsShared ? "answer" : "answers")} for {products} products: {Wording.List(Portfolio.HeldBy(position).Select(product => product.Id), products)} (at most {Wording.Number(max)})")
               {
                   Numbers = [("products", products), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) =>
        inspection.Organization.Products.Answering.Select(position => (decimal)Portfolio.HeldBy(position).Count()).Where(products => products > 0);
}
