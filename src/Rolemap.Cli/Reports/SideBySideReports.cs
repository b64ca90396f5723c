using Rolemap.Comparison;
using Rolemap.Explanations;
using Rolemap.Files.Csv;
using Rolemap.Files.Json;

namespace Rolemap.Cli.Reports;

/// <summary>Organizations and shapes beside each other, in each format.</summary>
internal static class SideBySideReports
{
    /// <summary>Writes the table and how each organization stands to each shape.</summary>
    public static void Write(Session session, string? format, SideBySide table)
    {
        if (format == "json")
            Json.Write(session.Out, json => SideBySideJson.Write(json, table));
        else if (format == "csv")
            SideBySideCsv.Write(session.Out, table);
        else if (format == "markdown")
            WriteMarkdown(session.Out, table);
        else
            session.Print(SideBySideText.Of(table));
    }

    private static void WriteMarkdown(TextWriter output, SideBySide table)
    {
        string[] columns = [.. table.Organizations.Select(one => one.Name), .. table.Shapes.Select(shape => $"{shape.Id} {shape.Name}")];
        output.WriteLine($"| Fact | {string.Join(" | ", columns.Select(Markdown.Safe))} |");
        output.WriteLine($"|---|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (var card in table.Rows)
        {
            var values = table.Organizations.Select(one => one.Facts[card] is { } value ? ArchetypeText.Say(card, value) : "not known");
            var ranges = table.Shapes.Select(shape => shape.Facts.FirstOrDefault(range => range.Card == card) is { } range ? ArchetypeText.Say(range) : "");
            output.WriteLine($"| {card.Name} | {string.Join(" | ", values.Concat(ranges))} |");
        }
        output.WriteLine();
        foreach (var fit in table.Fits)
        {
            output.WriteLine($"- {Markdown.Safe(SideBySideText.Say(fit))}");
            foreach (var fact in fit.Unmatched)
                output.WriteLine($"  - {Markdown.Safe(SideBySideText.Say(fact))}");
            foreach (var sign in fit.Signs)
                output.WriteLine($"  - A sign to move on: {Markdown.Safe(sign.Range.Why ?? sign.Range.Card.Name)}");
        }
    }
}
