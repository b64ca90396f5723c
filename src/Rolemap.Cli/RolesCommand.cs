using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;
using Rolemap.Frameworks;

namespace Rolemap.Cli;

/// <summary><c>rolemap roles</c>: the tracks and roles of a framework on one screen; needs no workspace.</summary>
internal static class RolesCommand
{
    private static readonly Option<string?> FrameworkOption = new("--framework") { Description = "A framework of the library, or the path of a file; the workspace's, else the standard, when left out.", HelpName = "FRAMEWORK" };
    private static readonly Option<string> Format = GlobalOptions.Format("text", "json");

    public static Command Create(Session session)
    {
        var command = new Command("roles", "Show the tracks and roles of a framework on one screen.") { FrameworkOption, Format };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var problems = new List<Problem>();
        var framework = parsed.GetValue(FrameworkOption) is { } named
            ? FrameworkLibrary.Find(named, new FolderTree(session.Folder), default, problems)
            : Opening.TryOpenWorkspace(session, parsed)?.Workspace.Framework ?? FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        foreach (var problem in problems)
            session.Refuse(problem.Place.IsNowhere ? problem.Message : $"{problem.Place}: {problem.Message}", problem.Hint);
        if (problems.Count > 0)
            return ExitCode.Misuse;
        if (parsed.GetValue(Format) == "json")
            WriteJson(session.Out, framework);
        else
            foreach (var line in TracksText.Of(framework).TrimEnd('\n').Split('\n'))
                session.Out.WriteLine(Terminal.Safe(line));
        return ExitCode.Fine;
    }

    private static void WriteJson(TextWriter output, Framework framework) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("framework", framework.Id);
        json.Array("tracks", framework.Tracks, track =>
        {
            json.WriteStartObject();
            json.WriteString("id", track.Id);
            json.WriteString("name", track.Text(TrackFields.Name));
            json.WriteEndObject();
        });
        json.Array("roles", framework.Roles, role =>
        {
            json.WriteStartObject();
            json.WriteString("ref", role.Ref.ToString());
            json.WriteString("title", role.Title);
            json.WriteString("track", role.TrackId);
            WriteNumber("rung", role.Rung);
            WriteNumber("grade", role.Grade);
            json.WriteString("reach", role.Scope?.Text(ScopeFields.Reach));
            json.WriteString("purpose", role.Purpose);
            json.WriteEndObject();
        });
        json.WriteEndObject();

        void WriteNumber(string name, decimal? number)
        {
            if (number is { } known)
                json.WriteNumber(name, known);
            else
                json.WriteNull(name);
        }
    });
}
