using System.Text.Json;
using Rolemap.Files.Json;
using Rolemap.Lint;

namespace Rolemap.Cli.Reports;

/// <summary>A rule as SARIF describes it: what it finds, why that matters and what to do, readable without our pages.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, RuleCard card)
    {
        json.WriteStartObject();
        json.WriteString("id", card.Id);
        json.WriteString("name", card.Name);
        SarifText.Write(json, "shortDescription", card.Summary);
        SarifText.Write(json, "fullDescription", OneLine(card.Why));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifText.LevelOf(card.Severity));
        json.WriteBoolean("enabled", card.OnIn(Profile.KnowledgeWork));
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", $"{card.Summary}\n\nWhy it matters: {OneLine(card.Why)}\n\nHow to put it right: {OneLine(card.Fix)}\n\nMore: {card.Help}, or rolemap explain {card.Id}");
        json.WriteString("markdown", RulePage.Help(card));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.Array("tags", new[] { card.Family }, json.WriteStringValue);
        json.WriteString("since", card.Since);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string OneLine(string text) => text.Trim().ReplaceLineEndings(" ");
}
