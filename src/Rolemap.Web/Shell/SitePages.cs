using Rolemap.Web.Access;

namespace Rolemap.Web.Shell;

/// <summary>A page of the menu.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Key">What is typed behind <c>g</c> to go there, or null.</param>
/// <param name="Words">What else people call what it shows, with spaces between; found by search.</param>
public sealed record SitePage(string Path, string Title, char? Key = null, string Words = "")
{
    /// <summary>Whether it goes by what somebody types, be it a part of its name or the beginning of other words for it.</summary>
    public bool GoesBy(string text) => text.Length > 0
        && (Title.Contains(text, StringComparison.OrdinalIgnoreCase) || $" {Words}".Contains($" {text}", StringComparison.OrdinalIgnoreCase));
}

/// <summary>A part of the menu.</summary>
/// <param name="Id">What it is called in the page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Pages">Its pages.</param>
public sealed record SiteGroup(string Id, string Title, IReadOnlyList<SitePage> Pages);

/// <summary>The pages that somebody can go to without naming anything; the menu, the palette and the shortcuts are made from this list.</summary>
public static class SitePages
{
    private static readonly SitePage Home = new("/", "Home", 's');
    private static readonly SiteGroup Mine = new("mine", "For me", [Home, new("/week", "This week", 'w', "digest inbox news waiting decisions"), new("/me", "My role", 'm', "my job trio profile"), new("/group", "My group", 'u', "my team reports 1:1")]);
    private static readonly SiteGroup Roles = new("roles", "Roles", [new("/roles", "All roles", 'r'), new("/map", "Career map", 'c', "career ladder next level promotion moves"), new("/fit", "Which role fits?", 'f'), new("/compare", "Compare", 'b', "levels elsewhere other companies what would I be benchmark titles"), new("/lifecycle", "Who decides", 'd', "RACI lifecycle responsible accountable consulted informed letters decisions activities gates stages")]);
    private static readonly SiteGroup Company = new("company", "Company", [new("/org", "Organization", 'o', "org chart organigram reporting lines"), new("/people", "People", 'e', "employees seats positions"), new("/products", "Products", 'p', "portfolio product lines roadmaps goals"), new("/teams", "Teams", 't', "trios trio squads crews"), new("/health", "Health", 'h', "findings lint span of control layers"), new("/scenarios", "Scenarios", 'n', "reorg reorganization what if")]);
    private static readonly SiteGroup Library = new("library", "Library", [new("/frameworks", "Frameworks", Words: "ladders library"), new("/archetypes", "Shapes of organization", Words: "archetypes trio and pillar squads matrix"), new("/rules", "Rules", 'l'), new("/api", "API", Words: "json openapi rest")]);
    private static readonly SiteGroup Start = new("start", "Start", [Home]);

    public static IReadOnlyList<SiteGroup> Groups(Visit visit) => visit.Organization is null ? [Start, Roles, Library] : [Mine, Roles, Company, Library];

    public static IEnumerable<SitePage> Of(Visit visit) => Groups(visit).SelectMany(group => group.Pages);
}
