using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM528: a role manages nobody and yet has reports.</summary>
public sealed class ManagesNobodyYetLeads : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM528",
        Name = "manages-nobody-yet-leads",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role says that it manages nobody, and yet whom it may manage or how many.",
        Why = """
            One of the two is left over from an earlier version. Lead and Principal titles swing between the tracks more than any: a Lead
            manages people at Mattermost, in Greenwich and in the UK government, and nobody in two other published ladders; a Principal
            likewise.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager }
              - { id: lead, title: Lead Product Manager, people: { manages: none, mayManage: [pm] } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager }
              - { id: lead, title: Lead Product Manager, people: { manages: none, mentors: [pm] } }
            """,
        Fix = "Write `manages: direct` or `may`, or take out `mayManage` and `span`.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var role in inspection.Framework.Roles.Where(role => role.Manages == false))
        {
            if (role.People!.Items(PeopleFields.MayManage) is [var first, ..] all)
                yield return new Finding(role.Ref, role.Entry.PlaceOf(first), $"{role.ShortTitle} manages nobody, and yet may manage {Wording.List([.. all.Select(id => inspection.Framework.RoleOf(id.ToString())?.ShortTitle ?? id.ToString())])}");
            else if (role.Span.Max > 0)
                yield return new Finding(role.Ref, role.People!.PlaceOf(PeopleFields.Span), $"{role.ShortTitle} manages nobody, and yet has a span of up to {role.Span.Max}") { Numbers = [("max", role.Span.Max.Value)] };
        }
    }
}
