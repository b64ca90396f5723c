using Rolemap.Frameworks;

namespace Rolemap.Lint;

/// <summary>The roles of a framework as they follow each other on their tracks. Roles that name no track stand on one of their own.</summary>
internal static class Ladders
{
    /// <summary>Each track as its rungs from the lowest, each with the roles on it; roles without a rung are left out.</summary>
    public static IEnumerable<Role[][]> Of(Framework framework) =>
        framework.Roles.Where(role => role.Rung is not null).GroupBy(role => role.TrackId ?? "", StringComparer.Ordinal)
            .Select(track => track.GroupBy(role => role.Rung!.Value).OrderBy(rung => rung.Key).Select(rung => rung.ToArray()).ToArray());

    /// <summary>Each role with the one next below it; where several share the rung below, with the first of them.</summary>
    public static IEnumerable<(Role Lower, Role Higher)> Neighbours(Framework framework) =>
        from track in Of(framework)
        from at in Enumerable.Range(1, Math.Max(0, track.Length - 1))
        from higher in track[at]
        select (track[at - 1][0], higher);

    /// <summary>How a track is called in a message.</summary>
    public static string NameOf(Framework framework, string? track) => track is null ? "the framework" : $"track {framework.NameOf(Entries.RefKind.Track, track)}";
}
