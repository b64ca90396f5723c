using System.Text.Json;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;

namespace Rolemap.Files.Json;

/// <summary>A person as one JSON object.</summary>
public static class PersonJson
{
    /// <summary>A person: the seats they hold, mentoring, and the decisions they take part in.</summary>
    public static void Write(Utf8JsonWriter json, PersonExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("ref", explanation.Person.Ref.ToString());
        json.WriteString("name", explanation.Person.Name);
        json.Array("seats", explanation.Seats, seat => PositionJson.Write(json, seat));
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
    }

    /// <summary>Mentors or mentees as a list under a key.</summary>
    public static void WriteMentoring(Utf8JsonWriter json, string key, IEnumerable<Mentoring> all) => json.Array(key, all, one =>
    {
        json.WriteStartObject();
        json.WriteString("ref", new Ref(RefKind.Person, one.PersonId).ToString());
        json.WriteString("name", one.Name);
        json.WriteString("since", one.Since is { } day ? new Value.Day(day).ToString() : null);
        json.WriteEndObject();
    });
}
