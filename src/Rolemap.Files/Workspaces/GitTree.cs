using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Rolemap.Files.Workspaces;

/// <summary>A folder of a Git repository as it was at a revision, read through the <c>git</c> program.</summary>
public sealed class GitTree : FileTree
{
    private readonly string repository;
    private readonly string prefix;
    private readonly string[] paths;

    private GitTree(string repository, string revision, string prefix, string[] paths) =>
        (this.repository, Revision, this.prefix, this.paths) = (repository, revision, prefix, paths);

    /// <summary>The revision as it was named.</summary>
    public string Revision { get; }

    /// <inheritdoc/>
    public override string Name => $"{Revision}:{prefix.TrimEnd('/')}";

    /// <summary>Opens a folder at a revision.</summary>
    /// <param name="near">A folder within the repository; relative paths start from it.</param>
    /// <param name="revision">A commit, branch or tag.</param>
    /// <param name="path">The folder, relative to <paramref name="near"/>.</param>
    /// <param name="why">Why it could not be opened, as a sentence.</param>
    /// <returns>The tree, or null with the reason.</returns>
    public static GitTree? Open(string near, string revision, string path, out string why)
    {
        why = "";
        if (revision.StartsWith('-'))
            why = $"'{revision}' is not a revision.";
        else if (Run(near, ["rev-parse", "--show-toplevel"], out var error) is not { } top)
            why = error.Length > 0 ? $"Git says: {error}" : "This is not a Git repository.";
        else if (Run(near, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], out _) is not { } commit)
            why = $"There is no revision '{revision}' in this repository.";
        else
            return OpenCommit(Encoding.UTF8.GetString(top).Trim(), Encoding.ASCII.GetString(commit).Trim(), near, revision, path, out why);
        return null;
    }

    /// <summary>Opens a folder as it was in the last commit before a day begins, by UTC; null when there is none or the folder was not there.</summary>
    public static GitTree? OpenBefore(string folder, DateOnly day)
    {
        var until = string.Create(CultureInfo.InvariantCulture, $"--before={day:yyyy-MM-dd}T00:00:00Z");
        return Run(folder, ["rev-list", "-1", "--abbrev-commit", until, "HEAD", "--"], out _) is { Length: > 0 } found
            ? Open(folder, Encoding.ASCII.GetString(found).Trim(), ".", out _)
            : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folder)
    {
        var start = folder.Length == 0 ? "" : folder + "/";
        return [.. paths.Where(path => path.StartsWith(start, StringComparison.Ordinal) && path.IndexOf('/', start.Length) < 0)];
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path) => Holds(path) ? Run(repository, ["cat-file", "blob", $"{Commit}:{prefix}{path}"], out _) : null;

    /// <inheritdoc/>
    public override bool Holds(string path) => Array.BinarySearch(paths, path, StringComparer.Ordinal) >= 0;

    private string Commit { get; init; } = "";

    private static GitTree? OpenCommit(string top, string commit, string near, string revision, string path, out string why)
    {
        why = "";
        var full = Path.GetFullPath(Path.Combine(near, path));
        var inside = Path.GetRelativePath(top, full).Replace('\\', '/');
        var start = inside == "." ? "" : inside + "/";
        if (Run(top, ["ls-tree", "-r", "-z", "--name-only", commit, "--", start.Length == 0 ? "." : start], out var error) is not { } listing)
        {
            why = $"Git says: {error}";
            return null;
        }
        var found = Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name[start.Length..]).Order(StringComparer.Ordinal).ToArray();
        if (found.Length == 0)
            why = $"There is no folder '{path}' at {revision}.";
        return found.Length == 0 ? null : new GitTree(top, revision, start, found) { Commit = commit };
    }

    private static byte[]? Run(string folder, string[] arguments, out string error)
    {
        error = "";
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var git = Process.Start(start)!;
            var talk = git.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            error = talk.GetAwaiter().GetResult().Trim();
            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            error = "The git program could not be started; install Git to compare revisions.";
            return null;
        }
    }
}
