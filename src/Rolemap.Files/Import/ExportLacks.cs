using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Says what an organization needs and an export of people data does not hold.</summary>
internal static class ExportLacks
{
    /// <summary>One phrase for each thing that is missing.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<Sheet> sheets, EntrySet entries)
    {
        var lacks = new List<string>();
        if (!sheets.Any(sheet => sheet.Plan.Read.Any(one => one.Column is >= ImportColumn.ManagerPosition and <= ImportColumn.ManagerName)))
            lacks.Add("who reports to whom");
        if (!Have(sheets, ImportColumn.Title) && !Have(sheets, ImportColumn.Role))
            lacks.Add("titles, and with them roles");
        if (!Have(sheets, ImportColumn.Function))
            lacks.Add("departments");
        if (!entries[RefKind.Position].Any(IsVacant))
            lacks.Add("vacant seats");
        if (!Have(sheets, ImportColumn.Team))
            lacks.Add("teams");
        if (!Have(sheets, ImportColumn.Start))
            lacks.Add("since when people hold their seats");
        lacks.AddRange(["products and who answers for them", "dotted lines and mentoring", "decisions"]);
        return [.. lacks];
    }

    private static bool Have(IReadOnlyList<Sheet> sheets, ImportColumn column) => sheets.Any(sheet => sheet.Has(column));

    private static bool IsVacant(Entry seat) => seat[PositionFields.Name] is null && seat[PositionFields.Holders] is null;
}
