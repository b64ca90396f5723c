namespace Rolemap.Lint;

/// <summary>Circles in a graph of ids.</summary>
internal static class Circles
{
    /// <summary>Circles that share no id, each from its first id in ordinal order; every circle there is shares an id with one of them.</summary>
    /// <param name="edges">Where each id leads; only ids that are keys. Emptied on the way.</param>
    public static IEnumerable<string[]> In(Dictionary<string, List<string>> edges)
    {
        foreach (var start in edges.Keys.Order(StringComparer.Ordinal).ToArray())
        {
            var path = new List<string>();
            var at = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var next = start; next is not null;)
            {
                if (at.TryGetValue(next, out var from))
                {
                    var circle = path[from..];
                    foreach (var id in circle)
                        edges[id].Clear();
                    yield return FromFirst(circle);
                    next = path[from];
                    Cut(path, at, from);
                    continue;
                }
                at[next] = path.Count;
                path.Add(next);
                next = Onward(edges, path, at);
            }
        }
    }

    /// <summary>The next id along the path; what leads nowhere is left behind and never walked again.</summary>
    private static string? Onward(Dictionary<string, List<string>> edges, List<string> path, Dictionary<string, int> at)
    {
        while (path.Count > 0)
        {
            var onward = edges[path[^1]];
            if (onward.Count > 0)
            {
                var next = onward[^1];
                if (!at.ContainsKey(next))
                    onward.RemoveAt(onward.Count - 1);
                return next;
            }
            at.Remove(path[^1]);
            path.RemoveAt(path.Count - 1);
        }
        return null;
    }

    private static void Cut(List<string> path, Dictionary<string, int> at, int from)
    {
        foreach (var id in path[from..])
            at.Remove(id);
        path.RemoveRange(from, path.Count - from);
    }

    private static string[] FromFirst(List<string> circle)
    {
        var first = circle.IndexOf(circle.Min(StringComparer.Ordinal)!);
        return [.. circle[first..], .. circle[..first]];
    }
}
