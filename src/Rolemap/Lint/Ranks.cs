using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>How seats rank against each other.</summary>
internal static class Ranks
{
    /// <summary>Negative when the first ranks lower, 0 when alike, positive when higher; null where they cannot be compared. A seat's own grade goes before its role's.</summary>
    public static int? Between(Position one, Position other) =>
        one.GradeAgainst(other) is { } grades ? grades
        : one.Role is { } role && other.Role is { } otherRole ? role.RankAgainst(otherRole)
        : null;
}
