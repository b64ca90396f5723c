using System.Diagnostics;
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

    /// <summary>Values are no deeper than their file may be.</summary>
    private static void Write(Utf8JsonWriter json, Value? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case Value.Text or Value.Day:
                json.WriteStringValue(value.ToString());
                break;
            case Value.Number number:
                json.WriteRawValue(number.ToString());
                break;
            case Value.Flag flag:
                json.WriteBooleanValue(flag.On);
                break;
            case Value.Items items:
                json.WriteStartArray();
                foreach (var item in items.All)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case Value.Map map:
                WriteObject(json, map.All.Select(pair => (pair.Key, pair.Value)));
                break;
            case Value.Part part:
                WriteObject(json, part.Entry.Written.Select(pair => (pair.Field.Key, pair.Value)));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<(string Key, Value Value)> pairs)
    {
        json.WriteStartObject();
        foreach (var (key, value) in pairs)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }
        json.WriteEndObject();
    }
}
