using System.Text.Json;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>A person as one JSON object.</summary>
public static class PersonJson
{
    /// <summary>A person: the seats they hold, mentoring, and the decisions they take part in.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="explanation">The person, explained.</param>
    /// <param name="withCost">Whether the cost of their seats is told; that is for whoever has the files, not for whoever may look.</param>
    /// <param name="managers">Managers as they were told before; null where that is not kept.</param>
    public static void Write(Utf8JsonWriter json, PersonExplanation explanation, bool withCost = true, ShortSeats? managers = null)
    {
        json.WriteStartObject();
        json.WriteString("ref", explanation.Person.Ref.ToString());
        json.WriteString("name", explanation.Person.Name);
        json.Array("seats", explanation.Seats, seat => PositionJson.Write(json, seat, withCost, managers));
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

    /// <summary>A person as a row of a list: the name and the seats they hold.</summary>
    public static void WriteRow(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteString("ref", person.Ref.ToString());
        json.WriteString("name", person.Name);
        json.Array("seats", person.Positions, seat => PositionJson.WriteShort(json, seat));
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
