using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Which seats can be named at all, which may decide, and which roles stand lower.</summary>
internal static class Eligibility
{
    /// <summary>Whether somebody holds the seat at the day, so that there is a name to give.</summary>
    public static bool IsHeld(this Position position) => !position.StandsForSeveral && position.Person is not null;

    /// <summary>Whether somebody holds the seat and works under nobody's supervision.</summary>
    /// <remarks>A seat whose role is unknown may decide: nothing says that it may not.</remarks>
    public static bool MayDecide(this Position position) => position.IsHeld() && position.Role is not { IsSupervised: true };

    /// <summary>The lower roles of the same track, the nearest first; none where there are no rungs.</summary>
    public static IEnumerable<Role> Below(this Role role) => role.Framework.Roles.Where(other => other.TrackId == role.TrackId && other.Rung < role.Rung)
        .OrderByDescending(other => other.Rung).ThenBy(other => other.Id, StringComparer.Ordinal);

    /// <summary>An empty seat in words: "V01 (Director of Product, Pulse)".</summary>
    public static string SeatName(this Position position) => (position.Title ?? position.Role?.Title) is { } title ? $"{position.Id} ({title})" : position.Id;
}
