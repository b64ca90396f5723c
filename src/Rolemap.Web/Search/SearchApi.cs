using Rolemap.Entries;
using Rolemap.Web.Access;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Search;

/// <summary>What a search found.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Results">The best first.</param>
public sealed record SearchAnswer(string Query, IReadOnlyList<SearchResult> Results);

/// <summary>One thing that was found.</summary>
/// <param name="Ref">Its reference; null for a page.</param>
/// <param name="Kind">What it is: person, position, team, product, role, activity, rule or page.</param>
/// <param name="Label">Its name.</param>
/// <param name="Url">Its page.</param>
public sealed record SearchResult(string? Ref, string Kind, string Label, string Url);

/// <summary>Finds things and pages by what somebody types.</summary>
public static class SearchApi
{
    private const int Most = 20;

    public static void MapSearch(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/search", (string? q, Visit visit) => Find(q ?? "", visit))
            .WithName("search").WithSummary("Find people, seats, teams, products, roles, decisions, rules and pages by part of a name");

    public static SearchAnswer Find(string query, Visit visit)
    {
        var pages = SitePages.Of(visit).Where(page => query.Trim().Length > 0 && page.Title.Contains(query.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(page => new SearchResult(null, "page", page.Title, page.Path));
        var things = visit.Finder.Search(query, Most).Select(found => new SearchResult(found.Ref.ToString(), Ref.WordOf(found.Ref.Kind), found.Label, Links.To(found.Ref)));
        return new SearchAnswer(query, [.. pages.Concat(things).Take(Most)]);
    }
}
