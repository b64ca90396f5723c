using System.Text.Json;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>An activity of a framework as one JSON object.</summary>
public static class ActivityJson
{
    /// <summary>An activity as the framework writes it, and the decisions on it that wait.</summary>
    public static void Write(Utf8JsonWriter json, Activity activity, Organization? organization)
    {
        json.WriteStartObject();
        json.WriteString("ref", activity.Ref.ToString());
        EntryJson.WriteFields(json, activity.Entry);
        EntryJson.WriteAll(json, "waiting", organization is null ? [] : Decided.Waiting(organization, entry => entry.Text(DecisionFields.Activity) == activity.Id));
        json.WriteEndObject();
    }
}
