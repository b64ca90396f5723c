using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>A node of the portfolio: a line, a product or a part of one.</summary>
public sealed class Product
{
    private readonly Organization organization;
    private readonly int index;

    internal Product(Entry entry, int index, Organization organization) => (Entry, this.index, this.organization) = (entry, index, organization);

    internal int Index => index;

    /// <summary>What is written down about it.</summary>
    public Entry Entry { get; }

    /// <summary>The id.</summary>
    public string Id => Entry.Id;

    /// <summary>The reference to it.</summary>
    public Ref Ref => Entry.Ref;

    /// <summary>The name; the id when it has none.</summary>
    public string Name => Entry.Text(ProductFields.Name) ?? Id;

    /// <summary>The id of its stage, or null.</summary>
    public string? StageId => Entry.Text(ProductFields.Stage);

    /// <summary>What it is part of, or null; ends a cycle of parts where the portfolio is broken.</summary>
    public Product? Whole => Wholes.FirstOrDefault();

    /// <summary>What it is part of, nearest first.</summary>
    public IEnumerable<Product> Wholes => organization.Products.Tree.Above(index).Select(at => organization.Products[at]);

    /// <summary>Its parts.</summary>
    public IEnumerable<Product> Parts => organization.Products.Tree.ChildrenOf(index).ToArray().Select(at => organization.Products[at]);

    /// <summary>The positions accountable for it, as far as they are known, in the order written.</summary>
    public IEnumerable<Position> Accountable =>
        Entry.Texts(ProductFields.Accountable).Distinct(StringComparer.Ordinal).Select(organization.PositionOf).OfType<Position>();

    /// <summary>The teams that build it, as far as they are known.</summary>
    public IEnumerable<Team> Teams => Entry.Texts(ProductFields.Teams).Select(organization.TeamOf).OfType<Team>();

    /// <inheritdoc/>
    public override string ToString() => $"product:{Id}";
}
