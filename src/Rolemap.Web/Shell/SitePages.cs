using Rolemap.Web.Access;

namespace Rolemap.Web.Shell;

/// <summary>A page of the menu.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Key">What is typed behind <c>g</c> to go there, or null.</param>
public sealed record SitePage(string Path, string Title, char? Key = null);

/// <summary>A part of the menu.</summary>
/// <param name="Id">What it is called in the page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Pages">Its pages.</param>
public sealed record SiteGroup(string Id, string Title, IReadOnlyList<SitePage> Pages);

/// <summary>The pages that somebody can go to without naming anything; the menu, the palette and the shortcuts are made from this list.</summary>
public static class SitePages
{
    private static readonly SitePage Home = new("/", "Home", 's');
    private static readonly SiteGroup Mine = new("mine", "For me", [Home, new("/week", "This week", 'w'), new("/me", "My role", 'm'), new("/group", "My group", 'u')]);
    private static readonly SiteGroup Roles = new("roles", "Roles", [new("/roles", "All roles", 'r'), new("/map", "Career map", 'c'), new("/fit", "Which role fits?", 'f'), new("/lifecycle", "Who decides", 'd')]);
    private static readonly SiteGroup Company = new("company", "Company", [new("/org", "Organization", 'o'), new("/people", "People", 'e'), new("/products", "Products", 'p'), new("/teams", "Teams", 't'), new("/health", "Health", 'h'), new("/scenarios", "Scenarios", 'n')]);
    private static readonly SiteGroup Library = new("library", "Library", [new("/frameworks", "Frameworks"), new("/archetypes", "Shapes of organization"), new("/rules", "Rules", 'l'), new("/api", "API")]);
    private static readonly SiteGroup Start = new("start", "Start", [Home]);

    public static IReadOnlyList<SiteGroup> Groups(Visit visit) => visit.Organization is null ? [Start, Roles, Library] : [Mine, Roles, Company, Library];

    public static IEnumerable<SitePage> Of(Visit visit) => Groups(visit).SelectMany(group => group.Pages);
}
