using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM205: somebody outside product answers for a product.</summary>
public sealed class AccountableOutsideProduct : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM205",
        Name = "accountable-outside-product",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "Somebody outside product answers for a product.",
        Why = """
            Covers ORG-TOOLS R19, an owner outside the product organization. An engineering manager or a marketer who answers for
            a product has another job to be judged by, and no next step as one who leads products. The rule follows from what a
            product role is; it rests on no number. An executive may answer for a line, as general managers do, and is left out.
            In young companies everybody holds everything, so the rule is off in the profile startup. Seats that have a role of
            the framework belong to product whatever their function.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: VP Marketing, function: marketing }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [A] }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [A] }]
            """,
        Fix = "Name a seat in product, or give the seat that holds it the role it has in fact.",
        OnIn = profile => profile is not Profile.Startup,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from product in inspection.Organization.Products
        from item in product.Entry.Items(ProductFields.Accountable).Distinct()
        let seat = inspection.Organization.PositionOf(item.ToString())
        where seat is { IsVacant: false, Role: null } && seat.Value.Function is not ("product" or "product-ops" or "executive")
        select new Finding(product.Ref, product.Entry.PlaceOf(item), $"{Portfolio.Shown(product)} is held by {seat.Value.Label}, who belongs to {seat.Value.Function}");
}
