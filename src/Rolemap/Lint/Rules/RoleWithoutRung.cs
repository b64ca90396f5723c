using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM505: a role has no place on its track.</summary>
public sealed class RoleWithoutRung : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM505",
        Name = "role-without-rung",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "A role has no rung on its track, so that its order is unknown.",
        Why = """
            The order in a file is no order: rules, comparisons and the career map go by `rung`. Mattermost listed its roles without one,
            and readers had to guess which follows which. Where no role of a track has a rung, the rule speaks once, of the track; a
            track with a single role needs none.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor }]
            roles:
              - { id: pm, title: Product Manager, track: ic, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, track: ic }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor }]
            roles:
              - { id: pm, title: Product Manager, track: ic, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, track: ic, rung: 2 }
            """,
        Fix = "Number the roles of a track from its lowest with `rung`.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Framework.Roles.Where(role => role.TrackId is not null).GroupBy(role => role.TrackId!, StringComparer.Ordinal)
            .SelectMany(track => OnTrack(inspection.Framework, track.Key, [.. track]));

    private static IEnumerable<Finding> OnTrack(Framework framework, string id, Role[] roles)
    {
        Role[] without = [.. roles.Where(role => role.Rung is null)];
        if (roles.Length < 2 || without.Length == 0)
            return [];
        if (without.Length < roles.Length)
            return without.Select(role => new Finding(role.Ref, role.Entry.Place, $"{role.ShortTitle} has no rung on {Ladders.NameOf(framework, id)}"));
        var track = framework.Tracks.FirstOrDefault(one => one.Id == id);
        return [new Finding(new Ref(RefKind.Track, id), track?.Place ?? roles[0].Entry.Place, $"None of the {roles.Length} roles on {Ladders.NameOf(framework, id)} has a rung: their order is not said")];
    }
}
