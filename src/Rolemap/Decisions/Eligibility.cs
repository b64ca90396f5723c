using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Which seats can be named at all, and which may decide.</summary>
internal static class Eligibility
{
    /// <summary>Whether somebody holds the seat at the day, so that there is a name to give.</summary>
    public static bool IsHeld(this Position position) => !position.StandsForSeveral && position.Person is not null;

    /// <summary>Whether somebody holds the seat and works under nobody's supervision.</summary>
    /// <remarks>A seat whose role is unknown may decide: nothing says that it may not.</remarks>
    public static bool MayDecide(this Position position) => position.IsHeld() && position.Role is not { IsSupervised: true };

    /// <summary>An empty seat in words: "V01 (Director of Product, Pulse)".</summary>
    public static string SeatName(this Position position) => (position.Title ?? position.Role?.Title) is { } title ? $"{position.Id} ({title})" : position.Id;
}
