using Rolemap.Entries;

namespace Rolemap.Web.Shell;

/// <summary>The address of a thing's page.</summary>
public static class Links
{
    public static string To(Ref reference) => reference.Kind switch
    {
        RefKind.Person => Below("people", reference.Id),
        RefKind.Position => Below("positions", reference.Id),
        RefKind.Team => Below("teams", reference.Id),
        RefKind.Product => Below("products", reference.Id),
        RefKind.Role => RoleOf(reference.Id),
        RefKind.Rule => Below("rules", reference.Id),
        RefKind.Activity => Below("activities", reference.Id),
        RefKind.Framework => Below("frameworks", reference.Id),
        RefKind.Scenario => Below("scenarios", reference.Id),
        RefKind.Archetype => Below("archetypes", reference.Id),
        RefKind.Competency or RefKind.Track or RefKind.Scale => "/roles",
        RefKind.Move => "/map",
        RefKind.Stage => $"/lifecycle?stage={Uri.EscapeDataString(reference.Id)}",
        RefKind.Gate or RefKind.Override => "/lifecycle",
        RefKind.Goal => "/products",
        _ => "/health",
    };

    /// <summary>Where a title is used, and what it means there.</summary>
    public static string ToTitle(string title) => $"/compare/titles/{Uri.EscapeDataString(title)}";

    /// <summary>A role of another framework has its own page below that framework.</summary>
    private static string RoleOf(string id) =>
        id.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? $"{Below("frameworks", id[..slash])}/roles/{Uri.EscapeDataString(id[(slash + 1)..])}" : Below("roles", id);

    private static string Below(string folder, string id) => $"/{folder}/{Uri.EscapeDataString(id)}";
}
