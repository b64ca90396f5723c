using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM535: a role has a title and nothing else.</summary>
public sealed class RoleThatSaysNothing : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM535",
        Name = "role-that-says-nothing",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "A role says neither its purpose nor what it does, reaches or expects, though others do.",
        Why = """
            A title says almost nothing: a Senior Product Manager is the second of four rungs at GitLab, the third of five with people to
            manage in the UK government, and the fourth of five at Sourcegraph. Whoever holds this role has nothing to go by. A framework
            that is a bare list of titles is left alone.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager, purpose: Leads one product. }
              - { id: cpo, title: Chief Product Officer }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager, purpose: Leads one product. }
              - { id: cpo, title: Chief Product Officer, purpose: Answers for all products before the board. }
            """,
        Fix = "Write its purpose in a sentence, and how far it reaches.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var silent = inspection.Framework.Roles.Where(IsSilent).ToArray();
        return silent.Length == inspection.Framework.Roles.Length ? [] : silent.Select(role => new Finding(role.Ref, role.Entry.Place, $"{role.ShortTitle} has a title and says nothing of the job"));
    }

    private static bool IsSilent(Role role) =>
        role.Purpose is null && role.Scope is null && !role.Responsibilities.Any() && role.Entry.Map(RoleFields.Expects).IsEmpty;
}
