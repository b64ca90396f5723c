using System.Globalization;
using System.Text.Json.Nodes;
using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Schemas;

/// <summary>Turns the example of a field table, written as YAML, into JSON.</summary>
internal static class ExampleJson
{
    /// <summary>The example as JSON. An example that cannot be read is a mistake in our code.</summary>
    public static JsonNode Of(string example, FieldType type)
    {
        var problems = new List<Problem>();
        // The colon makes it a value as it would stand behind its key.
        var document = YamlReader.Read(SourceText.Of("example", $"example: {example}"), problems);
        if (problems is [var first, ..] || document.Mapping is null)
            throw new ArgumentException($"The example '{example}' cannot be read.", nameof(example));
        return Json(document.Mapping.Pairs[0].Value, type);
    }

    private static JsonNode Json(YamlNode node, FieldType type) => (node, type) switch
    {
        (YamlSequence sequence, FieldType.ListOf list) => new JsonArray([.. sequence.Items.Select(item => Json(item, list.Item))]),
        (YamlMapping mapping, FieldType.MapOf map) => Mapping(mapping, _ => map.Item),
        (YamlMapping mapping, FieldType.Part part) => Mapping(mapping, key => part.Shape[key]?.Type ?? new FieldType.Text()),
        (YamlMapping mapping, FieldType.FieldsOf) => Mapping(mapping, _ => new FieldType.Text()),
        (_, FieldType.WordOr either) => node is YamlScalar scalar && scalar.Text == either.Fixed ? either.Fixed : Json(node, either.Other),
        (YamlScalar scalar, FieldType.Whole or FieldType.Number) => decimal.Parse(scalar.Text, CultureInfo.InvariantCulture),
        (YamlScalar scalar, FieldType.Flag) => scalar.Text == "true",
        (YamlScalar scalar, _) => scalar.Text,
        _ => throw new ArgumentException("The example does not fit its field.", nameof(node)),
    };

    private static JsonObject Mapping(YamlMapping mapping, Func<string, FieldType> typeOf) =>
        new(mapping.Pairs.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, Json(pair.Value, typeOf(pair.Key)))));
}
