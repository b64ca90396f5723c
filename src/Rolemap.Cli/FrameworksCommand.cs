using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Files.Frameworks;
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
                foreach (var framework in frameworks)
                    session.Out.WriteLine(Terminal.Safe($"{framework.Id}  {framework.Version}  {framework.Roles.Length} roles  {framework.Name}"));
            return ExitCode.Fine;
        });
        return command;
    }

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
            foreach (var (field, value) in framework.Head.Part(FrameworkFields.Source)?.Written ?? [])
                json.WriteString(field.Key, value.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
