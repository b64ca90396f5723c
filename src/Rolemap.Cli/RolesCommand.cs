using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Json;
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
        var opened = parsed.GetValue(FrameworkOption) is null ? Opening.TryOpenWorkspace(session, parsed) : null;
        if (opened is null && parsed.GetValue(FrameworkOption) is null && parsed.GetValue(GlobalOptions.Workspace) is not null)
            return ExitCode.Misuse;
        problems.AddRange(opened?.Workspace.Problems ?? []);
        var framework = parsed.GetValue(FrameworkOption) is { } named
            ? FrameworkLibrary.Find(named, new FolderTree(session.Folder), default, problems)
            : opened?.Workspace.Framework ?? FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        foreach (var problem in problems)
            session.Refuse(problem.Place.IsNowhere ? problem.Message : $"{problem.Place}: {problem.Message}", problem.Hint);
        if (!framework.Roles.IsEmpty || problems.Count == 0)
            Write(session, parsed, framework);
        return problems.Count > 0 ? ExitCode.Misuse : ExitCode.Fine;
    }

    /// <summary>What could be read is shown, whatever is wrong with the rest.</summary>
    private static void Write(Session session, ParseResult parsed, Framework framework)
    {
        if (parsed.GetValue(Format) == "json")
            Json.Write(session.Out, json => RoleJson.Write(json, framework));
        else
            foreach (var line in TracksText.Of(framework).TrimEnd('\n').Split('\n'))
                session.Out.WriteLine(Terminal.Safe(line));
    }
}
