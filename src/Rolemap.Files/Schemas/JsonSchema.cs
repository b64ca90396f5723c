using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rolemap.Files.Schemas;

/// <summary>Writes what may stand in a kind of file as JSON Schema 2020-12, from the same field tables that the loader reads by.</summary>
/// <remarks>
/// A schema says no less than the loader, with a few exceptions that JSON Schema has no words for: how a number is written
/// (<c>1e3</c>, <c>5.0</c>), what is in quotes, keys that come twice, and everything about the text of the file.
/// </remarks>
public static class JsonSchema
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a kind of file; the same text each time, with line feeds and one at the end.</summary>
    public static string Of(FileKind kind)
    {
        var types = new SchemaTypes();
        var root = types.MappingOf(kind.Shape);
        if (kind.MayBeEmpty)
            root["type"] = new JsonArray("object", "null");
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = $"Rolemap: {kind.Title}", ["description"] = kind.Shape.About };
        SchemaTypes.Move(root, schema);
        schema["$defs"] = types.Definitions();
        return TextOf(schema);
    }

    private static string TextOf(JsonObject schema)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
            schema.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
