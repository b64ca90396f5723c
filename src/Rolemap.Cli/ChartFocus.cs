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
            case var other:
                Refuse(session, named, other, "No seat and nobody goes", "a seat by a reference such as position:P06, an id or its holder's name");
                return null;
        }
    }

    /// <summary>The product somebody names; null, after saying so, when there is none.</summary>
    public static Product? ProductOf(Session session, Organization organization, string named)
    {
        var meaning = new Finder(organization.Framework, organization).Find(named, RefKind.Product);
        if (meaning is Meaning.One one)
            return organization.Products.Of(one.Thing.Ref.Id);
        Refuse(session, named, meaning, "No product goes", "a product by a reference such as product:dispatch, an id or a name");
        return null;
    }

    /// <summary>Says that a name means several things, or nothing, and what was perhaps meant.</summary>
    private static void Refuse(Session session, string named, Meaning meaning, string nothingGoes, string whatToName)
    {
        if (meaning is Meaning.Several several)
            session.Refuse($"'{named}' may mean several things.", $"Say which: {Choice(several.Candidates.Take(10))}.");
        else if (meaning is Meaning.Unknown unknown)
            session.Refuse($"{nothingGoes} by '{named}'.", unknown.Nearest.IsEmpty ? $"Name {whatToName}." : $"Did you mean {Choice(unknown.Nearest.Take(5))}?");
        else
            throw new System.Diagnostics.UnreachableException();
    }

    private static string Choice(IEnumerable<Candidate> candidates) => string.Join(" or ", candidates.Select(candidate => $"{candidate.Ref} ({candidate.Label})"));
}
