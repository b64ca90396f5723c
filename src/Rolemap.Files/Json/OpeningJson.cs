using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Lint;

namespace Rolemap.Files.Json;

/// <summary>An opening as one JSON object.</summary>
public static class OpeningJson
{
    /// <summary>An opening as it is written down; findings when there is a report.</summary>
    public static void Write(Utf8JsonWriter json, Entry opening, LintReport? report)
    {
        json.WriteStartObject();
        json.WriteString("ref", opening.Ref.ToString());
        EntryJson.WriteFields(json, opening);
        FindingJson.WriteShort(json, report?.Results.Where(result => result.Finding.Subject == opening.Ref) ?? []);
        json.WriteEndObject();
    }
}
