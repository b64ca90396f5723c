using System.Text.Json;
using Rolemap.Archetypes;
using Rolemap.Comparison;

namespace Rolemap.Files.Json;

/// <summary>Organizations and shapes beside each other in JSON.</summary>
public static class SideBySideJson
{
    /// <summary>The table as an object.</summary>
    public static void Write(Utf8JsonWriter json, SideBySide table)
    {
        json.WriteStartObject();
        json.Array("organizations", table.Organizations, one => json.WriteStringValue(one.Name));
        json.Array("shapes", table.Shapes, shape => json.WriteStringValue(shape.Ref.ToString()));
        json.Array("facts", table.Rows, card =>
        {
            json.WriteStartObject();
            json.WriteString("fact", card.Id);
            json.WriteString("name", card.Name);
            json.WriteString("about", card.About);
            json.Array("values", table.Organizations, one => WriteNumber(json, one.Facts[card]));
            json.Array("ranges", table.Shapes, shape => WriteRange(json, shape.Facts.FirstOrDefault(range => range.Card == card)));
            json.WriteEndObject();
        });
        json.Array("fits", table.Fits, fit => WriteFit(json, fit));
        json.WriteEndObject();
    }

    private static void WriteFit(Utf8JsonWriter json, ShapeFit fit)
    {
        json.WriteStartObject();
        json.WriteString("organization", fit.Name);
        json.WriteString("shape", fit.Shape.Ref.ToString());
        json.WriteBoolean("fits", fit.Fits);
        json.Array("matched", fit.Matched, fact => json.WriteStringValue(fact.Range.Card.Id));
        json.Array("unmatched", fit.Unmatched, fact => json.WriteStringValue(fact.Range.Card.Id));
        json.Array("unknown", fit.Unknown, fact => json.WriteStringValue(fact.Range.Card.Id));
        json.Array("moveOn", fit.Signs, sign =>
        {
            json.WriteStartObject();
            json.WriteString("fact", sign.Range.Card.Id);
            json.WriteString("why", sign.Range.Why);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, FactRange? range)
    {
        if (range is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartArray();
        WriteNumber(json, range.Min);
        WriteNumber(json, range.Max);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, decimal? number)
    {
        if (number is { } known)
            json.WriteNumberValue(known);
        else
            json.WriteNullValue();
    }
}
