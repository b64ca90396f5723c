using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A product: where it stands, who answers for it, where it goes and who decides what now. Immutable.</summary>
public sealed class ProductExplanation
{
    private ProductExplanation(Product product, Organization organization) => (Product, Organization) = (product, organization);

    /// <summary>The product; its own facts are read from it.</summary>
    public Product Product { get; }

    /// <summary>The organization it belongs to.</summary>
    public Organization Organization { get; }

    /// <summary>The name of its stage, or null.</summary>
    public string? Stage => Product.StageId is { } id ? Organization.Framework.NameOf(RefKind.Stage, id) : null;

    /// <summary>The gate that ends its stage, or null.</summary>
    public Entry? NextGate => Organization.Framework.GateAfter(Product.StageId);

    /// <summary>The gates it has been through, in the order written.</summary>
    public IEnumerable<Entry> Gates => Product.Entry.Parts(ProductFields.Gates);

    /// <summary>Its direction, or null.</summary>
    public Entry? Direction => Product.Entry.Part(ProductFields.Direction);

    /// <summary>Decisions that wait, the first due first.</summary>
    public ImmutableArray<Entry> Waiting { get; private init; } = [];

    /// <summary>Who decides what in its stage, in the framework's order.</summary>
    public ImmutableArray<Answer> Now { get; private init; } = [];

    /// <summary>What lint says about it; empty where that is not asked.</summary>
    public ImmutableArray<LintResult> Findings { get; private init; } = [];

    /// <summary>Explains a product of an organization.</summary>
    /// <param name="product">The product.</param>
    /// <param name="organization">The organization it belongs to.</param>
    /// <param name="findings">What lint found about a subject; null where that is not asked.</param>
    public static ProductExplanation Of(Product product, Organization organization, Func<Ref, IEnumerable<LintResult>>? findings = null) => new(product, organization)
    {
        Waiting = [.. Decided.Waiting(organization, entry => entry.Text(DecisionFields.Product) == product.Id)],
        Now = [.. Decided.Now(organization, product)],
        Findings = PositionExplanation.FindingsAbout(product.Ref, findings),
    };
}
