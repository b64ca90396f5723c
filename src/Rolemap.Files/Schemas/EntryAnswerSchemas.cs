using System.Diagnostics;
using System.Text.Json.Nodes;
using Rolemap.Entries;

namespace Rolemap.Files.Schemas;

/// <summary>Says in JSON Schema how <see cref="Json.EntryJson"/> writes entries, from the same field tables that files are read by.</summary>
/// <remarks>
/// Other than in the schemas of files, every value has one type: what is read as a text is written as a text. No key is required,
/// because an entry that lacks one is kept when its file is read.
/// </remarks>
/// <param name="folder">What stands before the name of a definition in a reference to it, such as <c>#/components/schemas/</c>.</param>
public sealed class EntryAnswerSchemas(string folder)
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    /// <summary>The definitions that were needed so far, by name.</summary>
    public IReadOnlyDictionary<string, JsonObject> Definitions => definitions;

    /// <summary>The written fields of a shape as properties, by key.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> PropertiesOf(Shape shape) =>
        shape.Fields.Where(field => !field.IsDerived).Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, PropertyOf(field)));

    /// <summary>A reference to the definition of a shape, which is made when it is first needed.</summary>
    public JsonObject RefTo(Shape shape)
    {
        var name = string.Concat(shape.Name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        if (!definitions.ContainsKey(name))
        {
            var definition = new JsonObject { ["type"] = "object", ["description"] = shape.About };
            definitions.Add(name, definition);
            definition["properties"] = new JsonObject(PropertiesOf(shape));
        }
        return new JsonObject { ["$ref"] = folder + name };
    }

    private JsonObject PropertyOf(Field field)
    {
        var type = TypeOf(field.Type);
        if (!type.ContainsKey("$ref"))
            type["description"] = field.About;
        return type;
    }

    private JsonObject TypeOf(FieldType type) => type switch
    {
        FieldType.Text or FieldType.Id or FieldType.IdOf or FieldType.RefTo or FieldType.Link => new JsonObject { ["type"] = "string" },
        FieldType.Day => new JsonObject { ["type"] = "string", ["format"] = "date" },
        FieldType.Whole => new JsonObject { ["type"] = "integer" },
        FieldType.Number => new JsonObject { ["type"] = "number" },
        FieldType.Flag => new JsonObject { ["type"] = "boolean" },
        FieldType.Word word => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. word.Words.Select(one => (JsonNode)one)]) },
        FieldType.ListOf list => new JsonObject { ["type"] = "array", ["items"] = TypeOf(list.Item) },
        FieldType.MapOf map => new JsonObject { ["type"] = "object", ["additionalProperties"] = TypeOf(map.Item) },
        FieldType.Part part => RefTo(part.Shape),
        FieldType.WordOr either => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = either.Fixed }, TypeOf(either.Other)) },
        FieldType.FieldsOf => new JsonObject { ["type"] = "object" },
        _ => throw new UnreachableException(),
    };
}
