using System.Text.Json;
using Rolemap.Explanations;

namespace Rolemap.Files.Json;

/// <summary>The group somebody leads as one JSON object.</summary>
public static class MyGroupJson
{
    /// <summary>A row per report: what they hold, how that fits their role, what waits, and who looks after them.</summary>
    public static void Write(Utf8JsonWriter json, MyGroup group)
    {
        json.WriteStartObject();
        json.WriteString("ref", group.Person.Ref.ToString());
        json.WriteString("name", group.Person.Name);
        json.Array("reports", group.Rows, row =>
        {
            json.WriteStartObject();
            PositionJson.WriteShort(json, "seat", row.Seat);
            json.WriteBoolean("vacant", row.Seat.IsVacant);
            json.Array("holds", row.Holds, held => MyRoleJson.WriteHeld(json, held));
            EntryJson.WriteAll(json, "holdings", row.Holdings);
            json.WriteStartObject("scope");
            json.WriteString("fit", row.Scope.Fit.ToString().ToLowerInvariant());
            json.WriteString("holds", row.Scope.What);
            json.WriteString("least", Words.Of(row.Scope.Least));
            json.WriteString("most", Words.Of(row.Scope.Most));
            json.WriteEndObject();
            EntryJson.WriteAll(json, "waiting", row.Waiting);
            json.Array("supervisors", row.Supervisors, line => PositionJson.WriteLine(json, line, line.To));
            json.WriteBoolean("lacksSupervisor", row.LacksSupervisor);
            PersonJson.WriteMentoring(json, "mentors", row.Mentors);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
