using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Whom a letter names, whether it is a role's or a function's, with or without a product.</summary>
internal sealed class Holders(Organization organization, RoleHolders? near, FunctionHolders functions)
{
    private readonly CompanyHolders company = new(organization);

    public Picks Of(string key, Letter letter)
    {
        if (RoleOf(key) is { } role)
            return near is null ? company.Of(role, letter) : near.Of(role, letter);
        return IsFunction(key) ? functions.Of(key, letter) : Picks.None($"The framework has no role, and we know no function, that is called '{key}'.");
    }

    /// <summary>The role that a key names, or null when it names a function or nothing.</summary>
    public Role? RoleOf(string key) => organization.Framework.RoleOf(key);

    /// <summary>Whether a key names a function outside the framework's roles.</summary>
    public bool IsFunction(string key) => RoleOf(key) is null && PositionFields.Functions.Contains(key);

    /// <summary>A role or function in a sentence.</summary>
    public string Say(string key) => RoleOf(key)?.ShortTitle ?? FunctionHolders.Say(key);
}
