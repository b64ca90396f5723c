using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rolemap.Files.Json;

/// <summary>How JSON is written: on one line, in UTF-8, names as people write them.</summary>
public static class JsonText
{
    /// <summary>Names keep their letters; what JSON must escape is escaped. Not for text that is pasted into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an array under a key.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
