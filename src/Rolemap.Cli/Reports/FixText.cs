namespace Rolemap.Cli.Reports;

/// <summary>What <c>--fix</c> came to: each finding with what its fix changes in words, then the files line by line.</summary>
internal static class FixText
{
    public static void Write(Session session, Checked check, Fixing fixing)
    {
        foreach (var result in fixing.Plan.Fixed)
        {
            session.Out.WriteLine(LintText.Line(result, 0, session.Colors));
            foreach (var change in result.Finding.Fix)
                foreach (var sentence in fixing.SentencesOf(change))
                    session.Out.WriteLine(Terminal.Safe($"  {DiffHeading.MarkOf(change.Kind)} {sentence}"));
        }
        foreach (var caused in fixing.Plan.Caused)
            session.Out.WriteLine(Terminal.Safe($"{caused.Finding.Place}  caused  {caused.Rule.Id}  {caused.Finding.Message}"));
        foreach (var left in fixing.Plan.Left)
            session.Out.WriteLine(Terminal.Safe($"{left.Result.Finding.Place}  left  {left.Result.Rule.Id}  {left.Result.Finding.Message}: {left.Reason}"));
        if (!fixing.IsWritten && fixing.Files.Length > 0)
            WriteDiff(session, check, fixing);
        session.Out.WriteLine(Terminal.Safe(Outcome(fixing)));
    }

    private static void WriteDiff(Session session, Checked check, Fixing fixing)
    {
        session.Out.WriteLine();
        foreach (var line in Diff(new SourcePaths(session, check.Opened.Folder), fixing))
            session.Out.WriteLine(line);
        session.Out.WriteLine();
    }

    /// <summary>The files line by line, safe to show, named from the root of the repository so that <c>git apply</c> reads them.</summary>
    public static IEnumerable<string> Diff(SourcePaths paths, Fixing fixing) =>
        fixing.Files.SelectMany(file => UnifiedDiff.Of(paths.Folder.Length == 0 ? file.Path : $"{paths.Folder}/{file.Path}", file.Before, file.After)).Select(Safe);

    /// <summary>A carriage return at the end belongs to the line end.</summary>
    private static string Safe(string line) => line.EndsWith('\r') ? $"{Terminal.Safe(line[..^1])}\r" : Terminal.Safe(line);

    /// <summary>How many findings were fixed, and where.</summary>
    public static string Outcome(Fixing fixing)
    {
        var (count, files) = (fixing.Plan.Fixed.Length, string.Join(", ", fixing.Files.Select(file => file.Path)));
        return count == 0 ? "No finding has a fix that leaves nothing to choose."
            : fixing.IsWritten ? $"{LintText.Count(count, "finding")} fixed in {files}."
            : files.Length == 0 ? $"{LintText.Count(count, "finding")} can be fixed, but not by this program: what was checked is no workspace."
            : $"{LintText.Count(count, "finding")} can be fixed in {files}. Nothing was written: add --write.";
    }
}
