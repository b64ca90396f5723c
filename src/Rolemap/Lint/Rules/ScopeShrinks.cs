using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM523: a role reaches less far than the one below it.</summary>
public sealed class ScopeShrinks : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM523",
        Name = "scope-shrinks",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role reaches less far, or plans less far ahead, than the role below it on its track.",
        Why = """
            A step up that narrows the view is none. GitLab's one worked example for a Senior Principal has its impact within a group,
            while a Principal's reaches across stages. Compared are `reach` and `horizonMonths` of neighbours on a track; staying the
            same is no fault here.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: principal, title: Principal Product Manager, rung: 1, scope: { reach: several-products } }
              - { id: senior-principal, title: Senior Principal Product Manager, rung: 2, scope: { reach: feature } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: principal, title: Principal Product Manager, rung: 1, scope: { reach: several-products } }
              - { id: senior-principal, title: Senior Principal Product Manager, rung: 2, scope: { reach: product-line } }
            """,
        Fix = "Correct the scope, or the order of the rungs.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var (lower, higher) in Ladders.Neighbours(inspection.Framework))
        {
            if (higher.Reach < lower.Reach)
                yield return new Finding(higher.Ref, higher.Scope!.PlaceOf(ScopeFields.Reach),
                    $"{higher.ShortTitle} reaches less far ({higher.Scope.Text(ScopeFields.Reach)}) than {lower.ShortTitle} below it ({lower.Scope!.Text(ScopeFields.Reach)})");
            if (higher.Scope?.Number(ScopeFields.HorizonMonths) is { } months && lower.Scope?.Number(ScopeFields.HorizonMonths) is { } below && months < below)
                yield return new Finding(higher.Ref, higher.Scope.PlaceOf(ScopeFields.HorizonMonths),
                    $"{higher.ShortTitle} plans {Wording.Count(months, "month")} ahead, {lower.ShortTitle} below it {Wording.Number(below)}")
                {
                    Numbers = [("months", months), ("below", below)],
                };
        }
    }
}
