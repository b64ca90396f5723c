using System.Text.Json;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Json;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>A difference as one JSON object; its keys are a contract.</summary>
internal static class DiffJson
{
    /// <summary>Writes a difference with every Change.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="difference">The difference.</param>
    public static void Write(TextWriter output, Difference difference) => Json.Write(output, json =>
    {
        var words = new ChangeWords(difference.Before, difference.After);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        if (difference.Scenario is { } scenario)
            json.WriteString("scenario", scenario.Id);
        WriteSides(json, "asOf", new Value.Day(difference.Before.AsOf), new Value.Day(difference.After.AsOf), (key, day) => json.WriteString(key, day.ToString()));
        json.Array("changes", difference.Changes, change => ChangeJson.Write(json, change, words.Of(change)));
        json.WriteStartObject("effects");
        WriteEffects(json, difference.Effects);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteEffects(Utf8JsonWriter json, Effects effects)
    {
        var findings = effects.Findings;
        json.Array("newManagers", effects.NewManagers.Where(moved => !moved.IsSamePerson), moved => WriteNewManager(json, moved));
        json.Array("spans", effects.Spans, span => WriteSpan(json, span));
        json.Array("fixed", findings.Fixed, result => WriteFinding(json, result));
        json.Array("caused", findings.Caused, result => WriteFinding(json, result));
        json.WriteNumber("unchanged", findings.Unchanged);
        json.Array("noLongerNeeded", findings.NoLongerNeeded, result => WriteFinding(json, result));
        json.Array("newlyAccepted", findings.NewlyAccepted, result => WriteFinding(json, result));
        json.Array("noLongerAccepted", findings.NoLongerAccepted, result => WriteFinding(json, result));
        json.Array("sameManagers", effects.NewManagers.Where(moved => moved.IsSamePerson), moved => WriteNewManager(json, moved));
        WriteSides(json, "findings", findings.Before, findings.After, (key, counts) => WriteCounts(json, key, counts));
        WriteSides(json, "facts", effects.FactsBefore, effects.FactsAfter, (key, facts) => WriteFacts(json, key, facts));
        WriteSeats(json, effects.Seats);
    }

    private static void WriteSides<T>(Utf8JsonWriter json, string key, T before, T after, Action<string, T> write)
    {
        json.WriteStartObject(key);
        write("before", before);
        write("after", after);
        json.WriteEndObject();
    }

    private static void WriteNewManager(Utf8JsonWriter json, NewManager moved)
    {
        json.WriteStartObject();
        json.WriteString("subject", moved.Seat.ToString());
        json.WriteString("person", moved.Person?.ToString());
        json.WriteString("name", moved.Name);
        foreach (var (key, end) in new[] { ("from", moved.From), ("to", moved.To) })
        {
            json.WriteStartObject(key);
            json.WriteString("ref", end.Position?.ToString());
            json.WriteString("name", end.Name);
            json.WriteEndObject();
        }
        json.WriteBoolean("samePerson", moved.IsSamePerson);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SpanChange span)
    {
        json.WriteStartObject();
        json.WriteString("subject", span.Seat.ToString());
        json.WriteString("name", span.Name);
        foreach (var (key, count) in new[] { ("before", span.Before), ("after", span.After) })
        {
            json.WritePropertyName(key);
            if (count is { } reports)
                json.WriteNumberValue(reports);
            else
                json.WriteNullValue();
        }
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("name", result.Rule.Name);
        json.WriteString("severity", result.Severity.ToString().ToLowerInvariant());
        json.WriteString("subject", result.Finding.Subject.ToString());
        json.WriteString("message", result.Finding.Message);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string key, SeverityCounts counts)
    {
        json.WriteStartObject(key);
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
        json.WriteNumber("notes", counts.Notes);
        json.WriteNumber("accepted", counts.Accepted);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, string key, OrganizationFacts facts)
    {
        json.WriteStartObject(key);
        foreach (var (name, number) in NumbersOf(facts))
            json.WriteNumber(name, number);
        json.WriteEndObject();
    }

    private static (string Name, long Number)[] NumbersOf(OrganizationFacts facts) =>
    [
        ("positions", facts.Positions), ("people", facts.People), ("vacancies", facts.Vacancies), ("roots", facts.Roots), ("layers", facts.Layers), ("managers", facts.Managers),
        ("singleReport", facts.SingleReport), ("teams", facts.Teams), ("products", facts.Products), ("aggregates", facts.Aggregates), ("aggregatedSeats", facts.AggregatedSeats),
    ];

    private static void WriteSeats(Utf8JsonWriter json, SeatCounts seats)
    {
        json.WriteStartObject("seats");
        json.WriteNumber("added", seats.Added);
        json.WriteNumber("ended", seats.Ended);
        json.WriteNumber("reparented", seats.Reparented);
        json.WriteNumber("holderChanged", seats.HolderChanged);
        json.WriteNumber("titleChanged", seats.TitleChanged);
        json.WriteNumber("same", seats.Same);
        json.WriteEndObject();
    }
}
