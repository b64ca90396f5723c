using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>A human being in an organization: a handle, cheap to pass around.</summary>
/// <remarks>Two handles are equal when they name the same person of the same snapshot. The default value names nobody and must not be used.</remarks>
public readonly struct Person : IEquatable<Person>
{
    private readonly Organization organization;
    private readonly int index;

    internal Person(Organization organization, int index) => (this.organization, this.index) = (organization, index);

    /// <summary>The id.</summary>
    public string Id => organization.PeopleIndex.IdOf(index);

    /// <summary>The reference to the person.</summary>
    public Ref Ref => new(RefKind.Person, Id);

    /// <summary>The name; the id when no name is written, or an empty one.</summary>
    public string Name => organization.PeopleIndex.NameOrId(index);

    /// <summary>What is written about the person beside the seats they hold, or null.</summary>
    public Entry? Entry => organization.PeopleIndex.EntryOf(index);

    /// <summary>The seats the person holds at the day, in the order of their ids.</summary>
    public PositionRange Positions => new(organization, organization.PeopleIndex.SeatsOf(index));

    /// <inheritdoc/>
    public bool Equals(Person other) => ReferenceEquals(organization, other.organization) && index == other.index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Person other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => index;

    /// <inheritdoc/>
    public override string ToString() => $"person:{Id}";

    /// <summary>Whether both name the same person of the same snapshot.</summary>
    public static bool operator ==(Person left, Person right) => left.Equals(right);

    /// <summary>Whether they name different people.</summary>
    public static bool operator !=(Person left, Person right) => !left.Equals(right);
}
