using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM203: a product is held by somebody whose role does not reach that far.</summary>
public sealed class ScopeAboveRole : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM203",
        Name = "scope-above-role",
        Since = "0.1",
        Severity = Severity.Error,
        About = RefKind.Product,
        Summary = "A product is held by somebody whose role does not reach that far.",
        Why = """
            Whoever answers for more than their role reaches carries the blame without the standing to decide. Two facts of the
            framework are compared: the lowest role that may be accountable in the product's stage (`accountableFrom`), and the
            role's reach: a product needs the reach product, a line, whose parts are held by other seats, product-line. Where
            the framework says neither, the rule says nothing.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products: [{ id: faxes, name: Faxes, stage: sunset, accountable: [A] }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }]
            products: [{ id: faxes, name: Faxes, stage: sunset, accountable: [A] }]
            """,
        Fix = "Let somebody whose role reaches that far answer for the product, and keep the work where it is; or record the promotion if it has happened.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lowest = inspection.Framework.Stages.Select(stage => (stage.Id, Role: inspection.Framework.RoleOf(stage.Text(StageFields.AccountableFrom))))
            .Where(pair => pair.Role is not null).ToDictionary(pair => pair.Id, pair => pair.Role, StringComparer.Ordinal);
        return from product in inspection.Organization.Products
               from item in product.Entry.Items(ProductFields.Accountable).Distinct()
               let seat = inspection.Organization.PositionOf(item.ToString())
               let role = seat?.Role
               where role is not null && !seat.Value.IsVacant
               let fault = FaultOf(product, seat.Value, role, product.StageId is { } stage ? lowest.GetValueOrDefault(stage) : null)
               where fault is not null
               select new Finding(product.Ref, product.Entry.PlaceOf(item), $"{Portfolio.Shown(product)} is held by {Wording.WithRole(seat.Value)}; {fault}");
    }

    private static string? FaultOf(Product product, Position seat, Role role, Role? lowest)
    {
        if (lowest is not null && role.RankAgainst(lowest) < 0)
            return $"in {product.StageId} the lowest role that may be accountable is {lowest.ShortTitle}";
        var needed = product.Parts.Any(part => IsHeldByAnother(part, seat)) ? Reach.ProductLine : Reach.Product;
        return role.Reach < needed
            ? $"{role.ShortTitle} reaches as far as {role.Scope?.Text(ScopeFields.Reach)}, and this needs {(needed == Reach.Product ? "product" : "product-line")}"
            : null;
    }

    private static bool IsHeldByAnother(Product part, Position seat) => part.Accountable.Any(other => other != seat);
}
