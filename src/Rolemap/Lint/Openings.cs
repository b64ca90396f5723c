using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>How openings are called in messages.</summary>
internal static class Openings
{
    /// <summary>"Opening R03 (PM)".</summary>
    public static string Shown(Inspection inspection, Entry opening) =>
        $"Opening {opening.Id}{(opening.Text(OpeningFields.Role) is { } id ? $" ({inspection.Framework.RoleOf(id)?.ShortTitle ?? id})" : "")}";
}
