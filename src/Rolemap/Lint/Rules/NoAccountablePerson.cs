using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM201: nobody answers for a product.</summary>
public sealed class NoAccountablePerson : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM201",
        Name = "no-accountable-person",
        Since = "0.1",
        Severity = Severity.Error,
        About = RefKind.Product,
        Summary = "Nobody answers for a product: no seat is named, or every named seat is vacant.",
        Why = """
            Covers ORG-TOOLS R19.
            A product without an accountable person shows only when something must be decided: a price, an incident, its end. In
            GitLab's public data 2 of 60 product groups had no product manager and 4 of 139 categories nobody at all, so it
            happens to careful companies too. It holds for every node of the portfolio, in every stage, lines included.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products: [{ id: invoices, name: Invoices, stage: growth }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [A] }]
            """,
        Fix = "Name one seat under `accountable`. Until there is somebody, name the manager of the line.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var product in inspection.Organization.Products)
        {
            var written = product.Entry.Items(ProductFields.Accountable).Length;
            var known = product.Accountable.ToArray();
            // A name that leads nowhere is a slip of its own, RM805: somebody was meant.
            if (known.Any(position => !position.IsVacant) || (written > 0 && known.Length == 0))
                continue;
            var empty = known is [var first, ..] ? $": {first.Title ?? first.Id} ({first.Id}) is vacant" : "";
            yield return new Finding(product.Ref, product.Entry.PlaceOf(ProductFields.Accountable), $"{Portfolio.Shown(product)} has no accountable person{empty}");
        }
    }
}
