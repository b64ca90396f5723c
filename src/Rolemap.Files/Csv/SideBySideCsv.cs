using Rolemap.Comparison;
using Rolemap.Explanations;

namespace Rolemap.Files.Csv;

/// <summary>Organizations and shapes beside each other as CSV, a row for each fact that can be counted.</summary>
public static class SideBySideCsv
{
    /// <summary>Writes the table. A value is said as on screen; what is not written down is an empty cell, a shape without an opinion too.</summary>
    public static void Write(TextWriter writer, SideBySide table)
    {
        var csv = new CsvWriter(writer);
        csv.Row(["fact", .. table.Organizations.Select(one => one.Name), .. table.Shapes.Select(shape => $"{shape.Id} {shape.Name}"), "meaning"]);
        foreach (var card in table.Rows)
            csv.Row([
                card.Name,
                .. table.Organizations.Select(one => one.Facts[card] is { } value ? ArchetypeText.Say(card, value) : ""),
                .. table.Shapes.Select(shape => shape.Facts.FirstOrDefault(range => range.Card == card) is { } range ? ArchetypeText.Say(range) : ""),
                card.About,
            ]);
    }
}
