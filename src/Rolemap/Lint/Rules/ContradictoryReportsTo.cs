using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM524: two places say otherwise whom a role reports to.</summary>
public sealed class ContradictoryReportsTo : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM524",
        Name = "contradictory-reports-to",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "One role says that it reports to another, whose list of whom it may manage leaves it out, or the other way round.",
        Why = """
            Two pages, two managers: GitLab described its Senior Director in two job families with different ones, and Greenwich its
            Senior Product Manager twice in one document. Whoever builds the org chart picks one and is told off by the readers of the
            other. The rule compares `reportsTo` with `mayManage`, where both are written; roles that manage nobody are RM525's.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: vp, title: VP of Product, people: { manages: managers, mayManage: [director] } }
              - { id: director, title: Director of Product, reportsTo: [vp] }
              - { id: senior-director, title: Senior Director of Product, reportsTo: [vp] }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: vp, title: VP of Product, people: { manages: managers, mayManage: [director, senior-director] } }
              - { id: director, title: Director of Product, reportsTo: [vp] }
              - { id: senior-director, title: Senior Director of Product, reportsTo: [vp] }
            """,
        Fix = "Agree on one, and write it in both places.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        var managed = framework.Roles.ToDictionary(role => role.Id, role => role.People?.Texts(PeopleFields.MayManage).ToHashSet(StringComparer.Ordinal) ?? [], StringComparer.Ordinal);
        foreach (var role in framework.Roles)
        {
            foreach (var item in role.Entry.Items(RoleFields.ReportsTo))
                if (framework.RoleOf(item.ToString()) is { Manages: not false } manager && managed[manager.Id] is { Count: > 0 } may && !may.Contains(role.Id))
                    yield return new Finding(role.Ref, role.Entry.PlaceOf(item), $"{role.ShortTitle} reports to {manager.ShortTitle}, which may manage {Wording.List([.. Titles(framework, may)])} and not {role.ShortTitle}");
            foreach (var item in role.People?.Items(PeopleFields.MayManage) ?? [])
                if (framework.RoleOf(item.ToString()) is { } report && report.Entry[RoleFields.ReportsTo] is not null && !report.ReportsTo.Contains(role.Id))
                    yield return new Finding(role.Ref, role.Entry.PlaceOf(item), $"{role.ShortTitle} may manage {report.ShortTitle}, which reports to {Wording.List([.. Titles(framework, report.ReportsTo).DefaultIfEmpty("nobody")])}");
        }
    }

    private static IEnumerable<string> Titles(Framework framework, IEnumerable<string> ids) => ids.Select(id => framework.RoleOf(id)?.ShortTitle ?? id);
}
