using System.Text.Json;
using Rolemap.Decisions;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>Somebody's job, and the group somebody leads, as JSON.</summary>
internal static class MyRoleJson
{
    public static void Write(TextWriter output, MyRole mine) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", mine.Person.Ref.ToString());
        json.WriteString("name", mine.Person.Name);
        json.WriteString("role", mine.Role?.Ref.ToString());
        json.WriteString("purpose", mine.Role?.Purpose);
        json.Array("seats", mine.Around.Seats, seat => SeatJson.WriteSeat(json, seat));
        json.Array("holds", mine.Products, held => WriteHeld(json, held));
        SeatJson.WriteEntries(json, "holdings", mine.Holdings);
        json.WriteNumber("decisionsInAll", mine.NowInAll);
        json.Array("decisions", mine.Now, part => WritePart(json, part));
        WriteSeatOf(json, "manager", mine.Manager);
        json.Array("vacantAbove", mine.VacantAbove, seat => SeatJson.WriteSeat(json, seat));
        json.Array("supervisors", mine.Supervisors, line => SeatJson.WriteLine(json, line, line.To));
        json.Array("supervises", mine.Supervises, line => SeatJson.WriteLine(json, line, line.From));
        SeatJson.WriteMentoring(json, "mentors", mine.Mentors);
        SeatJson.WriteMentoring(json, "mentees", mine.Mentees);
        json.Array("trio", mine.Trio, corner =>
        {
            json.WriteStartObject();
            json.WriteString("function", corner.Function);
            WriteSeatOf(json, "seat", corner.Position);
            json.WriteString("why", corner.Why);
            json.WriteEndObject();
        });
        json.Array("stakeholders", mine.Stakeholders, seat => SeatJson.WriteSeat(json, seat));
        json.Array("different", mine.Different, departure =>
        {
            json.WriteStartObject();
            json.WriteString("kind", departure.Kind.ToString().ToLowerInvariant());
            json.WriteString("about", departure.About?.ToString());
            json.WriteString("text", departure.Text);
            json.WriteEndObject();
        });
        json.Array("next", mine.Next, next => WriteNext(json, next));
        json.WriteEndObject();
    });

    public static void Write(TextWriter output, MyGroup group) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", group.Person.Ref.ToString());
        json.WriteString("name", group.Person.Name);
        json.Array("reports", group.Rows, row =>
        {
            json.WriteStartObject();
            WriteSeatOf(json, "seat", row.Seat);
            json.WriteBoolean("vacant", row.Seat.IsVacant);
            json.Array("holds", row.Holds, held => WriteHeld(json, held));
            SeatJson.WriteEntries(json, "holdings", row.Holdings);
            json.WriteStartObject("scope");
            json.WriteString("fit", row.Scope.Fit.ToString().ToLowerInvariant());
            json.WriteString("holds", row.Scope.What);
            json.WriteString("least", Words.Of(row.Scope.Least));
            json.WriteString("most", Words.Of(row.Scope.Most));
            json.WriteEndObject();
            SeatJson.WriteEntries(json, "waiting", row.Waiting);
            json.Array("supervisors", row.Supervisors, line => SeatJson.WriteLine(json, line, line.To));
            json.WriteBoolean("lacksSupervisor", row.LacksSupervisor);
            SeatJson.WriteMentoring(json, "mentors", row.Mentors);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    internal static void WriteSeatOf(Utf8JsonWriter json, string key, Position? seat)
    {
        json.WritePropertyName(key);
        if (seat is { } known)
            SeatJson.WriteSeat(json, known);
        else
            json.WriteNullValue();
    }

    private static void WriteHeld(Utf8JsonWriter json, Held held)
    {
        json.WriteStartObject();
        json.WriteString("product", held.Product.Ref.ToString());
        json.WriteString("name", held.Product.Name);
        json.WriteString("stage", held.Product.StageId);
        json.WriteString("since", held.Since is { } day ? Words.Of(day) : null);
        json.WriteString("nextGate", held.NextGate?.Id);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, Part part)
    {
        json.WriteStartObject();
        json.WriteString("activity", part.Answer.Activity.Ref.ToString());
        json.WriteString("name", part.Answer.Activity.Name);
        json.WriteString("product", part.Answer.Product?.Ref.ToString());
        json.WriteString("letter", part.Named.Letter.Sign());
        json.WriteString("decider", part.Answer.Decider?.Position.Ref.ToString());
        json.WriteString("decision", part.Waiting?.Ref.ToString());
        json.WriteString("due", part.Due is { } day ? Words.Of(day) : null);
        json.WriteString("why", part.Named.Why);
        json.WriteEndObject();
    }

    private static void WriteNext(Utf8JsonWriter json, NextStep next)
    {
        json.WriteStartObject();
        json.WriteString("kind", next.Step.Kind);
        json.WriteString("role", next.Step.Role?.Ref.ToString());
        json.WriteString("title", next.Step.Title);
        json.WriteString("track", next.Track);
        json.Array("changes", next.Step.Changes, json.WriteStringValue);
        json.Array("needs", next.Step.Needs, json.WriteStringValue);
        json.Array("givesUp", next.Step.GivesUp, json.WriteStringValue);
        json.Array("openings", next.Openings, opening => json.WriteStringValue(opening.Ref.ToString()));
        json.WriteEndObject();
    }
}
