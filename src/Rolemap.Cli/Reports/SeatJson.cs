using System.Text.Json;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>A seat or a person as one JSON object: the keys of workspace files, and what follows from them.</summary>
internal static class SeatJson
{
    public static void Write(TextWriter output, PositionExplanation explanation) => Json.Write(output, json => Write(json, explanation));

    public static void Write(TextWriter output, PersonExplanation explanation) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", explanation.Person.Ref.ToString());
        json.WriteString("name", explanation.Person.Name);
        json.Array("seats", explanation.Seats, seat => Write(json, seat));
        WriteMentoring(json, "mentors", explanation.Mentors);
        WriteMentoring(json, "mentees", explanation.Mentees);
        json.Array("decisions", explanation.Parts, part =>
        {
            json.WriteStartObject();
            json.WriteString("activity", part.Answer.Activity.Ref.ToString());
            json.WriteString("product", part.Answer.Product?.Ref.ToString());
            json.WriteString("letter", part.Named.Letter.Sign());
            json.WriteString("decider", part.Answer.Decider?.Position.Ref.ToString());
            json.WriteString("why", part.Named.Why);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    /// <summary>A seat in short: reference, name, title and role.</summary>
    public static void WriteSeat(Utf8JsonWriter json, Position seat)
    {
        json.WriteStartObject();
        json.WriteString("ref", seat.Ref.ToString());
        json.WriteString("name", seat.Label);
        json.WriteString("title", seat.Title);
        json.WriteString("role", seat.Role?.Ref.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PositionExplanation explanation)
    {
        var position = explanation.Position;
        json.WriteStartObject();
        json.WriteString("ref", position.Ref.ToString());
        json.WriteString("label", position.Label);
        json.WriteBoolean("vacant", position.IsVacant);
        EntryJson.WriteFields(json, position.Entry);
        json.Array("chain", position.Chain, above => WriteSeat(json, above));
        json.Array("reports", position.Reports, report => WriteSeat(json, report));
        json.Array("products", explanation.Products, product => json.WriteStringValue(product.Ref.ToString()));
        json.Array("supervisedBy", explanation.Dotted.Where(line => line.IsSupervision), line => WriteLine(json, line, line.To));
        json.Array("supervises", explanation.DottedHere.Where(line => line.IsSupervision), line => WriteLine(json, line, line.From));
        json.Array("dottedFrom", explanation.DottedHere.Where(line => !line.IsSupervision), line => WriteLine(json, line, line.From));
        WriteEntries(json, "holdings", explanation.Holdings);
        WriteEntries(json, "openings", explanation.Openings);
        WriteEntries(json, "waiting", explanation.Waiting);
        WriteFindings(json, explanation.Findings);
        json.WriteEndObject();
    }

    internal static void WriteEntries(Utf8JsonWriter json, string key, IEnumerable<Entry> entries) => json.Array(key, entries, entry =>
    {
        json.WriteStartObject();
        EntryJson.WriteFields(json, entry);
        json.WriteEndObject();
    });

    internal static void WriteFindings(Utf8JsonWriter json, IEnumerable<Lint.LintResult> findings) => json.Array("findings", findings, result =>
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("severity", result.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", result.Finding.Message);
        json.WriteBoolean("accepted", result.Acceptance is not null);
        json.WriteEndObject();
    });

    internal static void WriteLine(Utf8JsonWriter json, DottedLine line, Position? other)
    {
        json.WriteStartObject();
        json.WriteString("ref", other?.Ref.ToString() ?? new Ref(RefKind.Position, line.ToId).ToString());
        json.WriteString("name", other?.Label);
        json.WriteString("purpose", line.Purpose);
        json.WriteString("until", line.Until is { } day ? new Value.Day(day).ToString() : null);
        json.WriteEndObject();
    }

    internal static void WriteMentoring(Utf8JsonWriter json, string key, IEnumerable<Mentoring> all) => json.Array(key, all, one =>
    {
        json.WriteStartObject();
        json.WriteString("ref", new Ref(RefKind.Person, one.PersonId).ToString());
        json.WriteString("name", one.Name);
        json.WriteString("since", one.Since is { } day ? new Value.Day(day).ToString() : null);
        json.WriteEndObject();
    });
}
