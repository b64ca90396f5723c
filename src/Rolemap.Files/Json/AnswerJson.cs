using System.Text.Json;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Files.Json;

/// <summary>Who decides as one JSON object; the keys are a contract.</summary>
public static class AnswerJson
{
    /// <summary>The answer: who is accountable, responsible, consulted and informed, each with the reason.</summary>
    public static void Write(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        json.WriteString("activity", answer.Activity.Ref.ToString());
        json.WriteString("product", answer.Product?.Ref.ToString());
        WriteAccountable(json, answer);
        WriteAll(json, "responsible", answer.Responsible);
        WriteAll(json, "consulted", answer.Consulted);
        WriteAll(json, "informed", answer.Informed);
        json.Array("unfilled", answer.Unfilled, one =>
        {
            json.WriteStartObject();
            json.WriteString("letter", one.Letter.Sign());
            json.WriteString("for", KeyOf(answer.Activity, one.For));
            json.WriteString("why", one.Why);
            json.WriteEndObject();
        });
        json.WriteString("decision", answer.Decision?.Ref.ToString());
        json.WriteEndObject();
    }

    /// <summary>An activity where no organization is to be seen: nobody by name, and the letters as the framework writes them.</summary>
    public static void WriteLetters(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        json.WriteString("activity", activity.Ref.ToString());
        json.WriteNull("product");
        json.WriteNull("accountable");
        json.WriteString("open", "Only what the framework says is to be seen here, not who that is.");
        foreach (var key in new[] { "responsible", "consulted", "informed", "unfilled" })
            json.Array<Named>(key, [], _ => { });
        json.WriteNull("decision");
        json.Array("letters", activity.Letters, one =>
        {
            json.WriteStartObject();
            json.WriteString("letter", one.Letter);
            json.WriteString("for", KeyOf(activity, one.Who));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteAccountable(Utf8JsonWriter json, Answer answer)
    {
        json.WritePropertyName("accountable");
        if (answer.Decider is { } decider)
        {
            WriteNamed(json, decider);
            return;
        }
        json.WriteNullValue();
        if (answer.Accountable is not Accountability.Nobody nobody)
            return;
        json.WriteString("open", nobody.Why);
        WriteAll(json, "candidates", nobody.Candidates);
    }

    private static void WriteAll(Utf8JsonWriter json, string key, IEnumerable<Named> all) => json.Array(key, all, named => WriteNamed(json, named));

    private static void WriteNamed(Utf8JsonWriter json, Named named)
    {
        json.WriteStartObject();
        json.WriteString("ref", named.Position.Ref.ToString());
        json.WriteString("person", named.Person.Ref.ToString());
        json.WriteString("name", named.Name);
        json.WriteString("role", named.Role?.Ref.ToString());
        json.WriteString("why", named.Why);
        if (named.Confirmed is { } confirmed)
        {
            json.WriteStartObject("confirmed");
            json.WriteString("by", confirmed.By.ToString());
            json.WriteString("name", confirmed.ByName);
            json.WriteString("on", confirmed.On is { } day ? new Value.Day(day).ToString() : null);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("confirmed");
        }
        json.WriteEndObject();
    }

    private static string KeyOf(Activity activity, string key) => new Ref(activity.Framework.RoleOf(key) is null ? RefKind.Function : RefKind.Role, key).ToString();
}
