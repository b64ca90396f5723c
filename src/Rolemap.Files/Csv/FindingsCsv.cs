using System.Globalization;
using System.Text;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Lint;

namespace Rolemap.Files.Csv;

/// <summary>What lint found as CSV, a row for each finding in the order of rules, subjects and places, without a header.</summary>
/// <remarks>
/// The columns: the rule's id, the severity, the subject as a reference, the line in the file that was read, the reason, and the fix: the
/// change where it leaves nothing to choose, else what the rule advises. Accepted findings are left out.
/// </remarks>
public static class FindingsCsv
{
    /// <summary>How the file is called in a folder of tables.</summary>
    public const string Name = "findings.csv";

    private const int Piece = 1 << 16;

    /// <summary>Writes the findings into a folder that exists. Throws as <see cref="FileStream"/> does.</summary>
    public static void Write(LintReport report, string folder)
    {
        using var file = new StreamWriter(Path.Combine(folder, Name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Piece);
        Write(report, file);
    }

    /// <summary>Writes the findings.</summary>
    public static void Write(LintReport report, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        foreach (var (rule, severity, finding, _) in report.Active)
            csv.Row(rule.Id, WordOf(severity), finding.Subject.ToString(), LineOf(finding.Place), finding.Message, finding.Fix.Count > 0 ? Said(finding.Fix) : rule.Fix);
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static string LineOf(Place place) => place.IsNowhere ? "" : place.Line.ToString(CultureInfo.InvariantCulture);

    private static string Said(ChangeList fix) => string.Join("; ", fix.SelectMany(change => change.Kind switch
    {
        ChangeKind.Added => [$"write down {change.Subject}"],
        ChangeKind.Ended => [$"take out {change.Subject}"],
        _ => change.Fields.Select(field => field.To is null ? $"{change.Subject}: {field.Field.Key} is left out" : $"{change.Subject}: {field.Field.Key} becomes {field.To}"),
    }));
}
