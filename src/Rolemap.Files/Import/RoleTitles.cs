using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Files.Import;

/// <summary>The titles by which a role of the framework is known.</summary>
/// <param name="Role">The id of the role.</param>
/// <param name="Spellings">Its title, abbreviation and aliases.</param>
public sealed record RoleTitles(string Role, ImmutableArray<string> Spellings)
{
    /// <summary>Whether the role manages people; null when the framework does not say.</summary>
    public bool? Manages { get; init; }

    /// <summary>Titles that the role is confused with, each with the difference.</summary>
    public ImmutableArray<(string Title, string? Difference)> Near { get; init; } = [];

    /// <summary>The titles of all roles of a framework.</summary>
    public static ImmutableArray<RoleTitles> Of(Framework framework) =>
    [
        .. framework.Roles.Select(role => new RoleTitles(role.Id, [.. role.Spellings])
        {
            Manages = role.Manages,
            Near = [.. role.Entry.Parts(RoleFields.Near).Select(near => (near.Text(NearFields.Title) ?? "", near.Text(NearFields.Difference)))],
        }),
    ];
}
