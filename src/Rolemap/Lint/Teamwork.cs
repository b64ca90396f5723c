using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Who works on teams as a product manager, and on which.</summary>
internal static class Teamwork
{
    /// <summary>Whether the seat's holder works inside teams: in product, no manager of people, and not with the whole company in view.</summary>
    public static bool IsInsideTeams(Position position) =>
        position.HasTeams && position.Function == "product" && !position.StandsForSeveral && !position.IsVacant
        && position.Role is not { Manages: true } and not { Reach: Reach.Company };

    /// <summary>Whether the holder counts as a product manager of the team: the role reaches a product or more, or is not known to reach less.</summary>
    public static bool IsProductManager(Position position) => IsInsideTeams(position) && position.Role is not { Reach: Reach.Feature };

    /// <summary>How many product managers each team has; somebody on several is split evenly.</summary>
    public static Dictionary<string, decimal> ManagersByTeam(Organization organization)
    {
        var managers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var position in organization.PositionsWriting(PositionFields.Teams).Where(IsProductManager))
        {
            string[] teams = [.. position.Teams.Select(team => team.Id).Distinct(StringComparer.Ordinal)];
            foreach (var team in teams)
                managers[team] = managers.GetValueOrDefault(team) + (1m / teams.Length);
        }
        return managers;
    }
}
