using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>A finding as one JSON object; its keys are a contract.</summary>
public static class FindingJson
{
    /// <summary>A finding with its place, numbers and fix.</summary>
    public static void Write(Utf8JsonWriter json, LintResult result)
    {
        var finding = result.Finding;
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("name", result.Rule.Name);
        json.WriteString("severity", result.Severity.ToString().ToLowerInvariant());
        json.WriteString("subject", finding.Subject.ToString());
        json.WriteString("message", finding.Message);
        WritePlace(json, finding.Place);
        json.WriteStartObject("numbers");
        foreach (var (name, value) in finding.Numbers)
            json.WriteNumber(name, value);
        json.WriteEndObject();
        json.Array("fix", finding.Fix, change => ChangeJson.Write(json, change));
        json.WriteString("help", result.Rule.Help);
        WriteAcceptance(json, result.Acceptance);
        json.WriteEndObject();
    }

    /// <summary>Findings about one thing, in short, as the list <c>findings</c>.</summary>
    public static void WriteShort(Utf8JsonWriter json, IEnumerable<LintResult> findings) => json.Array("findings", findings, result =>
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("severity", result.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", result.Finding.Message);
        json.WriteBoolean("accepted", result.Acceptance is not null);
        json.WriteEndObject();
    });

    /// <summary>A place as properties of the object that is open; lines and columns from 1.</summary>
    public static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.File ?? "");
        json.WriteNumber("line", Math.Max(1, place.Line));
        json.WriteNumber("column", Math.Max(1, place.Column));
    }

    private static void WriteAcceptance(Utf8JsonWriter json, Entry? acceptance)
    {
        if (acceptance is null)
        {
            json.WriteNull("accepted");
            return;
        }
        json.WriteStartObject("accepted");
        json.WriteString("reason", acceptance.Text(AcceptanceFields.Reason));
        json.WriteString("until", acceptance[AcceptanceFields.Until]?.ToString());
        json.WriteEndObject();
    }
}
