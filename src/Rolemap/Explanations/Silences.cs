using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>What a framework leaves out. Nothing missing is invented, so it has to be said that it is missing.</summary>
public static class Silences
{
    /// <summary>The facts that tell what a role is.</summary>
    private static readonly ImmutableArray<(string Fact, Func<Role, bool> IsSaid)> Main =
    [
        ("its purpose", role => role.Purpose is not null),
        ("its track", role => role.TrackId is not null),
        ("its rung", role => role.Rung is not null),
        ("its grade", role => role.Grade is not null),
        ("how far it reaches", role => role.Reach is not null),
        ("whether it manages people", role => role.People?[PeopleFields.Manages] is not null),
        ("how many report to it", role => role.Manages != true || role.Span is not (null, null)),
        ("whom it reports to", role => role.Entry[RoleFields.ReportsTo] is not null),
        ("what it does", role => role.Responsibilities.Any()),
        ("what it expects of competencies", role => role.Entry.Map(RoleFields.Expects).Length > 0),
        ("how people move to it and on", IsOnAMove),
        ("who decides what", role => !role.Framework.Activities.IsEmpty),
    ];

    /// <summary>What else a page about a role can hold.</summary>
    private static readonly ImmutableArray<(string Fact, Func<Role, bool> IsSaid)> More =
    [
        ("how complex its work is", role => Has(role, ScopeFields.Complexity)),
        ("how much experience it takes", role => Has(role, ScopeFields.Experience)),
        ("how far ahead it plans", role => Has(role, ScopeFields.HorizonMonths)),
        ("how much it decides alone", role => Has(role, ScopeFields.Autonomy)),
        ("how far its influence goes", role => Has(role, ScopeFields.Influence)),
        ("whom it works with", role => Has(role, RoleFields.Partners)),
        ("a typical week", role => Has(role, RoleFields.Week)),
        ("the first ninety days", role => Has(role, RoleFields.FirstNinetyDays)),
        ("what it is confused with", role => Has(role, RoleFields.Near)),
        ("what is not the job", role => Has(role, RoleFields.NotTheJob)),
        ("signs of growing out of it", role => Has(role, RoleFields.Signals)),
    ];

    /// <summary>Which of the main facts the framework does not state of a role, for a sentence.</summary>
    public static IEnumerable<string> Of(Role role) => from fact in Main where !fact.IsSaid(role) select fact.Fact;

    /// <summary>Which of all facts it does not state of a role, the main ones first.</summary>
    public static IEnumerable<string> AllOf(Role role) => from fact in Main.Concat(More) where !fact.IsSaid(role) select fact.Fact;

    /// <summary>What a framework says that its source does not say.</summary>
    public static IEnumerable<string> OfSource(Framework framework) => framework.Head.Part(FrameworkFields.Source)?.Texts(SourceFields.Silent) ?? [];

    /// <summary>For each fact that not every role of the framework has, how many have it. Empty for a framework without roles.</summary>
    public static IEnumerable<(string Fact, int Said, int Roles)> Of(Framework framework) =>
        from fact in Main.Concat(More)
        let said = framework.Roles.Count(fact.IsSaid)
        where said < framework.Roles.Length
        select (fact.Fact, said, framework.Roles.Length);

    private static bool Has(Role role, Field field) =>
        (ReferenceEquals(field.Shape, RoleFields.Shape) ? role.Entry[field] : role.Scope?[field]) is { } value && value is not Value.Items { All.IsEmpty: true };

    private static bool IsOnAMove(Role role) => role.Framework.Moves.Any(move => move.Text(MoveFields.From) == role.Id || move.Text(MoveFields.To) == role.Id);
}
