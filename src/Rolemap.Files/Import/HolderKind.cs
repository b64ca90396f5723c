using System.Collections.Frozen;
using Rolemap.Frameworks;

namespace Rolemap.Files.Import;

/// <summary>Tells from a title whether its seat is held for the time being only.</summary>
internal static class HolderKind
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["interim"] = "interim",
        ["interimistisch"] = "interim",
        ["interimistische"] = "interim",
        ["interimistischer"] = "interim",
        ["intérimaire"] = "interim",
        ["interino"] = "interim",
        ["interina"] = "interim",
        ["acting"] = "acting",
        ["kommissarisch"] = "acting",
        ["kommissarische"] = "acting",
        ["kommissarischer"] = "acting",
        ["waarnemend"] = "acting",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All words that say so, each of six letters or more.</summary>
    public static IEnumerable<string> AllWords => Words.Keys;

    /// <summary>The kind, or null for a title that says nothing of it; and the title's key without the word.</summary>
    public static (string? Kind, string Key) Of(string title)
    {
        var key = Titles.KeyOf(title);
        var first = key.IndexOf(' ', StringComparison.Ordinal);
        if (first > 0 && Words.TryGetValue(key[..first], out var kind))
            return (kind, key[(first + 1)..]);
        var last = key.LastIndexOf(' ');
        return last > 0 && Words.TryGetValue(key[(last + 1)..], out kind) ? (kind, key[..last]) : (null, key);
    }
}
