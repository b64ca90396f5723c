using System.Text.RegularExpressions;

namespace Rolemap.Web.Tests;

/// <summary>Reads HTML as our own pages write it, which is stricter than browsers are, so that a tag or an attribute that came in with data shows.</summary>
internal static partial class Markup
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

    /// <summary>What is wrong with a page; nothing when all of it is ours.</summary>
    public static IEnumerable<string> FaultsOf(string html)
    {
        var open = new Stack<string>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at))
        {
            var tag = Tag().Match(html, at);
            if (!tag.Success)
            {
                yield return $"not a tag of ours: {html.AsSpan(at, Math.Min(80, html.Length - at))}";
                at++;
                continue;
            }
            at += tag.Length;
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (name is "" or "!doctype" || Void.Contains(name))
            {
                if (name == "img" && !tag.Value.Contains("mark.", StringComparison.Ordinal))
                    yield return $"an image: {tag.Value}";
            }
            else if (tag.Groups["end"].Length > 0)
            {
                if (open.Count == 0 || open.Pop() is var opened && opened != name)
                    yield return $"</{name}> ends what is not open";
            }
            else if (tag.Groups["alone"].Length == 0)
            {
                open.Push(name);
                if (name == "script")
                    at = html.IndexOf("</script>", at, StringComparison.Ordinal);
            }
            foreach (Capture attribute in tag.Groups["attribute"].Captures)
                if (attribute.Value.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value == "style")
                    yield return $"an attribute that acts: {tag.Value}";
            if (Scheme().IsMatch(tag.Value))
                yield return $"a link that acts: {tag.Value}";
        }
        if (open.Count > 0)
            yield return $"not closed: {string.Join(' ', open)}";
    }

    [GeneratedRegex("""\G(?:<!--.*?-->|<(?<end>/)?(?<name>!doctype|[a-z][a-z0-9-]*)(?:\s+(?<attribute>[a-z0-9:_-]+)(?:="[^"]*")?|\s+html)*\s*(?<alone>/)?>)""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?:href|src|action|formaction)="\s*(?:javascript|vbscript|data:text)""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Scheme();
}
