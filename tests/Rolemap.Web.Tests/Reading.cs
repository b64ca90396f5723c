using System.Net;
using System.Text.RegularExpressions;

namespace Rolemap.Web.Tests;

/// <summary>What a reader gets out of HTML.</summary>
internal static partial class Reading
{
    public static string TextOf(string html)
    {
        var main = html.IndexOf("<main", StringComparison.Ordinal) is >= 0 and var start ? html[start..html.IndexOf("</main>", StringComparison.Ordinal)] : html;
        return Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(main, " ")), " ").Trim();
    }

    /// <summary>The same of the whole page, with its menus and its title.</summary>
    public static string AllTextOf(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ");

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Spaces();
}
