using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>A team as one JSON object: the keys of workspace files, and what follows from them.</summary>
public static class TeamJson
{
    /// <summary>A team with its members, its products and the partners who cover it; findings where they are known.</summary>
    public static void Write(Utf8JsonWriter json, Team team, Organization organization, Func<Ref, IEnumerable<LintResult>>? findings)
    {
        json.WriteStartObject();
        json.WriteString("ref", team.Ref.ToString());
        EntryJson.WriteFields(json, team.Entry);
        json.Array("members", team.Members, seat => PositionJson.WriteShort(json, seat));
        json.Array("products", team.Products, product => json.WriteStringValue(product.Ref.ToString()));
        json.Array("coveredBy", TeamText.CoveredBy(team, organization), seat => PositionJson.WriteShort(json, seat));
        FindingJson.WriteShort(json, findings?.Invoke(team.Ref) ?? []);
        json.WriteEndObject();
    }

    /// <summary>A team as a row of a list: the name, its type, how many work on it and what it builds.</summary>
    public static void WriteRow(Utf8JsonWriter json, Team team)
    {
        json.WriteStartObject();
        json.WriteString("ref", team.Ref.ToString());
        json.WriteString("name", team.Name);
        json.WriteString("type", team.Entry.Text(TeamFields.Type));
        json.WriteNumber("members", team.Members.Count());
        json.Array("products", team.Products, product => json.WriteStringValue(product.Ref.ToString()));
        json.WriteEndObject();
    }
}
