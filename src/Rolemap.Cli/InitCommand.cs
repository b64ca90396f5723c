using System.Collections.Immutable;
using System.CommandLine;
using Rolemap.Files.Workspaces;

namespace Rolemap.Cli;

/// <summary><c>rolemap init [DIR]</c>: a new workspace, empty with comments that teach, from the sample or from an archetype. It never overwrites.</summary>
internal static class InitCommand
{
    private static readonly Argument<string?> Folder = new("dir") { Description = "The folder to begin in; the current one when left out. It is made when it is not there.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> From = new("--from")
    {
        Description = "What to begin from: empty, sample, or an archetype such as archetype:A2 (rolemap archetypes lists them).",
        HelpName = "START",
        DefaultValueFactory = _ => "empty",
    };

    public static Command Create(Session session)
    {
        var command = new Command("init", "Begin a workspace: empty, from the sample, or from a shape that organizations take.") { Folder, From };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var (named, from) = (parsed.GetValue(Folder) ?? ".", parsed.GetValue(From)!);
        var folder = session.FullPath(named);
        switch (WorkspaceStart.From(from))
        {
            case WorkspaceStart.Unknown unknown:
                return session.Refuse($"There is nothing to begin from that is called '{from}'.", unknown.Nearest is { } near ? $"Did you mean '{near}'?" : $"Name one of {string.Join(", ", WorkspaceStart.Names)}.");
            case WorkspaceStart.Ready ready:
                return RefusalIn(session, named, folder, ready) is { } refused ? refused : Write(session, named, folder, from, ready);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static int? RefusalIn(Session session, string named, string folder, WorkspaceStart.Ready ready)
    {
        if (File.Exists(folder))
            return session.Refuse($"'{named}' is a file.", "Name a folder, or one that does not exist yet: rolemap init my-company");
        var there = ready.Files.Select(file => file.Path).Where(path => File.Exists(Path.Combine(folder, path))).ToArray();
        if (there.Length == 0)
            return null;
        return session.Refuse(
            $"{(there.Contains(WorkspaceFiles.SettingsName) ? "There is a workspace already" : "Files of a workspace are there already")} in '{named}' ({string.Join(", ", there.Take(5))}{(there.Length > 5 ? ", …" : "")}); nothing was written.",
            "Name another folder, such as: rolemap init my-company. What is there is checked by: rolemap lint");
    }

    private static int Write(Session session, string named, string folder, string from, WorkspaceStart.Ready ready)
    {
        var tree = new FolderTree(folder);
        var files = ready.Files.Select(file => new RewrittenFile(file.Path, file.Content)).Concat(WorkspaceFiles.PrivateOutOfGit(tree)).ToImmutableArray();
        if (WorkspaceWriter.Save(tree, files) is { } problem)
            return session.Refuse(problem);
        foreach (var file in files)
            session.Out.WriteLine(Terminal.Safe($"wrote  {(named == "." ? file.Path : $"{named.TrimEnd('/')}/{file.Path}")}"));
        session.Hint(from == "empty" ? $"next: fill in people.yaml, then: rolemap lint {named}" : $"next: rolemap lint {named}");
        return ExitCode.Fine;
    }
}
