using System.Text.Json.Nodes;
using Rolemap.Entries;
using Rolemap.Files.Schemas;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Web.Api;

/// <summary>What the answers look like, as JSON Schema. What stands in files comes from the field tables; the rest follows the writers in <c>Rolemap.Files/Json</c>, and a test holds real answers against it.</summary>
internal static class AnswerSchemas
{
    private const string Folder = "#/components/schemas/";

    private static JsonObject Text => new() { ["type"] = "string" };
    private static JsonObject TextOrNull => new() { ["type"] = new JsonArray("string", "null") };
    private static JsonObject Whole => new() { ["type"] = "integer" };
    private static JsonObject Flag => new() { ["type"] = "boolean" };
    private static JsonObject Letter => new() { ["type"] = "string", ["enum"] = new JsonArray("A", "R", "C", "I") };
    private static JsonObject Severities => new() { ["type"] = "string", ["enum"] = new JsonArray("error", "warning", "note") };

    /// <summary>All of them, by name.</summary>
    public static JsonObject All()
    {
        var entries = new EntryAnswerSchemas(Folder);
        var all = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        AddFramework(all, entries);
        AddOrganization(all, entries);
        AddDecisions(all);
        AddFindings(all);
        AddComparison(all, entries);
        AddSearchAndProblem(all);
        foreach (var (item, list) in new[] { ("RoleInShort", "RoleList"), ("PersonRow", "PersonList"), ("PositionRow", "PositionList"), ("Seat", "SeatList"), ("ProductRow", "ProductList"), ("TeamRow", "TeamList") })
            all.Add(list, Of(("items", List(To(item))), ("next", TextOrNull)));
        all.Add("FindingList", Of(("items", List(To("Finding"))), ("next", TextOrNull), ("hidden", Whole)));
        foreach (var (name, schema) in entries.Definitions)
            all.Add(name, schema);
        return new JsonObject(all.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));
    }

    private static void AddFramework(SortedDictionary<string, JsonObject> all, EntryAnswerSchemas entries)
    {
        all.Add("RoleInShort", Of(("ref", Text), ("title", TextOrNull), ("abbreviation", TextOrNull), ("reach", TextOrNull), ("manages", TextOrNull), ("purpose", TextOrNull)));
        all.Add("Step", Of(("kind", Text), ("role", TextOrNull), ("title", TextOrNull), ("changes", List(Text)), ("needs", List(Text)), ("givesUp", List(Text))));
        all.Add("RolePart", Of(("activity", Text), ("name", Text), ("letter", Letter)));
        all.Add("Role", With(entries, RoleFields.Shape,
            ("ref", Text), ("framework", Text), ("trackName", TextOrNull), ("trackFacts", List(entries.RefTo(FactFields.Shape))), ("next", List(To("Step"))), ("before", List(To("Step"))),
            ("activities", List(To("RolePart"))), ("decidesForItsProduct", List(Text)), ("missing", List(Text)), ("holders", List(To("Seat")))));
    }

    private static void AddOrganization(SortedDictionary<string, JsonObject> all, EntryAnswerSchemas entries)
    {
        (string, JsonObject)[] seat = [("ref", Text), ("name", Text), ("title", TextOrNull), ("role", TextOrNull)];
        all.Add("Seat", Of(seat));
        all.Add("PositionRow", Of([("ref", Text), ("name", Text), ("title", TextOrNull), ("role", TextOrNull), ("function", Text), ("manager", TextOrNull), ("people", List(Text)), ("vacant", Flag), ("seats", Whole), ("reports", Whole)]));
        all.Add("Line", Of(("ref", Text), ("name", TextOrNull), ("purpose", TextOrNull), ("until", DayOrNull())));
        all.Add("Mentorship", Of(("ref", Text), ("name", Text), ("since", DayOrNull())));
        all.Add("Position", With(entries, PositionFields.Shape,
            ("ref", Text), ("label", Text), ("vacant", Flag), ("chain", List(To("Seat"))), ("reports", List(To("Seat"))), ("products", List(Text)),
            ("supervisedBy", List(To("Line"))), ("supervises", List(To("Line"))), ("dottedFrom", List(To("Line"))), ("holdings", List(entries.RefTo(HoldingFields.Shape))),
            ("openings", List(entries.RefTo(OpeningFields.Shape))), ("waiting", List(entries.RefTo(DecisionFields.Shape))), ("findings", List(To("FindingInShort")))));
        ((JsonObject)all["Position"]["properties"]!).Remove(PositionFields.Cost.Key); // never given out
        all.Add("PersonRow", Of(("ref", Text), ("name", Text), ("seats", List(To("Seat")))));
        all.Add("PersonPart", Of(("activity", Text), ("product", TextOrNull), ("letter", Letter), ("decider", TextOrNull), ("why", Text)));
        all.Add("Person", Of(("ref", Text), ("name", Text), ("seats", List(To("Position"))), ("mentors", List(To("Mentorship"))), ("mentees", List(To("Mentorship"))), ("decisions", List(To("PersonPart")))));
        all.Add("ProductRow", Of(("ref", Text), ("name", Text), ("stage", TextOrNull), ("partOf", TextOrNull), ("accountableSeats", List(To("Seat"))), ("teams", List(Text))));
        all.Add("Product", With(entries, ProductFields.Shape,
            ("ref", Text), ("stageName", TextOrNull), ("accountableSeats", List(To("Seat"))), ("wholes", List(Text)), ("parts", List(Text)), ("nextGate", TextOrNull),
            ("waiting", List(entries.RefTo(DecisionFields.Shape))), ("decisions", List(To("Answer"))), ("findings", List(To("FindingInShort")))));
        all.Add("TeamRow", Of(("ref", Text), ("name", Text), ("type", TextOrNull), ("members", Whole), ("products", List(Text))));
        all.Add("Team", With(entries, TeamFields.Shape, ("ref", Text), ("members", List(To("Seat"))), ("products", List(Text)), ("coveredBy", List(To("Seat"))), ("findings", List(To("FindingInShort")))));
    }

    private static void AddDecisions(SortedDictionary<string, JsonObject> all)
    {
        all.Add("Confirmed", Of(("by", Text), ("name", TextOrNull), ("on", DayOrNull())));
        all.Add("Named", Of(("ref", Text), ("person", Text), ("name", Text), ("role", TextOrNull), ("why", Text), ("confirmed", OrNull(To("Confirmed")))));
        all.Add("Unfilled", Of(("letter", Letter), ("for", Text), ("why", Text)));
        var answer = Of(("activity", Text), ("product", TextOrNull), ("accountable", OrNull(To("Named"))), ("responsible", List(To("Named"))), ("consulted", List(To("Named"))),
            ("informed", List(To("Named"))), ("unfilled", List(To("Unfilled"))), ("decision", TextOrNull));
        Describe(answer, "open", Text, "Why nobody decides; there only when accountable is null.");
        Describe(answer, "candidates", List(To("Named")), "Who might; there only when accountable is null.");
        all.Add("LetterOf", Of(("letter", Letter), ("for", Text)));
        Describe(answer, "letters", List(To("LetterOf")), "What the framework says, by role and function; there only when the organization is not to be seen.");
        all.Add("Answer", answer);
    }

    private static void AddFindings(SortedDictionary<string, JsonObject> all)
    {
        all.Add("FindingInShort", Of(("rule", Text), ("severity", Severities), ("message", Text), ("accepted", Flag)));
        all.Add("ChangedField", Of(("name", Text), ("from", new JsonObject()), ("to", new JsonObject())));
        var change = Of(("subject", Text), ("kind", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("added", "edited", "ended") }), ("fields", List(To("ChangedField"))));
        all.Add("Change", change);
        all.Add("Accepted", Of(("reason", TextOrNull), ("until", DayOrNull())));
        all.Add("Finding", Of(("rule", Text), ("name", Text), ("severity", Severities), ("subject", Text), ("message", Text), ("file", Text), ("line", Whole), ("column", Whole),
            ("numbers", new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "number" } }), ("fix", List(To("Change"))), ("help", Text), ("accepted", OrNull(To("Accepted")))));
    }

    private static void AddComparison(SortedDictionary<string, JsonObject> all, EntryAnswerSchemas entries)
    {
        var fact = Of(("fact", Text), ("text", Text), ("a", TextOrNull), ("b", new JsonObject { ["type"] = "object", ["additionalProperties"] = TextOrNull }));
        Describe(fact, "place", Text, "Where the fact of a is written; there only when it is.");
        all.Add("ComparedFact", fact);
        all.Add("ComparedSource", With(entries, SourceFields.Shape, ("framework", Text), ("name", Text)));
        all.Add("ComparedQuestion", Of(("fact", Text), ("ask", Text)));
        all.Add("ComparedOutside", Of(("role", Text), ("why", Text)));
        var pinned = Of(("reason", Text));
        Describe(pinned, "place", Text, "Where it is written.");
        all.Add("ComparedPin", pinned);
        var match = Of(
            ("a", Text), ("range", List(Text)), ("confidence", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("high", "medium", "low") }),
            ("note", TextOrNull), ("agree", List(To("ComparedFact"))), ("differ", List(To("ComparedFact"))), ("missing", List(To("ComparedFact"))),
            ("narrowing", List(To("ComparedQuestion"))), ("outside", List(To("ComparedOutside"))), ("sources", List(To("ComparedSource"))));
        ((JsonObject)match["properties"]!).Add("pinned", To("ComparedPin"));
        all.Add("ComparedRole", match);
        all.Add("CompetencyPair", Of(("a", Text), ("b", Text), ("through", TextOrNull), ("why", TextOrNull)));
        all.Add("ComparedCompetencies", Of(("pairs", List(To("CompetencyPair"))), ("unmappedA", List(Text)), ("unmappedB", List(Text))));
        all.Add("Comparison", Of(
            ("a", Text), ("b", Text), ("sameOrigin", Flag), ("roles", List(To("ComparedRole"))), ("competencies", To("ComparedCompetencies"))));
    }

    private static void AddSearchAndProblem(SortedDictionary<string, JsonObject> all)
    {
        all.Add("SearchResult", Of(("ref", TextOrNull), ("kind", Text), ("label", Text), ("url", Text)));
        all.Add("SearchAnswer", Of(("query", Text), ("results", List(To("SearchResult")))));
        all.Add("Near", Of(("ref", Text), ("label", Text), ("url", Text)));
        var problem = Of(("type", Text), ("title", Text), ("status", Whole), ("detail", Text), ("try", Text), ("near", List(To("Near"))));
        Describe(problem, "parameter", Text, "The parameter that is wrong, when one is.");
        all.Add("Problem", problem);
    }

    /// <summary>An object with these keys, all of them required.</summary>
    private static JsonObject Of(params (string Key, JsonObject Type)[] keys) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. keys.Select(key => (JsonNode)key.Key)]),
        ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, key.Type))),
    };

    /// <summary>The written fields of a shape, and keys beside them that are required.</summary>
    private static JsonObject With(EntryAnswerSchemas entries, Shape shape, params (string Key, JsonObject Type)[] beside)
    {
        var schema = Of(beside);
        schema["description"] = shape.About;
        var properties = (JsonObject)schema["properties"]!;
        foreach (var (key, type) in entries.PropertiesOf(shape))
            properties.Add(key, type);
        return schema;
    }

    private static void Describe(JsonObject schema, string key, JsonObject type, string about)
    {
        type["description"] = about;
        ((JsonObject)schema["properties"]!).Add(key, type);
    }

    private static JsonObject To(string name) => new() { ["$ref"] = Folder + name };

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject DayOrNull() => new() { ["type"] = new JsonArray("string", "null"), ["format"] = "date" };

    private static JsonObject OrNull(JsonObject type) => new() { ["anyOf"] = new JsonArray(type, new JsonObject { ["type"] = "null" }) };
}
