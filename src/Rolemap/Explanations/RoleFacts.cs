using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>The facts of a role that are short enough for a list, each in words.</summary>
public static class RoleFacts
{
    private const string NoRole = "no role of this framework";

    private static readonly ImmutableArray<(string Label, Func<Role, string?> Words)> All =
    [
        ("Reaches", role => role.Reach is { } reach ? Words.Of(reach) : null),
        ("Complexity", role => Scope(role, ScopeFields.Complexity)),
        ("Strategic weight", role => Scope(role, ScopeFields.StrategicWeight)),
        ("Experience", role => Scope(role, ScopeFields.Experience)),
        ("Plans ahead, in months", role => Scope(role, ScopeFields.HorizonMonths)),
        ("Autonomy", role => Scope(role, ScopeFields.Autonomy)),
        ("Influence", role => Scope(role, ScopeFields.Influence)),
        ("People", Words.OfManaging),
        ("Direct reports", Words.OfSpan),
        ("May manage", role => Titles(role, role.People?.Texts(PeopleFields.MayManage) ?? [])),
        ("Supervises", role => Titles(role, role.Supervises)),
        ("Mentors", role => Titles(role, role.Mentors)),
        ("Is supervised by", role => Words.Or(role.Framework.Roles.Where(other => other.Supervises.Contains(role.Id)).Select(other => other.ShortTitle))),
        ("Is mentored by", role => Words.Or(role.Framework.Roles.Where(other => other.Mentors.Contains(role.Id)).Select(other => other.ShortTitle))
            ?? (role.Framework.Roles.Any(other => other.Mentors.Any()) ? NoRole : null)),
        ("Reports to", role => Words.Or(role.ReportsTo.Select(id => TitleOf(role, id))) ?? (role.Entry[RoleFields.ReportsTo] is null ? null : NoRole)),
        ("Works with", role => Words.Join(role.Entry.Texts(RoleFields.Partners))),
    ];

    /// <summary>The facts that the framework states, in a fixed order.</summary>
    public static IEnumerable<(string Label, string Words)> Of(Role role) =>
        from fact in All
        let words = fact.Words(role)
        where !string.IsNullOrWhiteSpace(words)
        select (fact.Label, words);

    /// <summary>The facts of two roles beside each other, in the same order; those that neither states are left out.</summary>
    public static IEnumerable<FactPair> Of(Role first, Role second) =>
        from fact in All
        let pair = new FactPair(fact.Label, fact.Words(first) ?? Nobody(fact.Label, first), fact.Words(second) ?? Nobody(fact.Label, second))
        where pair.From is not null || pair.To is not null
        select pair;

    /// <summary>Nobody, where the framework says so: beside another role that is a difference, and no silence.</summary>
    private static string? Nobody(string label, Role role) => label switch
    {
        "Direct reports" => role.Manages == false ? "nobody" : null,
        "May manage" => role.Manages == false || role.People?[PeopleFields.MayManage] is not null ? "nobody" : null,
        "Supervises" => role.People?[PeopleFields.Supervises] is not null ? "nobody" : null,
        "Mentors" => role.People?[PeopleFields.Mentors] is not null ? "nobody" : null,
        "Is supervised by" => role.Framework.Roles.Any(other => other.Supervises.Any()) ? "nobody" : null,
        _ => null,
    };

    private static string? Scope(Role role, Field field) => role.Scope?[field]?.ToString();

    private static string? Titles(Role role, IEnumerable<string> ids) => Words.Join(ids.Select(id => TitleOf(role, id)));

    private static string TitleOf(Role role, string id) => role.Framework.RoleOf(id)?.ShortTitle ?? id;
}

/// <summary>What two roles say on the same matter.</summary>
/// <param name="Label">The matter.</param>
/// <param name="From">What the first says, or null.</param>
/// <param name="To">What the second says, or null.</param>
public sealed record FactPair(string Label, string? From, string? To)
{
    /// <summary>Whether they say different things, or only one of them says anything.</summary>
    public bool Differs => From != To;
}
