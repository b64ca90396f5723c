using Rolemap.Frameworks;

namespace Rolemap.Fit;

/// <summary>Which step of how many a role stands on: by grade where it has one, else by rung on its track.</summary>
/// <param name="Step">The step, from 1.</param>
/// <param name="Steps">How many there are.</param>
/// <param name="ByGrade">Whether grades were counted.</param>
internal sealed record PlaceOnLadder(int Step, int Steps, bool ByGrade)
{
    /// <summary>The same place on a ladder of five, from 0.</summary>
    public int OfFive => (int)Math.Round(4m * (Step - 1) / (Steps - 1), MidpointRounding.AwayFromZero);

    /// <summary>Null where the role has no rank, or there is only one step.</summary>
    public static PlaceOnLadder? Of(Role role)
    {
        var byGrade = role.Grade is not null;
        var ranks = (byGrade ? role.Framework.Roles.Select(other => other.Grade) : role.Framework.Roles.Where(other => other.TrackId == role.TrackId).Select(other => other.Rung))
            .OfType<decimal>().Distinct().Order().ToList();
        return (byGrade ? role.Grade : role.Rung) is { } rank && ranks.Count > 1 ? new PlaceOnLadder(ranks.IndexOf(rank) + 1, ranks.Count, byGrade) : null;
    }
}
