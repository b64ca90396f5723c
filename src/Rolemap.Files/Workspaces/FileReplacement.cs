using Rolemap.Entries;

namespace Rolemap.Files.Workspaces;

/// <summary>Puts several files in the place of others, all or none. Links are followed, and who may read a file stays as it was.</summary>
internal sealed class FileReplacement : IDisposable
{
    private readonly List<(string Path, string Beside, string Target)> written = [];

    /// <summary>Writes a file beside its place; a problem when that, or putting it there, is not possible.</summary>
    public Problem? Write(string folder, RewrittenFile file)
    {
        try
        {
            var full = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var target = new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
            RefuseUnwritable(target);
            var beside = FreeBeside(target);
            written.Add((file.Path, beside, target));
            WriteBeside(beside, target, file.After.Span);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return ProblemOf(file.Path, refused);
        }
    }

    /// <summary>Puts the files in their places; what was put there is taken back when another cannot be.</summary>
    public Problem? Finish()
    {
        var earlier = new Stack<(string Target, byte[]? Bytes)>();
        foreach (var (path, beside, target) in written)
        {
            try
            {
                earlier.Push((target, File.Exists(target) ? File.ReadAllBytes(target) : null));
                File.Move(beside, target, overwrite: true);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                earlier.Pop();
                TakeBack(earlier);
                return ProblemOf(path, refused);
            }
        }
        return null;
    }

    /// <summary>Removes what was written beside and not put in place.</summary>
    public void Dispose()
    {
        foreach (var (_, beside, _) in written)
            File.Delete(beside);
    }

    /// <summary>A file could be replaced by whoever may write into its folder; who protected it did not mean that.</summary>
    private static void RefuseUnwritable(string target)
    {
        if (Path.Exists(target))
            File.Open(target, FileMode.Open, FileAccess.Write).Dispose();
    }

    private static string FreeBeside(string target)
    {
        for (var number = 1; ; number++)
            if ($"{target}.new{(number == 1 ? "" : $"-{number}")}" is var beside && !Path.Exists(beside))
                return beside;
    }

    private static void WriteBeside(string beside, string target, ReadOnlySpan<byte> bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        var mode = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : (UnixFileMode?)null;
        if (!OperatingSystem.IsWindows() && mode is not null)
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; // nobody else reads it before it has the mode of the old one
        using (var stream = new FileStream(beside, options))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        if (!OperatingSystem.IsWindows() && mode is { } kept)
            File.SetUnixFileMode(beside, kept);
    }

    private static void TakeBack(Stack<(string Target, byte[]? Bytes)> earlier)
    {
        foreach (var (target, bytes) in earlier)
        {
            if (bytes is null)
                File.Delete(target);
            else
                File.WriteAllBytes(target, bytes);
        }
    }

    private static Problem ProblemOf(string path, Exception refused) =>
        new(new Place(path, 1, 1), $"The file cannot be written: {refused.Message} Nothing was changed.", "See that you may write it and its folder, and that the disk has room.");
}
