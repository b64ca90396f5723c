using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Web.Design;

/// <summary>How a track looks. What decides is whether its roles manage people, so it works for any framework; the words always say it too.</summary>
public static class Tracks
{
    public static string ClassOf(Role? role) => role switch
    {
        null => "partner",
        { Manages: true } => "manager",
        _ => "ic",
    };

    public static string ClassOf(Position seat) => seat.IsVacant ? "vacant" : ClassOf(seat.Role);
}
