using Rolemap.Comparison;
using Rolemap.Explanations;

namespace Rolemap.Files.Csv;

/// <summary>Frameworks beside each other as CSV, a row for each role and each other framework.</summary>
public static class AlignmentCsv
{
    private static readonly string[] Columns =
    [
        "role", "title", "framework", "range", "titles there", "confidence", "why",
        "agree", "differ", "not said", "would narrow it", "just outside", "source here", "source there",
    ];

    /// <summary>Writes comparisons; only one role where that is named.</summary>
    public static void Write(TextWriter writer, IEnumerable<Alignment> alignments, string? role = null)
    {
        var csv = new CsvWriter(writer);
        csv.Row(Columns);
        foreach (var alignment in alignments)
            foreach (var match in alignment.Matches.Where(match => role is null || match.Role.Role.Id == role))
                csv.Row(
                    match.Role.Ref.Id, match.Role.Role.Title, alignment.Other.Framework.Id,
                    string.Join(' ', match.Range.Select(profile => profile.Ref.Id)), RangeText.Say(match.Range),
                    RangeText.Say(match.Confidence), RangeText.Because(match),
                    Lines(match.Agree.Select(fact => RangeText.Say(fact, match))), Lines(match.Differ.Select(fact => RangeText.Say(fact, match))),
                    Lines(match.Missing.Select(fact => RangeText.SayMissing(fact, match))), Lines(match.Narrowing.Select(card => card.Question)),
                    Lines(match.JustOutside.Select(outside => $"{RangeText.Name(outside.Profile)}: {outside.Why}")),
                    RangeText.Source(alignment.One.Framework), RangeText.Source(alignment.Other.Framework));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
