using System.CommandLine;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files;
using Rolemap.Files.Workspaces;

namespace Rolemap.Cli;

/// <summary><c>rolemap apply SCENARIO DIR</c>: writes the changes of a scenario into the files of a workspace, all or nothing.</summary>
internal static class ApplyCommand
{
    private static readonly Argument<string> ScenarioPath = new("scenario") { Description = "The scenario file." };
    private static readonly Argument<string?> Folder = new("dir") { Description = "The workspace; the one the scenario lies in when left out.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say which files would change, and change nothing." };

    public static Command Create(Session session)
    {
        var command = new Command("apply", "Write the changes of a scenario into a workspace.") { ScenarioPath, Folder, DryRun };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var named = parsed.GetRequiredValue(ScenarioPath);
        var full = session.FullPath(named);
        if (!File.Exists(full))
            return session.Refuse($"There is no scenario file '{named}'.", "Name a file such as samples/quillhaven/scenarios/split-dispatch.yaml.");
        var folder = parsed.GetValue(Folder) ?? parsed.GetValue(GlobalOptions.Workspace);
        if ((folder is null ? Opening.FindAbove(Path.GetDirectoryName(full)!) : session.FullPath(folder)) is not { } home)
            return session.Refuse($"The scenario '{named}' lies in no workspace.", "Name the workspace: rolemap apply SCENARIO DIR");
        var tree = new FolderTree(home);
        if (!tree.Holds(WorkspaceFiles.SettingsName))
            return session.Refuse($"The folder '{folder}' is no workspace: it holds no rolemap.yaml.", "Name a folder that does.");
        var workspace = WorkspaceReader.Read(tree);
        if (Read(session, named, full, workspace) is not { } scenario)
            return ExitCode.Misuse;
        var code = Write(session, tree, scenario, parsed.GetValue(DryRun));
        if (code == ExitCode.Fine && !parsed.GetValue(DryRun) && scenario.Effective is { } day && day > (parsed.GetValue(GlobalOptions.At) ?? workspace.AsOf ?? session.Today()))
            session.Hint($"It takes effect on {day:yyyy-MM-dd}, after the day that the workspace speaks of. Look ahead with: rolemap lint {folder ?? Path.GetRelativePath(session.Folder, home)} --at {day:yyyy-MM-dd}");
        return code;
    }

    private static Scenario? Read(Session session, string named, string full, Workspace workspace)
    {
        var problems = new List<Problem>(workspace.Problems);
        var scenario = DiskFile.ReadText(full, named, problems) is { } source ? ScenarioReader.Read(source, workspace.Entries, problems) : null;
        session.Refuse(problems);
        return problems.Count > 0 ? null : scenario;
    }

    private static int Write(Session session, FolderTree tree, Scenario scenario, bool dryRun)
    {
        switch (WorkspaceWriter.Plan(tree, scenario.Changes))
        {
            case Rewrite.Ready ready:
                if (!dryRun && WorkspaceWriter.Save(tree, ready.Files) is { } problem)
                    return session.Refuse(problem);
                foreach (var file in ready.Files)
                    session.Out.WriteLine(Terminal.Safe($"{(dryRun ? "would change" : "changed")}  {file.Path}"));
                session.Out.WriteLine($"{ready.Changes.Count} {(ready.Changes.Count == 1 ? "change" : "changes")}{(dryRun ? "; nothing was written" : "")}.");
                return ExitCode.Fine;
            case Rewrite.Refused refused:
                return session.Refuse(refused.Problems);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
