using Rolemap.Organizations;

namespace Rolemap.Comparison;

/// <summary>The seats of one function on or over each team: those that work on it, or cover it or a product it builds.</summary>
internal sealed class TeamPeers
{
    private readonly Dictionary<string, HashSet<Position>> byTeam = new(StringComparer.Ordinal);

    public TeamPeers(Organization organization, string function)
    {
        var seats = organization.SeatsIn(function).All.Where(seat => seat.Person is not null).ToArray();
        var covering = seats.SelectMany(seat => seat.Entry.Texts(PositionFields.Covers), (seat, what) => (seat, what)).ToLookup(pair => pair.what, pair => pair.seat, StringComparer.Ordinal);
        foreach (var team in organization.Teams)
            byTeam[team.Id] = [.. team.Members.Where(seat => seat.Function == function), .. covering[team.Ref.ToString()], .. team.Products.SelectMany(product => covering[product.Ref.ToString()])];
    }

    /// <summary>Those of a team.</summary>
    public IReadOnlyCollection<Position> Of(Team team) => byTeam[team.Id];

    /// <summary>Those of all teams of a seat.</summary>
    public HashSet<Position> Of(Position seat) => [.. seat.Teams.SelectMany(team => byTeam[team.Id])];
}
