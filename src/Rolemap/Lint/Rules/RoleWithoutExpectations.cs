using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM508: a role expects nothing of any competency.</summary>
public sealed class RoleWithoutExpectations : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM508",
        Name = "role-without-expectations",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role expects nothing of any competency, though others of the framework do.",
        Why = """
            The holder of such a role cannot be helped to grow, nor be promoted into it by evidence. It is usually the top of the ladder:
            GitLab published a column for its VP that is empty for all four competencies, and a ladder generated from SFIA an empty page
            for the VP. A framework in which no role says anything about competencies is left alone. "Not expected" (`none`) is a
            statement.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: strategy, name: Strategy }]
            roles:
              - { id: pm, title: Product Manager, purpose: Leads one product., expects: { strategy: Writes the strategy of one product on a page. } }
              - { id: vp, title: VP of Product, purpose: Leads all products. }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: strategy, name: Strategy }]
            roles:
              - { id: pm, title: Product Manager, purpose: Leads one product., expects: { strategy: Writes the strategy of one product on a page. } }
              - { id: vp, title: VP of Product, purpose: Leads all products., expects: { strategy: Agrees with the board which markets are left. } }
            """,
        Fix = "Write what the role expects of each competency, or `none` where nothing is.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        var others = framework.Roles.Count(role => !role.Entry.Map(RoleFields.Expects).IsEmpty);
        if (others == 0)
            return [];
        return framework.Roles.Where(role => role.Entry.Map(RoleFields.Expects).IsEmpty).Select(role => new Finding(role.Ref, role.Entry.PlaceOf(RoleFields.Expects),
            $"{role.ShortTitle} expects nothing of any competency; {Wording.Count(others, "other role")} {(others == 1 ? "does" : "do")}"));
    }
}
