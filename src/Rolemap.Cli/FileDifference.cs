using System.CommandLine;
using System.Globalization;
using Rolemap.Changes;
using Rolemap.Explanations;
using Rolemap.Files.Seats;
using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary><c>rolemap diff A.csv B.csv --to FILE</c>: the seats that differ between two CSV files of any size, and what follows, as CSV.</summary>
internal static class FileDifference
{
    public static int Run(Session session, ParseResult parsed, string[] named, string to, bool exitsWithDifference)
    {
        if (named is not [var first, var second])
            return session.Refuse("--to writes what differs between two CSV files.", "Name both: rolemap diff A.csv B.csv --to FILE");
        foreach (var path in named)
            if (!File.Exists(session.FullPath(path)))
                return session.Refuse(Directory.Exists(session.FullPath(path)) ? $"'{path}' is a folder." : $"There is no file '{path}'.", "--to writes what differs between two CSV files; for anything else leave it out: rolemap diff A B");
        var file = session.FullPath(to);
        if (Path.GetFileName(file) == DifferenceTables.EffectsName || Directory.Exists(file))
            return session.Refuse($"'{to}' cannot be written as a file of seats.", $"Name a file beside which {DifferenceTables.EffectsName} may stand, such as seats.csv.");
        if (Path.GetDirectoryName(file) is not { } folder || !Directory.Exists(folder))
            return session.Refuse($"There is no folder for '{to}'.", "Make it first, or name another file.");
        var effectsFile = Path.Combine(folder, DifferenceTables.EffectsName);
        if (Array.Find(named, path => IsSameFile(session.FullPath(path), file) || IsSameFile(session.FullPath(path), effectsFile)) is { } read)
            return session.Refuse($"'{read}' would be replaced by what is written.", $"Name a file in another folder: --to writes it, and {DifferenceTables.EffectsName} beside it.");
        var day = GlobalOptions.DayOf(session, parsed);
        var (before, findingsBefore) = Read(session, first, day);
        var (after, findingsAfter) = Read(session, second, day);
        if (findingsBefore is null || findingsAfter is null)
            return session.Refuse([.. before.Problems, .. after.Problems]);
        var difference = new SeatDifference(before, after);
        var effects = FindingEffects.Between(findingsBefore.GetAwaiter().GetResult(), findingsAfter.GetAwaiter().GetResult());
        DifferenceTables.WriteSeats(difference, file);
        DifferenceTables.WriteEffects(difference, effects, effectsFile);
        Say(session, difference, effects, to);
        return exitsWithDifference && (difference.Left.Count > 0 || difference.CountOf(SeatChange.None) < difference.After.Count) ? ExitCode.Found : ExitCode.Fine;
    }

    /// <summary>Whether two paths lead to one file, as far as names and links tell.</summary>
    private static bool IsSameFile(string path, string other) =>
        string.Equals(Target(path), Target(other), StringComparison.OrdinalIgnoreCase);

    private static string Target(string path) => File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    /// <summary>Reads a file, and begins to check it; null where it cannot be read.</summary>
    private static (SeatsRead Read, Task<LintReport>? Findings) Read(Session session, string path, DateOnly day)
    {
        var read = SeatReading.Read(session, session.FullPath(path), day, forRules: true);
        return (read, read.Organization is { } organization ? Task.Run(() => Linter.Check(organization, RuleBook.All, includePrivate: false)) : null);
    }

    private static void Say(Session session, SeatDifference difference, FindingEffects effects, string to)
    {
        static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
        session.Print($"{Number(difference.CountOf(SeatChange.Joined))} joined, {Number(difference.Left.Count)} left, {Number(difference.CountOf(SeatChange.Moved))} moved, {Number(difference.CountOf(SeatChange.Changed))} changed.");
        session.Print($"{Words.Count(effects.Fixed.Length, "finding")} fixed, {Number(effects.Caused.Length)} caused, {Number(effects.Unchanged)} as before.");
        session.Print($"Wrote {to} and {DifferenceTables.EffectsName} beside it.");
    }
}
