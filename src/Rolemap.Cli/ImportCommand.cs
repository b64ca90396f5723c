using System.CommandLine;
using Rolemap.Changes;
using Rolemap.Cli.Reports;
using Rolemap.Entries;
using Rolemap.Files;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary><c>rolemap import FILE… --to DIR</c>: brings exports into a workspace; every row is imported or listed with its line and the reason.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("file") { Description = "An export of people data as CSV, a UK organogram (senior and junior posts), or the Group and User files of a Backstage catalog (YAML).", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> To = new("--to") { Description = "The workspace; a new one is begun when there is none.", HelpName = "DIR" };
    private static readonly Option<string?> Map = new("--map") { Description = "What the columns, titles and functions mean; map.yaml of the workspace when left out.", HelpName = "FILE" };
    private static readonly Option<bool> KeepMissing = new("--keep-missing") { Description = "Keep the seats of the workspace that the files do not list: they are a part of the company only." };
    private static readonly Option<bool> EndMissing = new("--end-missing") { Description = "End them, even if they are most of the workspace." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would change, and change nothing." };

    public static Command Create(Session session)
    {
        var command = new Command("import", "Bring people data into a workspace.") { Files, To, Map, DryRun, KeepMissing, EndMissing };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var dryRun = parsed.GetValue(DryRun);
        var to = parsed.GetValue(To) ?? parsed.GetValue(GlobalOptions.Workspace);
        if (to is null && !dryRun)
            return session.Refuse("Where to is not said.", "Name the workspace with --to DIR, or look first with --dry-run.");
        string[] missing = [.. parsed.GetValue(Files)!.Where(file => !File.Exists(session.FullPath(file)))];
        if (missing.Length > 0)
            return session.Refuse(string.Join(' ', missing.Select(file => $"There is no file '{file}'.")), "Check the path; relative paths start from the current folder.");
        if (to is not null && IsForeign(session.FullPath(to)))
            return session.Refuse($"The folder '{to}' holds files but no workspace.", "Name an empty or a new folder, or one that holds rolemap.yaml.");
        return ReadMap(session, parsed.GetValue(Map), to) is { } map ? Import(session, parsed, map, to) : ExitCode.Misuse;
    }

    private static int Import(Session session, ParseResult parsed, ImportMap map, string? to)
    {
        var tree = to is null ? null : new FolderTree(session.FullPath(to));
        var existing = tree?.Holds(WorkspaceFiles.SettingsName) == true ? WorkspaceReader.Read(tree) : null;
        if (existing is { Problems.IsEmpty: false })
            return session.Refuse(existing.Problems);
        var framework = existing?.Framework ?? FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        var files = parsed.GetValue(Files)!.Select(file => ImportFile.OfPath(session.FullPath(file))).ToArray();
        var said = parsed.GetValue(GlobalOptions.At) ?? ImportFile.DayOf(files);
        var day = said ?? existing?.AsOf ?? session.Today();
        var result = Importer.Read(files, map, RoleTitles.Of(framework), day);
        var update = ImportChanges.Against(existing?.Entries ?? EntrySet.Empty, result, parsed.GetValue(KeepMissing));
        ImportText.Write(session, result, update);
        if (!result.Problems.IsEmpty)
        {
            session.Out.WriteLine("Nothing was written.");
            return ExitCode.Misuse;
        }
        if (result.RowsImported == 0)
            return session.Refuse("No row could be imported, so nothing was written.", "See that the file has rows below its header.");
        if (parsed.GetValue(DryRun))
            return Show(session, existing, update, day);
        if (update.EndsMost && !parsed.GetValue(EndMissing))
            return session.Refuse($"{update.Ending} of the {update.Known} seats of the workspace are not in the files and would end, so nothing was written.", "If the files are a part of the company, add --keep-missing; if these seats are really gone, add --end-missing; look first with --dry-run.");
        var changes = existing is null ? new ChangeList(update.Changes.Prepend(Change.Adds(NewSettings(session, said, tree!)))) : update.Changes;
        return Save(session, tree!, changes, result, to!);
    }

    /// <summary>What a dry run of an update would change, in words.</summary>
    private static int Show(Session session, Workspace? existing, ImportChanges update, DateOnly day)
    {
        if (existing is not null && update.Changes.Count > 0)
        {
            var before = existing.At(day);
            var applied = (Application.Applied)update.Changes.ApplyTo(existing.Entries);
            DiffText.Write(session.Out, Difference.Between(before, before.With(applied.Entries), RuleBook.All, includePrivate: false), all: false);
        }
        session.Out.WriteLine("Nothing was written: this was a dry run.");
        return ExitCode.Fine;
    }

    private static int Save(Session session, FolderTree tree, ChangeList changes, ImportResult result, string to)
    {
        switch (WorkspaceWriter.Plan(tree, changes))
        {
            case Rewrite.Ready ready:
                var map = MapFor(tree, result);
                var files = ready.Files.AddRange(WorkspaceFiles.PrivateOutOfGit(tree)).AddRange(map);
                if (WorkspaceWriter.Save(tree, files) is { } problem)
                    return session.Refuse(problem);
                foreach (var file in files)
                    session.Out.WriteLine(Terminal.Safe($"wrote  {file.Path}"));
                if (map.Length > 0)
                    session.Hint($"{SuggestedMap.FileName} holds suggestions for titles and departments: confirm those that are right and import again.");
                session.Hint($"next: rolemap lint {to}");
                return ExitCode.Fine;
            case Rewrite.Refused refused:
                return session.Refuse(refused.Problems);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The day is only written when the files or the user say one: today's would make other bytes tomorrow, and of an old file it is wrong.</summary>
    private static Entry NewSettings(Session session, DateOnly? said, FolderTree tree)
    {
        session.Hint(said is { } day
            ? $"The workspace speaks of {day:yyyy-MM-dd}."
            : "The workspace says no day, so today's is taken wherever one is needed. If the files show another day, write it into rolemap.yaml as asOf, or import with --at DATE.");
        return Entry.Of(
            WorkspaceFields.Shape,
            (WorkspaceFields.Rolemap, new Value.Number(1)),
            (WorkspaceFields.Name, new Value.Text(tree.Name)),
            (WorkspaceFields.AsOf, said is { } written ? new Value.Day(written) : null),
            (WorkspaceFields.Framework, new Value.Text(FrameworkLibrary.StandardId)));
    }

    /// <summary>Whether a folder holds something that is no workspace: nothing is put among strange files.</summary>
    private static bool IsForeign(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, WorkspaceFiles.SettingsName)) && Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>The suggested map, unless there is one already: that belongs to people, and is left alone.</summary>
    private static RewrittenFile[] MapFor(FolderTree tree, ImportResult result) =>
        !tree.Holds(SuggestedMap.FileName) && SuggestedMap.Of(result) is { } text ? [new RewrittenFile(SuggestedMap.FileName, System.Text.Encoding.UTF8.GetBytes(text))] : [];

    private static ImportMap? ReadMap(Session session, string? path, string? to)
    {
        if (path is null && to is not null && File.Exists(Path.Combine(session.FullPath(to), SuggestedMap.FileName)))
            path = Path.Combine(to, SuggestedMap.FileName);
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
