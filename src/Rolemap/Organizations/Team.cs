using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>A cross-functional group with members and headcounts by function.</summary>
public sealed class Team
{
    private readonly Organization organization;

    internal Team(Entry entry, Organization organization) => (Entry, this.organization) = (entry, organization);

    /// <summary>What is written down about it.</summary>
    public Entry Entry { get; }

    /// <summary>The id.</summary>
    public string Id => Entry.Id;

    /// <summary>The reference to it.</summary>
    public Ref Ref => Entry.Ref;

    /// <summary>The name; the id when it has none.</summary>
    public string Name => Entry.Text(TeamFields.Name) ?? Id;

    /// <summary>How many people of a function work on it beside those with a position; null when it is not written.</summary>
    public decimal? HeadsOf(string function) => (Entry[TeamFields.Heads] as Value.Map)?[function] is Value.Number number ? number.Amount : null;

    /// <summary>The positions that work on it.</summary>
    public IEnumerable<Position> Members => organization.TeamMembers[Id];

    /// <summary>The products it builds.</summary>
    public IEnumerable<Product> Products => organization.Products.BuiltBy(Id);

    /// <inheritdoc/>
    public override string ToString() => $"team:{Id}";
}
