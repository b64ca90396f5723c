using System.Collections;
using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>The portfolio: all products in the order of their ids.</summary>
public sealed class ProductList : IReadOnlyList<Product>
{
    private readonly Organization organization;
    private readonly Product[] all;
    private readonly Dictionary<string, int> byId;
    private readonly ILookup<string, Product> byTeam;
    private readonly ILookup<string, Product> byAccountable;

    internal ProductList(EntryList entries, Organization organization)
    {
        this.organization = organization;
        all = [.. entries.Select((entry, at) => new Product(entry, at, organization))];
        byId = all.Select((product, at) => (product.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        Tree = new Forest(Array.ConvertAll(all, product => product.Entry.Text(ProductFields.PartOf) is { } whole && byId.TryGetValue(whole, out var at) ? at : -1));
        byTeam = By(ProductFields.Teams);
        byAccountable = By(ProductFields.Accountable);
    }

    internal Forest Tree { get; }

    /// <inheritdoc/>
    public int Count => all.Length;

    /// <inheritdoc/>
    public Product this[int index] => all[index];

    /// <summary>The loops of products that are part of each other, each from its first product by id on; a product that is part of itself is a loop of one.</summary>
    public IEnumerable<IReadOnlyList<Product>> Loops => Tree.Cycles.Select(loop => Array.ConvertAll(loop, at => all[at]));

    /// <summary>All products, each before its parts.</summary>
    public IEnumerable<Product> WholesFirst
    {
        get
        {
            for (var i = 0; i < all.Length; i++)
                yield return all[Tree.Preorder[i]];
        }
    }

    /// <summary>The product of an id, or null.</summary>
    public Product? Of(string? id) => id is not null && byId.TryGetValue(id, out var at) ? all[at] : null;

    /// <summary>The products that a team builds.</summary>
    public IEnumerable<Product> BuiltBy(string team) => byTeam[team];

    /// <summary>The positions that are accountable for any product, as far as they are known.</summary>
    public IEnumerable<Position> Answering => byAccountable.Select(products => organization.PositionOf(products.Key)).OfType<Position>();

    /// <summary>The products that a position is accountable for.</summary>
    public IEnumerable<Product> HeldBy(Position position) => byAccountable.Count == 0 ? [] : byAccountable[position.Id];

    /// <inheritdoc/>
    public IEnumerator<Product> GetEnumerator() => ((IEnumerable<Product>)all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ILookup<string, Product> By(Field list) =>
        all.SelectMany(product => product.Entry.Texts(list).Distinct(StringComparer.Ordinal), (product, id) => (product, id))
            .ToLookup(pair => pair.id, pair => pair.product, StringComparer.Ordinal);
}
