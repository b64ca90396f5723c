using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>What kinds of fact a framework states, in a few words.</summary>
public static class Coverage
{
    private static readonly ImmutableArray<(string Fact, Func<Framework, bool> IsSaid)> Facts =
    [
        ("grades", framework => Most(framework, role => role.Grade is not null)),
        ("scope", framework => Most(framework, role => role.Reach is not null)),
        ("people", framework => Most(framework, role => Words.OfManaging(role) is not null)),
        ("work", framework => Most(framework, role => role.Responsibilities.Any())),
        ("expectations", framework => Most(framework, role => role.Entry.Map(RoleFields.Expects).Length > 0)),
        ("moves", framework => framework.Moves.Length > 0),
        ("decisions", framework => framework.Activities.Length > 0),
        ("stages", framework => framework.Stages.Length > 0),
    ];

    /// <summary>Each kind of fact, and whether the framework states it: of most of its roles, where it is a fact of roles.</summary>
    public static IEnumerable<(string Fact, bool IsSaid)> Of(Framework framework) => Facts.Select(fact => (fact.Fact, fact.IsSaid(framework)));

    private static bool Most(Framework framework, Func<Role, bool> isSaid) => framework.Roles.Count(isSaid) * 2 > framework.Roles.Length;
}
