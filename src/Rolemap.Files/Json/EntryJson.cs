using System.Text.Json;
using Rolemap.Entries;

namespace Rolemap.Files.Json;

/// <summary>What is written down about something, in JSON with the keys of the files.</summary>
public static class EntryJson
{
    /// <summary>An entry as one JSON object: its reference and its written fields.</summary>
    public static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("ref", entry.Ref.ToString());
        WriteFields(json, entry);
        json.WriteEndObject();
    }

    /// <summary>The written fields of an entry as properties of the object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="without">A field that is left out, or null.</param>
    public static void WriteFields(Utf8JsonWriter json, Entry entry, Field? without = null)
    {
        foreach (var field in entry.Shape.Fields)
            if (!field.IsDerived && field != without && entry[field] is { } value)
                WriteField(json, field, value);
    }

    /// <summary>One written field as a property of the object that is open.</summary>
    public static void WriteField(Utf8JsonWriter json, Field field, Value value)
    {
        json.WritePropertyName(field.Key);
        WriteValue(json, value);
    }

    /// <summary>A value; shapes are nested at most a few levels deep, whatever the data.</summary>
    public static void WriteValue(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case Value.Number number:
                json.WriteRawValue(number.ToString());
                break;
            case Value.Flag flag:
                json.WriteBooleanValue(flag.On);
                break;
            case Value.Items items:
                json.WriteStartArray();
                foreach (var item in items.All)
                    WriteValue(json, item);
                json.WriteEndArray();
                break;
            case Value.Map map:
                json.WriteStartObject();
                foreach (var (key, inner) in map.All)
                {
                    json.WritePropertyName(key);
                    WriteValue(json, inner);
                }
                json.WriteEndObject();
                break;
            case Value.Part part:
                json.WriteStartObject();
                WriteFields(json, part.Entry);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    /// <summary>The written fields of several entries, each an object of its own, as a list under a key.</summary>
    public static void WriteAll(Utf8JsonWriter json, string key, IEnumerable<Entry> entries) => json.Array(key, entries, entry =>
    {
        json.WriteStartObject();
        WriteFields(json, entry);
        json.WriteEndObject();
    });
}
