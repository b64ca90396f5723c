using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary>Finds what somebody names to see its branch.</summary>
internal static class ChartFocus
{
    /// <summary>The seat somebody names, or the first that a person of that name holds.</summary>
    public static Position? SeatOf(Session session, Organization organization, string named)
    {
        switch (new Finder(organization.Framework, organization).Find(named, RefKind.Position, RefKind.Person))
        {
            case Meaning.One { Thing.Ref: { Kind: RefKind.Position } seat }:
                return organization.PositionOf(seat.Id);
            case Meaning.One one when organization.PersonOf(one.Thing.Ref.Id) is { } person && person.Positions.Any():
                return person.Positions.First();
            case Meaning.One one:
                session.Refuse($"{one.Thing.Label} holds no seat at {Words.Of(organization.AsOf)}.", "Name a seat, or look at another day with --at.");
                return null;
            case Meaning.Several several:
                session.Refuse($"'{named}' may mean several things.", $"Say which: {string.Join(" or ", several.Candidates.Take(10).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}.");
                return null;
            case Meaning.Unknown unknown:
                session.Refuse($"No seat and nobody goes by '{named}'.", unknown.Nearest.IsEmpty
                    ? "Name a seat by a reference such as position:P06, an id or its holder's name."
                    : $"Did you mean {string.Join(" or ", unknown.Nearest.Take(5).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}?");
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The product somebody names; null, after saying so, when there is none.</summary>
    public static Product? ProductOf(Session session, Organization organization, string named)
    {
        switch (new Finder(organization.Framework, organization).Find(named, RefKind.Product))
        {
            case Meaning.One one:
                return organization.Products.Of(one.Thing.Ref.Id);
            case Meaning.Several several:
                session.Refuse($"'{named}' may mean several things.", $"Say which: {string.Join(" or ", several.Candidates.Take(10).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}.");
                return null;
            case Meaning.Unknown unknown:
                session.Refuse($"No product goes by '{named}'.", unknown.Nearest.IsEmpty
                    ? "Name a product by a reference such as product:dispatch, an id or a name."
                    : $"Did you mean {string.Join(" or ", unknown.Nearest.Take(5).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}?");
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
