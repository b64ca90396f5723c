using System.Text.Json;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>A product as one JSON object: the keys of workspace files, and what follows from them.</summary>
public static class ProductJson
{
    /// <summary>A product with who answers for it, its parts, the next gate and who decides now.</summary>
    public static void Write(Utf8JsonWriter json, ProductExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("ref", explanation.Product.Ref.ToString());
        json.WriteString("stageName", explanation.Stage);
        EntryJson.WriteFields(json, explanation.Product.Entry);
        json.Array("accountableSeats", explanation.Product.Accountable, seat => PositionJson.WriteShort(json, seat));
        json.Array("wholes", explanation.Product.Wholes, whole => json.WriteStringValue(whole.Ref.ToString()));
        json.Array("parts", explanation.Product.Parts, part => json.WriteStringValue(part.Ref.ToString()));
        json.WriteString("nextGate", explanation.NextGate?.Ref.ToString());
        EntryJson.WriteAll(json, "waiting", explanation.Waiting);
        json.Array("decisions", explanation.Now, answer => AnswerJson.Write(json, answer));
        FindingJson.WriteShort(json, explanation.Findings);
        json.WriteEndObject();
    }

    /// <summary>A product as a row of a list: the name, its stage, what it is part of, who answers for it and which teams build it.</summary>
    public static void WriteRow(Utf8JsonWriter json, Product product)
    {
        json.WriteStartObject();
        json.WriteString("ref", product.Ref.ToString());
        json.WriteString("name", product.Name);
        json.WriteString("stage", product.StageId);
        json.WriteString("partOf", product.Whole?.Ref.ToString());
        json.Array("accountableSeats", product.Accountable, seat => PositionJson.WriteShort(json, seat));
        json.Array("teams", product.Teams, team => json.WriteStringValue(team.Ref.ToString()));
        json.WriteEndObject();
    }
}
