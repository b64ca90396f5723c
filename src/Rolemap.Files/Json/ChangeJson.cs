using System.Text.Json;
using Rolemap.Changes;
using Rolemap.Entries;

namespace Rolemap.Files.Json;

/// <summary>A Change as JSON: subject, kind and the fields that differ. Lists and mappings stay lists and mappings.</summary>
public static class ChangeJson
{
    /// <summary>Writes a Change.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="change">The Change.</param>
    /// <param name="text">The Change in words, or null to leave them out.</param>
    public static void Write(Utf8JsonWriter json, Change change, string? text = null)
    {
        json.WriteStartObject();
        json.WriteString("subject", change.Subject.ToString());
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        json.Array("fields", change.Fields.Where(field => !field.Field.IsDerived), field =>
        {
            json.WriteStartObject();
            json.WriteString("name", field.Field.Key);
            json.WritePropertyName("from");
            Write(json, field.From);
            json.WritePropertyName("to");
            Write(json, field.To);
            json.WriteEndObject();
        });
        if (text is not null)
            json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Value? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            EntryJson.WriteValue(json, value);
    }
}
