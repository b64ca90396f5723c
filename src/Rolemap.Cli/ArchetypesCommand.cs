using System.CommandLine;
using System.Text.Json;
using Rolemap.Archetypes;
using Rolemap.Cli.Reports;
using Rolemap.Comparison;
using Rolemap.Files.Archetypes;
using Rolemap.Files.Json;

namespace Rolemap.Cli;

/// <summary><c>rolemap archetypes</c>: the shapes of organizations that ship with the program.</summary>
internal static class ArchetypesCommand
{
    private static readonly Option<string> Format = GlobalOptions.Format("text", "json");

    public static Command Create(Session session)
    {
        var command = new Command("archetypes", "List the shapes that product organizations take.") { Format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(Format) == "json")
                Json.Write(session.Out, WriteAll);
            else
                foreach (var archetype in ArchetypeLibrary.All)
                    session.Out.WriteLine(Terminal.Safe($"{archetype.Id}  {(archetype.IsOverlay ? "overlay" : "shape  ")}  {archetype.Name}; {archetype.Entry.Text(ArchetypeFields.Size)}"));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteAll(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Array("archetypes", ArchetypeLibrary.All, archetype => Write(json, archetype, null));
        json.WriteEndObject();
    }

    /// <summary>One archetype; beside its facts those of an organization when they are given.</summary>
    public static void Write(Utf8JsonWriter json, Archetype archetype, ComparisonFacts? facts)
    {
        json.WriteStartObject();
        json.WriteString("ref", archetype.Ref.ToString());
        foreach (var (field, value) in archetype.Entry.Written)
            if (field != ArchetypeFields.Rolemap && field != ArchetypeFields.Id && field != ArchetypeFields.Facts && field != ArchetypeFields.Signs)
                EntryJson.WriteField(json, field, value);
        WriteRanges(json, "facts", archetype.Facts, facts);
        WriteRanges(json, "signs", archetype.Signs, facts);
        json.WriteEndObject();
    }

    private static void WriteRanges(Utf8JsonWriter json, string key, IEnumerable<FactRange> ranges, ComparisonFacts? facts) =>
        json.Array(key, ranges, range =>
        {
            json.WriteStartObject();
            json.WriteString("fact", range.Card.Id);
            json.WriteString("name", range.Card.Name);
            WriteNumber(json, "min", range.Min);
            WriteNumber(json, "max", range.Max);
            json.WriteString("why", range.Why);
            if (facts is not null)
                WriteNumber(json, "here", facts[range.Card]);
            json.WriteEndObject();
        });

    private static void WriteNumber(Utf8JsonWriter json, string key, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(key, known);
        else
            json.WriteNull(key);
    }
}
