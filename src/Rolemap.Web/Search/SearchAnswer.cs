using Rolemap.Entries;
using Rolemap.Web.Access;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Search;

/// <summary>What a search found: things and pages that go by what somebody types.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Results">The best first.</param>
public sealed record SearchAnswer(string Query, IReadOnlyList<SearchResult> Results)
{
    private const int Most = 20;

    public static SearchAnswer To(string query, Visit visit)
    {
        var pages = SitePages.Of(visit).Where(page => page.GoesBy(query.Trim()))
            .Select(page => new SearchResult(null, "page", page.Title, page.Path));
        var things = visit.Finder.Search(query, Most).Select(found => new SearchResult(found.Ref.ToString(), Ref.WordOf(found.Ref.Kind), found.Label, Links.To(found.Ref)));
        return new SearchAnswer(query, [.. pages.Concat(things).Take(Most)]);
    }
}

/// <summary>One thing that was found.</summary>
/// <param name="Ref">Its reference; null for a page.</param>
/// <param name="Kind">What it is: person, position, team, product, role, activity, rule or page.</param>
/// <param name="Label">Its name.</param>
/// <param name="Url">Its page.</param>
public sealed record SearchResult(string? Ref, string Kind, string Label, string Url);
