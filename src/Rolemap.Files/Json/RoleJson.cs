using System.Text.Json;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;

namespace Rolemap.Files.Json;

/// <summary>A role, or all roles of a framework, as one JSON object: the keys of framework files, and what follows from them.</summary>
public static class RoleJson
{
    /// <summary>A role as its framework writes it, with the moves from it, its letters, and who holds it where that is known.</summary>
    public static void Write(Utf8JsonWriter json, RoleExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("ref", explanation.Ref.ToString());
        json.WriteString("framework", explanation.Role.Framework.Id);
        json.WriteString("trackName", explanation.Track);
        json.Array("trackFacts", explanation.TrackFacts, fact =>
        {
            json.WriteStartObject();
            EntryJson.WriteFields(json, fact);
            json.WriteEndObject();
        });
        EntryJson.WriteFields(json, explanation.Role.Entry);
        WriteSteps(json, "next", explanation.Next);
        WriteSteps(json, "before", explanation.Before);
        json.Array("activities", explanation.Activities, pair =>
        {
            json.WriteStartObject();
            json.WriteString("activity", pair.Activity.Ref.ToString());
            json.WriteString("name", pair.Activity.Name);
            json.WriteString("letter", pair.Letter.Sign());
            json.WriteEndObject();
        });
        json.Array("decidesForItsProduct", explanation.Decisions.Where(one => one.ByProduct), one => json.WriteStringValue(one.Activity.Ref.ToString()));
        json.Array("missing", explanation.Missing, json.WriteStringValue);
        json.Array("holders", explanation.Seats, seat => PositionJson.WriteShort(json, seat));
        json.WriteEndObject();
    }

    /// <summary>The tracks of a framework with their roles; roles on no track come under a track that is null.</summary>
    public static void Write(Utf8JsonWriter json, Framework framework)
    {
        json.WriteStartObject();
        json.WriteString("framework", framework.Id);
        json.WriteString("name", framework.Name);
        json.WriteString("version", framework.Version);
        json.Array("tracks", framework.Tracks, track => WriteTrack(json, track, framework.Roles.Where(role => role.TrackId == track.Id)));
        json.Array("otherRoles", framework.Roles.Where(role => framework.Tracks.All(track => track.Id != role.TrackId)), role => WriteShort(json, role));
        json.WriteEndObject();
    }

    private static void WriteTrack(Utf8JsonWriter json, Entry track, IEnumerable<Role> roles)
    {
        json.WriteStartObject();
        EntryJson.WriteFields(json, track);
        json.Array("roles", roles, role => WriteShort(json, role));
        json.WriteEndObject();
    }

    /// <summary>A role in short: reference, titles, reach and purpose.</summary>
    public static void WriteShort(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject();
        json.WriteString("ref", role.Ref.ToString());
        json.WriteString("title", role.Title);
        json.WriteString("abbreviation", role.Entry.Text(RoleFields.Abbreviation));
        json.WriteString("reach", role.Scope?.Text(ScopeFields.Reach));
        json.WriteString("manages", role.People?.Text(PeopleFields.Manages));
        json.WriteString("purpose", role.Purpose);
        json.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter json, string key, IEnumerable<Step> steps) => json.Array(key, steps, step =>
    {
        json.WriteStartObject();
        json.WriteString("kind", step.Kind);
        json.WriteString("role", step.Role?.Ref.ToString());
        json.WriteString("title", step.Title);
        json.Array("changes", step.Changes, json.WriteStringValue);
        json.Array("needs", step.Needs, json.WriteStringValue);
        json.Array("givesUp", step.GivesUp, json.WriteStringValue);
        json.WriteEndObject();
    });
}
