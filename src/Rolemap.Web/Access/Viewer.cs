using Rolemap.Organizations;

namespace Rolemap.Web.Access;

/// <summary>Through whose eyes a page is seen. The family is closed.</summary>
public abstract record Viewer
{
    private Viewer() { }

    /// <summary>Somebody outside the company: sees the framework only.</summary>
    public sealed record Outsider : Viewer;

    /// <summary>Somebody in the company who has not said who they are: sees what is open to all in it.</summary>
    public sealed record Colleague : Viewer;

    /// <summary>A person of the company.</summary>
    public sealed record Someone(string PersonId) : Viewer;

    /// <summary>The person, when there is such a one in the organization.</summary>
    public Person? In(Organization organization) => this is Someone one ? organization.PersonOf(one.PersonId) : null;

    /// <summary>
    /// Whether findings about the growth of whoever holds a seat are shown: to themselves, to the managers above them, to product
    /// operations and to people partners. Everybody else sees how many there are.
    /// </summary>
    public bool MaySeeGrowthOf(Position seat)
    {
        if (In(seat.Organization) is not { } viewer)
            return false;
        foreach (var own in viewer.Positions)
            if (own == seat || seat.IsUnder(own) || own.Function is "people" or "product-ops")
                return true;
        return false;
    }
}
