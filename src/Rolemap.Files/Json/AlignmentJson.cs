using System.Text.Json;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;

namespace Rolemap.Files.Json;

/// <summary>Frameworks beside each other in JSON.</summary>
public static class AlignmentJson
{
    /// <summary>One comparison of frameworks as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="alignment">The comparison.</param>
    /// <param name="role">The only role to write, or null for all.</param>
    public static void Write(Utf8JsonWriter json, Alignment alignment, string? role = null)
    {
        var (one, other) = (alignment.One.Framework, alignment.Other.Framework);
        json.WriteStartObject();
        json.WriteString("a", one.Id);
        json.WriteString("b", other.Id);
        json.WriteBoolean("sameOrigin", alignment.AreKin);
        json.Array("roles", alignment.Matches.Where(match => role is null || match.Role.Role.Id == role), match => WriteMatch(json, match, [one, other]));
        json.WriteStartObject("competencies");
        json.Array("pairs", alignment.Competencies.Pairs, pair => WritePair(json, pair, one, other));
        json.Array("unmappedA", alignment.Competencies.UnmappedOfOne, competency => json.WriteStringValue(competency.Id));
        json.Array("unmappedB", alignment.Competencies.UnmappedOfOther, competency => json.WriteStringValue(competency.Id));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What a role is in another framework.</summary>
    public static void WriteMatch(Utf8JsonWriter json, RoleMatch match, params Framework[] sources)
    {
        json.WriteStartObject();
        json.WriteString("a", match.Role.Ref.ToString());
        json.Array("range", match.Range, profile => json.WriteStringValue(profile.Ref.ToString()));
        json.WriteString("confidence", RangeText.Say(match.Confidence));
        json.WriteString("note", RangeText.Note(match) is { Length: > 0 } note ? note : null);
        if (match.Pin is { } pin)
        {
            json.WriteStartObject("pinned");
            json.WriteString("reason", pin.Reason);
            WritePlace(json, pin.Place);
            json.WriteEndObject();
        }
        WriteFacts(json, "agree", match.Agree, match, RangeText.Say);
        WriteFacts(json, "differ", match.Differ, match, RangeText.Say);
        WriteFacts(json, "missing", match.Missing, match, RangeText.SayMissing);
        json.Array("narrowing", match.Narrowing, card =>
        {
            json.WriteStartObject();
            json.WriteString("fact", card.Id);
            json.WriteString("ask", card.Question);
            json.WriteEndObject();
        });
        json.Array("outside", match.JustOutside, outside =>
        {
            json.WriteStartObject();
            json.WriteString("role", outside.Profile.Ref.ToString());
            json.WriteString("why", outside.Why);
            json.WriteEndObject();
        });
        json.Array("sources", sources.DistinctBy(framework => framework.Id), framework => WriteSource(json, framework));
        json.WriteEndObject();
    }

    /// <summary>Where the facts of a framework come from.</summary>
    public static void WriteSource(Utf8JsonWriter json, Framework framework)
    {
        json.WriteStartObject();
        json.WriteString("framework", framework.Id);
        json.WriteString("name", framework.Name);
        if (framework.Head.Part(FrameworkFields.Source) is { } source)
            EntryJson.WriteFields(json, source);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, string key, IEnumerable<FactBetween> facts, RoleMatch match, Func<FactBetween, RoleMatch, string> say) => json.Array(key, facts, fact =>
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Id);
        json.WriteString("text", say(fact, match));
        json.WriteString("a", fact.Here);
        json.WriteStartObject("b");
        for (var at = 0; at < match.Range.Length; at++)
            json.WriteString(match.Range[at].Ref.ToString(), fact.There[at]);
        json.WriteEndObject();
        if (ProfileCard.All.FirstOrDefault(card => card.Id == fact.Id) is { } known && match.Role[known] is { } own)
            WritePlace(json, own.Place);
        json.WriteEndObject();
    });

    private static void WritePair(Utf8JsonWriter json, CompetencyPair pair, Framework one, Framework other)
    {
        json.WriteStartObject();
        json.WriteString("a", $"competency:{one.Id}/{pair.One.Id}");
        json.WriteString("b", $"competency:{other.Id}/{pair.Other.Id}");
        json.WriteString("through", pair.Through);
        json.WriteString("why", pair.Why);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        if (!place.IsNowhere)
            json.WriteString("place", place.ToString());
    }
}
