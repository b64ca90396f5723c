using System.Text.Json;
using Rolemap.Lint;

namespace Rolemap.Files.Json;

/// <summary>A rule as one JSON object.</summary>
public static class RuleJson
{
    /// <summary>The card of a rule; what it found when there is a report.</summary>
    public static void Write(Utf8JsonWriter json, RuleCard card, LintReport? report)
    {
        json.WriteStartObject();
        json.WriteString("rule", card.Id);
        json.WriteString("name", card.Name);
        json.WriteString("severity", card.Severity.ToString().ToLowerInvariant());
        json.WriteString("family", card.Family);
        json.WriteString("since", card.Since);
        json.WriteString("summary", card.Summary);
        json.WriteString("why", card.Why);
        json.WriteString("fix", card.Fix);
        json.WriteString("bad", card.Bad);
        json.WriteString("good", card.Good);
        json.WriteString("help", card.Help);
        json.Array("thresholds", card.Thresholds, limit =>
        {
            json.WriteStartObject();
            json.WriteString("key", limit.Key);
            json.WriteNumber("startup", limit.Startup);
            json.WriteNumber("knowledge-work", limit.KnowledgeWork);
            json.WriteNumber("enterprise", limit.Enterprise);
            json.WriteString("source", limit.Source);
            json.WriteEndObject();
        });
        json.Array("findings", report?.Results.Where(result => result.Rule.Id == card.Id) ?? [], result =>
        {
            json.WriteStartObject();
            json.WriteString("subject", result.Finding.Subject.ToString());
            json.WriteString("message", result.Finding.Message);
            json.WriteString("place", result.Finding.Place.ToString());
            json.WriteBoolean("accepted", result.Acceptance is not null);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
