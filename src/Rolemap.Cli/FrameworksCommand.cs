using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Json;
using Rolemap.Frameworks;

namespace Rolemap.Cli;

/// <summary><c>rolemap frameworks</c>: the frameworks that ship with the program.</summary>
internal static class FrameworksCommand
{
    private static readonly Option<string> Format = GlobalOptions.Format("text", "json");

    public static Command Create(Session session)
    {
        var command = new Command("frameworks", "List the frameworks of the library.") { Format };
        command.SetAction(parsed =>
        {
            var frameworks = FrameworkLibrary.Ids.Select(FrameworkLibrary.Shipped).ToArray();
            if (parsed.GetValue(Format) == "json")
                WriteJson(session.Out, frameworks);
            else
                WriteText(session.Out, frameworks);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteText(TextWriter output, Framework[] frameworks)
    {
        var (ids, versions) = (frameworks.Max(framework => framework.Id.Length), frameworks.Max(framework => framework.Version?.Length ?? 0));
        foreach (var framework in frameworks)
            output.WriteLine(Terminal.Safe(
                $"{framework.Id.PadRight(ids)}  {(framework.Version ?? "").PadRight(versions)}  {framework.Roles.Length} roles  {framework.Name} ({LicenceOf(framework)})"));
    }

    private static string LicenceOf(Framework framework) =>
        framework.Head.Part(FrameworkFields.Source)?.Text(SourceFields.Licence) is { } licence ? $"licence of the source: {licence}" : "no licence stated";

    private static void WriteJson(TextWriter output, Framework[] frameworks) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.Array("frameworks", frameworks, framework =>
        {
            json.WriteStartObject();
            json.WriteString("id", framework.Id);
            json.WriteString("name", framework.Name);
            json.WriteString("version", framework.Version);
            json.WriteNumber("roles", framework.Roles.Length);
            json.WriteStartObject("source");
            if (framework.Head.Part(FrameworkFields.Source) is { } source)
                EntryJson.WriteFields(json, source);
            json.WriteEndObject();
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
