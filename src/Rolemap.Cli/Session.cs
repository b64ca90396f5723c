using Rolemap.Entries;

namespace Rolemap.Cli;

/// <summary>What a command may know of the world: where results and talk go, the folder it runs in, and today.</summary>
internal sealed class Session
{
    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where results that are no text go; null where that is a terminal.</summary>
    public Stream? Bytes { get; init; }

    /// <summary>Where talk goes: problems, hints, progress.</summary>
    public required TextWriter Err { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>The day, when neither the files nor <c>--at</c> say one.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>Whether results may be coloured.</summary>
    public bool Colors { get; set; }

    /// <summary>Whether talk goes to a terminal, on which progress can be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether hints are left out.</summary>
    public bool Quiet { get; set; }

    /// <summary>A path made absolute.</summary>
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(Folder, path));

    /// <summary>A remark that nobody must act on.</summary>
    public void Hint(string text)
    {
        if (!Quiet)
            Err.WriteLine(Terminal.Safe(text));
    }

    /// <summary>A result of several lines. Each is made safe for a terminal by itself: line ends are ours, everything else may come from data.</summary>
    public void Print(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            Out.WriteLine(Terminal.Safe(line));
    }

    /// <summary>Says what is wrong with files, each with its place; the exit code is that of misuse.</summary>
    public int Refuse(params IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Err.WriteLine(Terminal.Safe(problem.ToString()));
        return ExitCode.Misuse;
    }

    /// <summary>Says what is wrong with the call and what to try next.</summary>
    public int Refuse(string problem, string hint)
    {
        Err.WriteLine(Terminal.Safe(problem));
        Err.WriteLine(Terminal.Safe(hint));
        return ExitCode.Misuse;
    }
}
