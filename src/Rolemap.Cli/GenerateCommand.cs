using System.CommandLine;

namespace Rolemap.Cli;

/// <summary>
/// <c>rolemap generate [--check]</c>: writes the pages and schemas that are made from the code. Hidden: it is for those who change the code.
/// Exit code 1 when <c>--check</c> finds a difference, 2 outside a clone of the repository.
/// </summary>
internal static class GenerateCommand
{
    private static readonly Option<bool> Check = new("--check") { Description = "Write nothing; list the files that differ and exit with 1." };

    public static Command Create(Session session)
    {
        var command = new Command("generate", "Write docs/schemas, docs/reference and docs/rules from the code.") { Check };
        command.Hidden = true;
        command.SetAction(parsed => Run(session, parsed.GetValue(Check)));
        return command;
    }

    private static int Run(Session session, bool check)
    {
        if (RootAbove(session.Folder) is not { } root)
            return session.Refuse("There is no Rolemap.slnx in this folder or above it.", "Run this inside a clone of the repository.");
        var differing = GeneratedFiles.DifferencesIn(root);
        foreach (var (path, text) in differing)
        {
            session.Err.WriteLine(check ? $"{path} is not as the code says" : text is null ? $"{path} deleted" : $"{path} written");
            if (!check)
                Put(Path.Combine(root, path), text);
        }
        return check && differing.Count > 0 ? ExitCode.Found : ExitCode.Fine;
    }

    private static void Put(string path, string? text)
    {
        if (text is null)
        {
            File.Delete(path);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string? RootAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Rolemap.slnx")))
                return at.FullName;
        return null;
    }
}
