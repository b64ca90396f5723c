using System.Net;
using System.Text.RegularExpressions;

namespace Rolemap.Web.Tests;

/// <summary>A page as a crawl found it.</summary>
internal sealed record Crawled(string Path, HttpStatusCode Status, string Type, string Body)
{
    public bool IsHtml => Type == "text/html";

    /// <summary>What a reader reads: all of the page, not only its main part; JSON as it is.</summary>
    public string Text => IsHtml ? Reading.AllTextOf(Body) : Body;
}

/// <summary>Follows every link, as far as a limit and not more than some pages of the same kind.</summary>
internal static partial class Crawl
{
    public static async Task<IReadOnlyList<Crawled>> Of(Site site, string? viewer = null, int limit = 250, int ofAKind = 12, params string[] also)
    {
        using var client = site.ClientOf(viewer);
        var (waiting, seen, kinds, found) = (new Queue<string>(also.Prepend("/")), new HashSet<string>(also) { "/" }, new Dictionary<string, int>(), new List<Crawled>());
        while (found.Count < limit && waiting.TryDequeue(out var path))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            var page = new Crawled(path, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType ?? "", await answer.Content.ReadAsStringAsync());
            found.Add(page);
            if (!page.IsHtml)
                continue;
            foreach (var link in LinksOf(site, page.Body).Where(seen.Add))
                if ((kinds[KindOf(link)] = kinds.GetValueOrDefault(KindOf(link)) + 1) <= ofAKind)
                    waiting.Enqueue(link);
        }
        return found;
    }

    /// <summary>Links within the site; every page has its base at the top.</summary>
    private static IEnumerable<string> LinksOf(Site site, string html) =>
        from Match match in Link().Matches(html)
        let path = "/" + WebUtility.HtmlDecode(match.Groups[1].Value).Replace(site.Address.ToString(), "", StringComparison.Ordinal).Split('#')[0].TrimStart('/')
        where !path.Contains("://", StringComparison.Ordinal) && !path.EndsWith(".css", StringComparison.Ordinal) && !path.EndsWith(".js", StringComparison.Ordinal)
        select path;

    /// <summary>The page without what it is about: <c>/people/P06?after=100</c> is of the kind <c>/people/?after</c>.</summary>
    private static string KindOf(string path)
    {
        var parts = path.Split('?');
        var folder = parts[0].LastIndexOf('/') is > 0 and var slash ? parts[0][..slash] : parts[0];
        return folder + '?' + (parts.Length > 1 ? string.Join('&', parts[1].Split('&').Select(pair => pair.Split('=')[0])) : "");
    }

    [GeneratedRegex("<a [^>]*?href=\"([^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
