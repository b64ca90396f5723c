using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>A seat as one JSON object: the keys of workspace files, and what follows from them.</summary>
public static class PositionJson
{
    /// <summary>A seat as it is written down, the managers above, the reports, what it holds, and what waits for it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="explanation">The seat, explained.</param>
    /// <param name="withCost">Whether its cost is told; that is for whoever has the files, not for whoever may look.</param>
    /// <param name="managers">Managers as they were told before; null where that is not kept.</param>
    public static void Write(Utf8JsonWriter json, PositionExplanation explanation, bool withCost = true, ShortSeats? managers = null)
    {
        var position = explanation.Position;
        json.WriteStartObject();
        json.WriteString("ref", position.Ref.ToString());
        json.WriteString("label", position.Label);
        json.WriteBoolean("vacant", position.IsVacant);
        EntryJson.WriteFields(json, position.Entry, without: withCost ? null : PositionFields.Cost);
        json.WriteStartArray("chain");
        foreach (var above in position.Chain)
        {
            if (managers is null)
                WriteShort(json, above);
            else
                managers.Write(json, above);
        }
        json.WriteEndArray();
        json.Array("reports", position.Reports, report => WriteShort(json, report));
        json.Array("products", explanation.Products, product => json.WriteStringValue(product.Ref.ToString()));
        json.Array("supervisedBy", explanation.Dotted.Where(line => line.IsSupervision), line => WriteLine(json, line, line.To));
        json.Array("supervises", explanation.DottedHere.Where(line => line.IsSupervision), line => WriteLine(json, line, line.From));
        json.Array("dottedFrom", explanation.DottedHere.Where(line => !line.IsSupervision), line => WriteLine(json, line, line.From));
        EntryJson.WriteAll(json, "holdings", explanation.Holdings);
        EntryJson.WriteAll(json, "openings", explanation.Openings);
        EntryJson.WriteAll(json, "waiting", explanation.Waiting);
        FindingJson.WriteShort(json, explanation.Findings);
        json.WriteEndObject();
    }

    /// <summary>A seat in short: reference, name, title and role.</summary>
    public static void WriteShort(Utf8JsonWriter json, Position seat)
    {
        json.WriteStartObject();
        WriteShortFields(json, seat);
        json.WriteEndObject();
    }

    /// <summary>A seat as a row of a list: in short, with its function, its manager, who holds it and how many report to it.</summary>
    public static void WriteRow(Utf8JsonWriter json, Position seat)
    {
        json.WriteStartObject();
        WriteShortFields(json, seat);
        json.WriteString("function", seat.Function);
        json.WriteString("manager", seat.Manager?.Ref.ToString());
        json.Array("people", seat.Holders, holder => json.WriteStringValue(new Ref(RefKind.Person, holder.PersonId).ToString()));
        json.WriteBoolean("vacant", seat.IsVacant);
        json.WriteNumber("seats", seat.Seats);
        json.WriteNumber("reports", seat.Span);
        json.WriteEndObject();
    }

    /// <summary>A seat in short under a key; null when there is none.</summary>
    public static void WriteShort(Utf8JsonWriter json, string key, Position? seat)
    {
        json.WritePropertyName(key);
        if (seat is { } known)
            WriteShort(json, known);
        else
            json.WriteNullValue();
    }

    /// <summary>A dotted line, from the view of one of its ends.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="line">The line.</param>
    /// <param name="other">The other end; null when it is unknown.</param>
    public static void WriteLine(Utf8JsonWriter json, DottedLine line, Position? other)
    {
        json.WriteStartObject();
        json.WriteString("ref", other?.Ref.ToString() ?? new Ref(RefKind.Position, line.ToId).ToString());
        json.WriteString("name", other?.Label);
        json.WriteString("purpose", line.Purpose);
        json.WriteString("until", line.Until is { } day ? new Value.Day(day).ToString() : null);
        json.WriteEndObject();
    }

    private static void WriteShortFields(Utf8JsonWriter json, Position seat)
    {
        json.WriteString("ref", seat.Ref.ToString());
        json.WriteString("name", seat.Label);
        json.WriteString("title", seat.Title);
        json.WriteString("role", seat.Role?.Ref.ToString());
    }
}
