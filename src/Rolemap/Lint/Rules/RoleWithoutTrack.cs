using Rolemap.Entries;
namespace Rolemap.Lint.Rules;

/// <summary>RM504: a role stands on no track though the framework has some, or must have.</summary>
public sealed class RoleWithoutTrack : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM504",
        Name = "role-without-track",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role stands on no track, in a framework that has tracks or that mixes managers with others.",
        Why = """
            Without a track there is no step up and none across: the career map shows the role alone, and its rank says nothing.
            Mattermost published managing and other roles in one list without saying which was which, so that a Lead, who manages, stands
            below a Principal, who does not. Where a framework has no tracks at all, the rule speaks once, and only if its roles have no
            order and some are said to manage people and others to manage nobody: one ladder with rungs is a track too.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor }]
            roles:
              - { id: pm, title: Product Manager, track: ic, rung: 1 }
              - { id: lead, title: Product Lead }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor }]
            roles:
              - { id: pm, title: Product Manager, track: ic, rung: 1 }
              - { id: lead, title: Product Lead, track: ic, rung: 2 }
            """,
        Fix = "Give the role a `track`; write down one track for those who manage people and one for those who do not.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        if (!framework.Tracks.IsEmpty)
            return framework.Roles.Where(role => role.TrackId is null).Select(role => new Finding(role.Ref, role.Entry.Place, $"{role.ShortTitle} stands on no track"));
        var managers = framework.Roles.FirstOrDefault(role => role is { TrackId: null, Manages: true });
        var others = framework.Roles.FirstOrDefault(role => role is { TrackId: null, Manages: false });
        if (managers is null || others is null || framework.Roles.All(role => role.Rung is not null))
            return [];
        return [new Finding(framework.Head.Ref, framework.Head.Place, $"There are no tracks, though {managers.ShortTitle} manages people and {others.ShortTitle} manages nobody")];
    }
}
