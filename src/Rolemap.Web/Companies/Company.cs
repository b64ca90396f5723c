using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Companies;

/// <summary>The company that is served. Files that change on disk are read again; while they are broken, the last good ones stay.</summary>
public sealed class Company
{
    /// <summary>How often, at most, the folder is looked at.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private readonly ServeOptions options;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private volatile State state;
    private long lookedAt;

    public Company(ServeOptions options, TimeProvider clock)
    {
        (this.options, this.clock) = (options, clock);
        var stamp = Stamp();
        var snapshot = Read();
        state = new State(snapshot, snapshot.Workspace.Problems, stamp, Written());
        lookedAt = clock.GetTimestamp();
    }

    /// <summary>What was read last without a problem; at the start, whatever could be read.</summary>
    public Snapshot Snapshot => Fresh().Snapshot;

    /// <summary>What is wrong with the files as they are now; the snapshot may be older than they.</summary>
    public ImmutableArray<Problem> Problems => Fresh().Problems;

    private State Fresh()
    {
        if (clock.GetElapsedTime(Volatile.Read(ref lookedAt)) < Interval || !gate.TryEnter())
            return state;
        try
        {
            if (Stamp() is var stamp && stamp != state.Stamp)
                state = ReadAgain(state, stamp);
            Volatile.Write(ref lookedAt, clock.GetTimestamp());
        }
        finally
        {
            gate.Exit();
        }
        return state;
    }

    /// <summary>What is gone is kept like what is broken: somebody saves, checks out or moves files far more often than they mean to serve half a company.</summary>
    private State ReadAgain(State last, string stamp)
    {
        if (Gone(last.Written, Written()) is [_, ..] gone)
            return last with { Problems = gone, Stamp = stamp };
        var read = Read();
        var written = Written();
        if (Gone(last.Written, written) is [_, ..] goneMeanwhile)
            return last with { Problems = goneMeanwhile, Stamp = "" };
        return read.Workspace.Problems.IsEmpty ? new State(read, [], stamp, written) : last with { Problems = read.Workspace.Problems, Stamp = stamp };
    }

    /// <summary>Files that are not there any more, of lists that stand in fewer files than before: one that is renamed, or a list that is split, loses nothing.</summary>
    private ImmutableArray<Problem> Gone(ImmutableArray<string> before, ImmutableArray<string> now)
    {
        if (!options.IsCsv && !Directory.Exists(options.Path))
            return [new Problem(new Place(Path.GetFileName(options.Path), 1, 1), "The folder is gone.", "Put it back, or stop the server and serve another.")];
        var left = now.ToLookup(WorkspaceFiles.NameOf);
        return
        [
            .. before.ToLookup(WorkspaceFiles.NameOf).Where(list => left[list.Key].Count() < list.Count()).SelectMany(list => list.Except(now, StringComparer.Ordinal))
                .Select(file => new Problem(new Place(file, 1, 1), "It was there when the files were last read, and is gone or empty.", HowToGoOn(file))),
        ];
    }

    private static string HowToGoOn(string file) => file == WorkspaceFiles.SettingsName
        ? "Put it back: it makes the folder a workspace."
        : "Put it back; to go on without it, write a file of that name with nothing but a comment, such as '# none'.";

    /// <summary>The files of settings and lists that say anything. One without a byte is most likely about to be written.</summary>
    private ImmutableArray<string> Written()
    {
        if (options.IsCsv || !Directory.Exists(options.Path))
            return [];
        return
        [
            .. FilesOf(options.Path).Where(file => file is { Exists: true, Length: > 0 }).Select(file => Path.GetRelativePath(options.Path, file.FullName).Replace('\\', '/'))
                .Where(path => WorkspaceFiles.NameOf(path) is not null).Order(StringComparer.Ordinal),
        ];
    }

    private Snapshot Read()
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (!options.IsCsv)
        {
            var tree = new FolderTree(options.Path);
            return new Snapshot(WorkspaceReader.Read(tree, options.IsDemo), tree, today, options.IsDemo);
        }
        var (workspace, _) = OrganizationCsv.ReadWorkspace(options.Path);
        return new Snapshot(workspace, new FolderTree(Path.GetDirectoryName(options.Path)!), today, isPrivateRead: false);
    }

    /// <summary>Names, sizes and times of all files: what changes when anything does.</summary>
    private string Stamp()
    {
        try
        {
            var files = options.IsCsv ? [new FileInfo(options.Path)] : FilesOf(options.Path);
            return string.Join('\n', files.OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>Two levels are what a workspace has: its files, and folders of split lists and scenarios.</summary>
    private static IEnumerable<FileInfo> FilesOf(string folder)
    {
        var top = new DirectoryInfo(folder);
        var below = top.EnumerateDirectories().Where(one => !one.Name.StartsWith('.')).SelectMany(one => one.EnumerateFiles("*.y*ml"));
        return top.EnumerateFiles("*.y*ml").Concat(below);
    }

    /// <param name="Snapshot">What was read last without a problem.</param>
    /// <param name="Problems">What is wrong now.</param>
    /// <param name="Stamp">How the files stood when they were looked at last.</param>
    /// <param name="Written">The files of the snapshot.</param>
    private sealed record State(Snapshot Snapshot, ImmutableArray<Problem> Problems, string Stamp, ImmutableArray<string> Written);
}
