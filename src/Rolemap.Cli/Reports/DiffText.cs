using System.Globalization;
using Rolemap.Changes;

namespace Rolemap.Cli.Reports;

/// <summary>A difference as lines for a terminal: what changes, in words, then what that does.</summary>
internal static class DiffText
{
    private const int MostChanges = 20;
    private const int SecondColumn = 31;
    private const int WidestSubject = 32;

    /// <summary>Writes a difference.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="all">Whether to write every Change instead of the first twenty.</param>
    public static void Write(TextWriter output, Difference difference, bool all)
    {
        var folded = !all && difference.Changes.Count > MostChanges;
        if (difference.Scenario?.Title is { } title)
            output.WriteLine(Terminal.Safe(title));
        output.WriteLine(Terminal.Safe(DiffHeading.Of(difference)));
        WriteChanges(output, difference, folded);
        var effects = EffectLines.Of(difference, folded).ToArray();
        if (difference.Changes.Count > 0 && effects.Length > 0)
            output.WriteLine();
        WriteEffects(output, effects);
    }

    private static void WriteChanges(TextWriter output, Difference difference, bool folded)
    {
        var words = new ChangeWords(difference.Before, difference.After);
        var shown = folded ? difference.Changes.Take(MostChanges).ToArray() : [.. difference.Changes];
        var width = shown.Select(change => change.Subject.ToString().Length).Where(length => length <= WidestSubject).DefaultIfEmpty().Max();
        foreach (var change in shown)
        {
            var subject = $"{DiffHeading.MarkOf(change.Kind)} {Terminal.Safe(change.Subject.ToString()).PadRight(width)}  ";
            foreach (var sentence in words.SentencesOf(change))
            {
                output.WriteLine($"{subject}{Terminal.Safe(sentence)}");
                subject = new string(' ', width + 4);
            }
        }
        if (folded)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {difference.Changes.Count - shown.Length} more; all of them: {DiffHeading.ByKind(difference.Changes)} (--all shows each)"));
    }

    /// <summary>Two short remarks about what goes share a line.</summary>
    private static void WriteEffects(TextWriter output, IEnumerable<(char Mark, string Text)> effects)
    {
        var waiting = "";
        foreach (var (mark, text) in effects)
        {
            var line = Terminal.Safe($"{mark} {text}");
            if (waiting.Length > 0)
                output.Write(mark == '-' ? waiting.PadRight(SecondColumn) : $"{waiting}{output.NewLine}");
            waiting = mark == '-' && waiting.Length == 0 && line.Length < SecondColumn ? line : "";
            if (waiting.Length == 0)
                output.WriteLine(line);
        }
        if (waiting.Length > 0)
            output.WriteLine(waiting);
    }
}
