using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Lint;

namespace Rolemap.Files.Json;

/// <summary>An opening as one JSON object.</summary>
public static class OpeningJson
{
    /// <summary>An opening as it is written down; findings where they are known.</summary>
    public static void Write(Utf8JsonWriter json, Entry opening, Func<Ref, IEnumerable<LintResult>>? findings)
    {
        json.WriteStartObject();
        json.WriteString("ref", opening.Ref.ToString());
        EntryJson.WriteFields(json, opening);
        FindingJson.WriteShort(json, findings?.Invoke(opening.Ref) ?? []);
        json.WriteEndObject();
    }
}
