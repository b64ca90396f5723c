using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>A goal as one JSON object.</summary>
public static class GoalJson
{
    /// <summary>A goal with the products that serve it.</summary>
    public static void Write(Utf8JsonWriter json, Entry goal, Organization organization)
    {
        json.WriteStartObject();
        json.WriteString("ref", goal.Ref.ToString());
        EntryJson.WriteFields(json, goal);
        json.Array("servedBy", GoalText.ServedBy(goal, organization), product => json.WriteStringValue(product.Ref.ToString()));
        json.WriteEndObject();
    }
}
