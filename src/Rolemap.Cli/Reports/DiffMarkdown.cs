using System.Globalization;
using Rolemap.Changes;

namespace Rolemap.Cli.Reports;

/// <summary>A difference as Markdown, for a review or a page to the board. Every Change is in it.</summary>
internal static class DiffMarkdown
{
    /// <summary>Writes a difference.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="difference">The difference.</param>
    public static void Write(TextWriter output, Difference difference)
    {
        output.WriteLine($"## {Markdown.Safe(difference.Scenario is { } scenario ? scenario.Title ?? scenario.Id : "What changes")}");
        output.WriteLine();
        output.WriteLine(Markdown.Safe(DiffHeading.Of(difference)));
        output.WriteLine();
        WriteChanges(output, difference);
        output.WriteLine("### Effects");
        output.WriteLine();
        foreach (var (mark, text) in EffectLines.Of(difference, counted: true))
            output.WriteLine(mark == ' ' ? $"  - {Markdown.Safe(text.TrimStart())}" : $"- {Markdown.Safe(text)}");
        output.WriteLine();
        WriteFindings(output, difference.Effects.Findings);
    }

    private static void WriteChanges(TextWriter output, Difference difference)
    {
        if (difference.Changes.Count == 0)
            return;
        output.WriteLine("| | Subject | What changes |");
        output.WriteLine("|---|---|---|");
        var words = new ChangeWords(difference.Before, difference.After);
        foreach (var change in difference.Changes)
            output.WriteLine($"| {DiffHeading.WordOf(change.Kind)} | {Markdown.Safe(change.Subject.ToString())} | {string.Join("<br>", words.SentencesOf(change).Select(Markdown.Safe))} |");
        output.WriteLine();
    }

    private static void WriteFindings(TextWriter output, FindingEffects findings)
    {
        output.WriteLine("| Findings | errors | warnings | notes | accepted |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (name, counts) in new[] { ("before", findings.Before), ("after", findings.After) })
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {counts.Errors} | {counts.Warnings} | {counts.Notes} | {counts.Accepted} |"));
    }
}
