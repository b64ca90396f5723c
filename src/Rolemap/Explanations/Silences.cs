using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>What a framework leaves out. Nothing missing is invented, so it has to be said that it is missing.</summary>
public static class Silences
{
    private static readonly ImmutableArray<(string Fact, Func<Role, bool> IsSaid)> Facts =
    [
        ("what the role is for", role => role.Purpose is not null),
        ("the track it belongs to", role => role.TrackId is not null),
        ("its rung on the track", role => role.Rung is not null),
        ("its grade, which would make it comparable across tracks", role => role.Grade is not null),
        ("how far it reaches", role => role.Reach is not null),
        ("how complex its work is", role => Has(role, ScopeFields.Complexity)),
        ("how much experience it takes", role => Has(role, ScopeFields.Experience)),
        ("how far ahead it plans", role => Has(role, ScopeFields.HorizonMonths)),
        ("how much it decides alone", role => Has(role, ScopeFields.Autonomy)),
        ("how far its influence goes", role => Has(role, ScopeFields.Influence)),
        ("whether it manages people", role => Words.OfManaging(role) is not null),
        ("whom it reports to", role => !role.ReportsTo.IsEmpty),
        ("what it does", role => Has(role, RoleFields.Responsibilities)),
        ("what it expects, competency by competency", role => role.Entry.Map(RoleFields.Expects).Length > 0),
        ("whom it works with", role => Has(role, RoleFields.Partners)),
        ("a typical week", role => Has(role, RoleFields.Week)),
        ("the first ninety days", role => Has(role, RoleFields.FirstNinetyDays)),
        ("what it is confused with", role => Has(role, RoleFields.Near)),
        ("what is not the job", role => Has(role, RoleFields.NotTheJob)),
        ("signs of growing out of it", role => Has(role, RoleFields.Signals)),
        ("how people get into it or on from it", IsOnAMove),
        ("what it decides", HasLetters),
    ];

    /// <summary>What the framework does not say about a role, as the end of "It does not say …".</summary>
    public static IEnumerable<string> Of(Role role) => from fact in Facts where !fact.IsSaid(role) select fact.Fact;

    /// <summary>For each fact that not every role of the framework has, how many have it. Empty for a framework without roles.</summary>
    public static IEnumerable<(string Fact, int Said, int Roles)> Of(Framework framework) =>
        from fact in Facts
        let said = framework.Roles.Count(fact.IsSaid)
        where said < framework.Roles.Length
        select (fact.Fact, said, framework.Roles.Length);

    private static bool Has(Role role, Field field) =>
        (ReferenceEquals(field.Shape, RoleFields.Shape) ? role.Entry[field] : role.Scope?[field]) is { } value && value is not Value.Items { All.IsEmpty: true };

    private static bool IsOnAMove(Role role) => role.Framework.Moves.Any(move => move.Text(MoveFields.From) == role.Id || move.Text(MoveFields.To) == role.Id);

    private static bool HasLetters(Role role) => role.Framework.Activities.Any(activity => activity.Entry.Map(ActivityFields.Letters).Any(letter => letter.Key == role.Id));
}
