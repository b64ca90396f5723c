using System.Diagnostics;
using System.Text.Json.Nodes;
using Rolemap.Changes;
using Rolemap.Entries;

namespace Rolemap.Files.Schemas;

/// <summary>Says in JSON Schema what a field may take, and gathers the definitions that this needs.</summary>
/// <remarks>
/// A plain scalar in YAML may be a number or a boolean to a validator where it is a text to us (<c>title: 2026</c>), so texts and ids allow
/// those too. A value that says nothing counts as left out, so null is allowed wherever a key may be left out.
/// </remarks>
internal sealed class SchemaTypes
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shape> shapes = new(StringComparer.Ordinal);

    /// <summary>What was needed so far, by name.</summary>
    public JsonObject Definitions() => new(definitions.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    /// <summary>The mapping of a shape: its fields, each with meaning and example, and no other keys.</summary>
    public JsonObject MappingOf(Shape shape) => MappingOf(shape, field => field.Required, field => !field.Required);

    /// <summary>As <see cref="MappingOf(Shape)"/>, with other words on which keys are required and which may say nothing.</summary>
    public JsonObject MappingOf(Shape shape, Func<Field, bool> isRequired, Func<Field, bool> mayBeNull)
    {
        var written = shape.Fields.Where(field => !field.IsDerived).ToArray();
        var mapping = new JsonObject { ["type"] = "object" };
        if (written.Any(isRequired))
            mapping["required"] = Texts(written.Where(isRequired).Select(field => field.Key));
        mapping["properties"] = new JsonObject(written.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, PropertyOf(field, mayBeNull(field)))));
        mapping["additionalProperties"] = false;
        return mapping;
    }

    /// <summary>A reference to the definition of a shape.</summary>
    private JsonObject PartOf(Shape shape)
    {
        var name = NameOf(shape);
        if (shapes.TryGetValue(name, out var other))
            return ReferenceEquals(other, shape) ? RefTo(name) : throw new UnreachableException($"Two field tables are called '{name}'.");
        shapes.Add(name, shape);
        var mapping = shape == ScenarioStepFields.Shape ? ScenarioStepSchema.Of(this) : MappingOf(shape);
        var definition = new JsonObject { ["title"] = shape.Name, ["description"] = shape.About };
        if (shape.Shorthand is { } bare)
            definition["anyOf"] = new JsonArray(TypeOf(bare.Type, mayBeNull: false), mapping);
        else
            Move(mapping, definition);
        definitions.Add(name, definition);
        return RefTo(name);
    }

    /// <summary>What the definition of a shape is called.</summary>
    public static string NameOf(Shape shape) => shape.Name.Replace(' ', '-');

    private JsonObject PropertyOf(Field field, bool mayBeNull)
    {
        var property = new JsonObject { ["description"] = field.About };
        Move(TypeOf(field.Type, mayBeNull), property);
        if (field.Example is { } example)
            property["examples"] = new JsonArray(ExampleJson.Of(example, field.Type));
        return property;
    }

    private JsonObject TypeOf(FieldType type, bool mayBeNull) => type switch
    {
        FieldType.Text => OrNull(Define("text", TextType), mayBeNull),
        FieldType.Id => OrNull(Define("id", () => IdType(null)), mayBeNull),
        FieldType.IdOf { Kind: RefKind.Role or RefKind.Competency } one => OrNull(Define($"id-of-{Ref.WordOf(one.Kind)}", () => IdType(one.Kind)), mayBeNull),
        FieldType.IdOf one => OrNull(Define("id", () => IdType(null)), mayBeNull),
        FieldType.RefTo several => new JsonObject { ["type"] = Type("string", mayBeNull), ["pattern"] = SchemaPatterns.RefTo(several.Kinds) },
        FieldType.Link => OrNull(Define("link", () => Scalar("string", SchemaPatterns.Link, "A web address with https, http or mailto.")), mayBeNull),
        FieldType.Day => OrNull(Define("day", () => Scalar("string", SchemaPatterns.Day, "A day as YYYY-MM-DD, or YYYY-MM for the first of a month.")), mayBeNull),
        FieldType.Whole whole => new JsonObject { ["type"] = Type("integer", mayBeNull), ["minimum"] = whole.Least, ["maximum"] = whole.Most },
        FieldType.Number number => new JsonObject { ["type"] = Type("number", mayBeNull), ["minimum"] = number.Least, ["maximum"] = number.Most },
        FieldType.Flag => new JsonObject { ["type"] = Type("boolean", mayBeNull) },
        FieldType.Word word => new JsonObject { ["enum"] = mayBeNull ? new JsonArray([.. Texts(word.Words).Select(one => one!.DeepClone()), null]) : Texts(word.Words) },
        FieldType.ListOf list => new JsonObject { ["type"] = Type("array", mayBeNull), ["items"] = TypeOf(list.Item, mayBeNull: false) },
        FieldType.MapOf map => MapType(map, mayBeNull),
        FieldType.Part part => OrNull(PartOf(part.Shape), mayBeNull),
        FieldType.FieldsOf => new JsonObject { ["type"] = "object" }, // ScenarioStepSchema says which keys
        FieldType.WordOr either => EitherType(either, mayBeNull),
        _ => throw new UnreachableException(),
    };

    private JsonObject MapType(FieldType.MapOf map, bool mayBeNull)
    {
        var type = new JsonObject { ["type"] = Type("object", mayBeNull) };
        if (map.Keys is { } keys)
            type["propertyNames"] = new JsonObject { ["enum"] = Texts(keys) };
        else if (!map.HasFreeKeys)
            type["propertyNames"] = new JsonObject { ["pattern"] = SchemaPatterns.IdOf(null) };
        type["additionalProperties"] = TypeOf(map.Item, mayBeNull: true);
        return type;
    }

    private JsonObject EitherType(FieldType.WordOr either, bool mayBeNull)
    {
        JsonNode[] choices = [new JsonObject { ["const"] = either.Fixed }, TypeOf(either.Other, mayBeNull: false)];
        return new JsonObject { ["anyOf"] = new JsonArray(mayBeNull ? [.. choices, new JsonObject { ["type"] = "null" }] : choices) };
    }

    /// <summary>A reference to a definition, which is made at the first call.</summary>
    public JsonObject Define(string name, Func<JsonObject> make)
    {
        if (!definitions.ContainsKey(name))
            definitions.Add(name, make());
        return RefTo(name);
    }

    private static JsonObject TextType() => new()
    {
        ["description"] = "A text that people can read: no control characters, and something to see unless it is empty.",
        ["type"] = Texts(["string", "number", "boolean"]),
        ["maxLength"] = Legible.LongestText,
        ["pattern"] = SchemaPatterns.EmptyOrVisible,
        ["not"] = new JsonObject { ["type"] = "string", ["pattern"] = SchemaPatterns.Unwanted },
    };

    private static JsonObject IdType(RefKind? kind) => new()
    {
        ["description"] = "1 to 64 letters, digits, dots, underscores and hyphens" + (kind is null ? "." : "; behind the id of another framework and a slash where it is of another."),
        ["type"] = Texts(["string", "number", "boolean"]),
        ["pattern"] = SchemaPatterns.IdOf(kind),
    };

    private static JsonObject Scalar(string type, string pattern, string about) =>
        new() { ["description"] = about, ["type"] = type, ["pattern"] = pattern };

    private static JsonObject OrNull(JsonObject type, bool mayBeNull) =>
        mayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(type, new JsonObject { ["type"] = "null" }) } : type;

    private static JsonNode Type(string name, bool mayBeNull) => mayBeNull ? Texts([name, "null"]) : JsonValue.Create(name);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    private static JsonObject RefTo(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>Moves every key of one object behind those of another.</summary>
    public static void Move(JsonObject from, JsonObject to)
    {
        foreach (var (key, value) in from.ToArray())
        {
            from.Remove(key);
            to[key] = value;
        }
    }
}
