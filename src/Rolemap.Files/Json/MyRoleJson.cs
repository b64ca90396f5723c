using System.Text.Json;
using Rolemap.Decisions;
using Rolemap.Explanations;

namespace Rolemap.Files.Json;

/// <summary>Somebody's job as one JSON object.</summary>
public static class MyRoleJson
{
    /// <summary>What somebody holds, decides, works with, and may become next.</summary>
    public static void Write(Utf8JsonWriter json, MyRole mine)
    {
        json.WriteStartObject();
        json.WriteString("ref", mine.Person.Ref.ToString());
        json.WriteString("name", mine.Person.Name);
        json.WriteString("role", mine.Role?.Ref.ToString());
        json.WriteString("purpose", mine.Role?.Purpose);
        json.Array("seats", mine.Around.Seats, seat => PositionJson.WriteShort(json, seat));
        json.Array("holds", mine.Products, held => WriteHeld(json, held));
        EntryJson.WriteAll(json, "holdings", mine.Holdings);
        json.WriteNumber("decisionsInAll", mine.NowInAll);
        json.Array("decisions", mine.Now, part => WritePart(json, part));
        PositionJson.WriteShort(json, "manager", mine.Manager);
        json.Array("vacantAbove", mine.VacantAbove, seat => PositionJson.WriteShort(json, seat));
        json.Array("supervisors", mine.Supervisors, line => PositionJson.WriteLine(json, line, line.To));
        json.Array("supervises", mine.Supervises, line => PositionJson.WriteLine(json, line, line.From));
        PersonJson.WriteMentoring(json, "mentors", mine.Mentors);
        PersonJson.WriteMentoring(json, "mentees", mine.Mentees);
        json.Array("trio", mine.Trio, corner =>
        {
            json.WriteStartObject();
            json.WriteString("function", corner.Function);
            PositionJson.WriteShort(json, "seat", corner.Position);
            json.WriteString("why", corner.Why);
            json.WriteEndObject();
        });
        json.Array("stakeholders", mine.Stakeholders, seat => PositionJson.WriteShort(json, seat));
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
    }

    internal static void WriteHeld(Utf8JsonWriter json, Held held)
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
