using System.CommandLine;
using Rolemap.Changes;
using Rolemap.Cli.Reports;
using Rolemap.Entries;
using Rolemap.Files;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary><c>rolemap import FILE… --to DIR</c>: brings exports into a workspace; every row is imported or listed with its line and the reason.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("file") { Description = "CSV files: an export of people data, or a UK organogram (senior and junior posts).", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> To = new("--to") { Description = "The workspace; a new one is begun when there is none.", HelpName = "DIR" };
    private static readonly Option<string?> Map = new("--map") { Description = "What the columns, titles and functions mean (map.yaml).", HelpName = "FILE" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would change, and change nothing." };

    public static Command Create(Session session)
    {
        var command = new Command("import", "Bring people data into a workspace.") { Files, To, Map, DryRun };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var dryRun = parsed.GetValue(DryRun);
        var to = parsed.GetValue(To) ?? parsed.GetValue(GlobalOptions.Workspace);
        if (to is null && !dryRun)
            return session.Refuse("Where to is not said.", "Name the workspace with --to DIR, or look first with --dry-run.");
        foreach (var missing in parsed.GetValue(Files)!.Where(file => !File.Exists(session.FullPath(file))))
            return session.Refuse($"There is no file '{missing}'.", "Check the path; relative paths start from the current folder.");
        if (to is not null && IsForeign(session.FullPath(to)))
            return session.Refuse($"The folder '{to}' holds files but no workspace.", "Name an empty or a new folder, or one that holds rolemap.yaml.");
        return ReadMap(session, parsed.GetValue(Map)) is { } map ? Import(session, parsed, map, to) : ExitCode.Misuse;
    }

    private static int Import(Session session, ParseResult parsed, ImportMap map, string? to)
    {
        var tree = to is null ? null : new FolderTree(session.FullPath(to));
        var existing = tree?.Holds(WorkspaceFiles.SettingsName) == true ? WorkspaceReader.Read(tree) : null;
        if (existing is { Problems.IsEmpty: false })
            return session.Refuse(existing.Problems);
        var framework = existing?.Framework ?? FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        var files = parsed.GetValue(Files)!.Select(file => ImportFile.OfPath(session.FullPath(file))).ToArray();
        var day = parsed.GetValue(GlobalOptions.At) ?? existing?.AsOf ?? session.Today();
        var result = Importer.Read(files, map, RoleTitles.Of(framework), day);
        var changes = ImportChanges.Against(existing?.Entries ?? EntrySet.Empty, result.Entries);
        if (result.Problems.IsEmpty && !parsed.GetValue(DryRun) && existing is null)
            changes = new ChangeList(changes.Prepend(Change.Adds(NewSettings(session, parsed, tree!))));
        ImportText.Write(session, result, changes);
        if (!result.Problems.IsEmpty)
        {
            session.Out.WriteLine("Nothing was written.");
            return ExitCode.Misuse;
        }
        if (!parsed.GetValue(DryRun))
            return Save(session, tree!, changes, to!);
        session.Out.WriteLine("Nothing was written: this was a dry run.");
        return ExitCode.Fine;
    }

    private static int Save(Session session, FolderTree tree, ChangeList changes, string to)
    {
        switch (WorkspaceWriter.Plan(tree, changes))
        {
            case Rewrite.Ready ready:
                var files = ready.Files.AddRange(WorkspaceFiles.PrivateOutOfGit(tree));
                if (WorkspaceWriter.Save(tree, files) is { } problem)
                    return session.Refuse(problem);
                foreach (var file in files)
                    session.Out.WriteLine(Terminal.Safe($"wrote  {file.Path}"));
                session.Hint($"next: rolemap lint {to}");
                return ExitCode.Fine;
            case Rewrite.Refused refused:
                return session.Refuse(refused.Problems);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static Entry NewSettings(Session session, ParseResult parsed, FolderTree tree) => Entry.Of(
        WorkspaceFields.Shape,
        (WorkspaceFields.Rolemap, new Value.Number(1)),
        (WorkspaceFields.Name, new Value.Text(tree.Name)),
        (WorkspaceFields.AsOf, new Value.Day(parsed.GetValue(GlobalOptions.At) ?? session.Today())),
        (WorkspaceFields.Framework, new Value.Text(FrameworkLibrary.StandardId)));

    /// <summary>Whether a folder holds something that is no workspace: nothing is put among strange files.</summary>
    private static bool IsForeign(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, WorkspaceFiles.SettingsName)) && Directory.EnumerateFileSystemEntries(folder).Any();

    private static ImportMap? ReadMap(Session session, string? path)
    {
        if (path is null)
            return ImportMap.Empty;
        if (!File.Exists(session.FullPath(path)))
        {
            session.Refuse($"There is no map '{path}'.", "Name a file such as map.yaml; rolemap schema map says what may stand in it.");
            return null;
        }
        var problems = new List<Problem>();
        var map = DiskFile.ReadText(session.FullPath(path), path, problems) is { } source ? ImportMap.Read(source, problems) : null;
        if (problems.Count == 0)
            return map;
        session.Refuse(problems);
        return null;
    }
}
