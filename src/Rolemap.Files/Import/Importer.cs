using System.Globalization;
using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Files.Import.Backstage;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Reads what people have: exports of people data, recognised by their headers, and the UK organogram pair.</summary>
/// <remarks>
/// Nothing is written here. Every row is accounted for: it went into an entry, or it is listed with its line and the reason. What can be
/// represented but is wrong (unknown managers, cycles) is imported as it is; lint reports it.
/// </remarks>
public static class Importer
{
    /// <summary>Reads files together: managers may stand in another file, and the two files of an organogram may come in either order.</summary>
    /// <param name="files">The files; their names should differ.</param>
    /// <param name="map">What the company says about its export; <see cref="ImportMap.Empty"/> for nothing.</param>
    /// <param name="roles">The roles of the framework, by whose titles seats get their role; empty for none.</param>
    /// <param name="day">The day the organization is looked at: whoever left before it is left out. Null when nobody said one.</param>
    public static ImportResult Read(IReadOnlyList<ImportFile> files, ImportMap map, IReadOnlyList<RoleTitles> roles, DateOnly? day = null) =>
        Read(files, map, roles, day, keepsOrigin: true);

    /// <param name="files">The files.</param>
    /// <param name="map">The map.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="day">The day.</param>
    /// <param name="keepsOrigin">Whether the source of a position names file and line; places say it anyway while the file is at hand.</param>
    internal static ImportResult Read(IReadOnlyList<ImportFile> files, ImportMap map, IReadOnlyList<RoleTitles> roles, DateOnly? day, bool keepsOrigin)
    {
        var log = new ImportLog();
        var titles = new TitleMatch(roles, map);
        var organogram = new OrganogramImport(keepsOrigin, log);
        var catalog = new BackstageImport(map, titles, log);
        var sheets = new List<Sheet>();
        foreach (var file in files)
            Read(file, map, catalog, organogram, sheets, log);
        CheckMapColumns(map, files, sheets, log);
        titles.Check(map, files[0].Name, log);
        if (!organogram.IsEmpty)
            LeaveOthers(sheets, "part of an organogram", log);
        if (!catalog.IsEmpty)
        {
            LeaveOthers(sheets, "a catalog of Backstage", log);
            if (!organogram.IsEmpty)
                log.Problem(new Place(files[0].Name, 1, 1), "A catalog of Backstage and an organogram are not one organization.", "Import them one after the other.");
            organogram.LeaveAll("The file is not a catalog of Backstage, and another one is.");
        }
        var people = new PeopleImport(map, titles, day, log);
        List<Entry> entries = !catalog.IsEmpty ? catalog.Entries() : organogram.IsEmpty ? people.Entries(sheets) : organogram.Entries();
        titles.ReportUnused(map, files[0].Name, log);
        var problems = new List<Problem>();
        var set = EntrySet.Of(entries, problems);
        return new ImportResult
        {
            Entries = set,
            RowsRead = log.RowsRead,
            RowsImported = log.RowsImported,
            LeftOver = [.. log.LeftOver],
            Notes = [.. log.Notes],
            UnmappedTitles = titles.Unmapped(),
            Lacks = !catalog.IsEmpty ? [.. catalog.Lacks] : organogram.IsEmpty && sheets.Count > 0 ? ExportLacks.Of(sheets, set) : [],
            Day = day,
            Columns = [.. sheets.SelectMany(sheet => sheet.Plan.Read.Select((one, slot) => (sheet.Plan.HeaderOf(slot), ImportMapFields.WordOf(one.Column)))).Distinct()],
            UnknownFunctions = [.. people.UnknownFunctions],
            Assumed = sheets.TrueForAll(sheet => !sheet.Has(ImportColumn.Function)) ? [PositionFields.Function] : [],
            Problems = [.. log.Problems.Concat(problems).OrderBy(problem => problem.Place)],
        };
    }

    private static void Read(ImportFile file, ImportMap map, BackstageImport catalog, OrganogramImport organogram, List<Sheet> sheets, ImportLog log)
    {
        try
        {
            if (catalog.TryRead(file))
                return;
            var header = HeaderRow.Find(file, map);
            using var stream = file.Open();
            CsvReader? reader = null;
            reader = new CsvReader(file.Name, stream, header.Delimiter, header.Above) { RemarkOf = cells => ReportFooter.ReasonOf(cells, reader!.Header.Count) };
            if (reader.Problems.Count > 0)
            {
                log.AddRange(reader.Problems);
                return;
            }
            log.Note(reader.HeaderPlaces[0], $"The fields are separated by a {CsvDelimiter.NameOf(reader.Delimiter)}.");
            if (header.Above > 0)
                log.Note(reader.HeaderPlaces[0], $"The header stands in line {reader.HeaderLine.ToString(CultureInfo.InvariantCulture)}; {(header.Above == 1 ? "the row" : $"the {header.Above.ToString(CultureInfo.InvariantCulture)} rows")} above it {(header.Above == 1 ? "is" : "are")} not read: {string.Join(", ", header.Words.Select(word => $"'{word}'"))}.");
            if (!organogram.TryRead(reader) && PlanOf(reader, map, log) is { } plan)
                sheets.Add(Sheet.Read(reader, plan, log));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.Problem(new Place(file.Name, 1, 1), $"The file cannot be read: {fault.Message}", "Check its name and who may read it.");
        }
    }

    private static ColumnPlan? PlanOf(CsvReader reader, ImportMap map, ImportLog log)
    {
        var plan = ColumnPlan.Of(reader, map, log);
        var columns = plan.Read.Select(one => one.Column).ToHashSet();
        if (!columns.Overlaps([ImportColumn.PositionId, ImportColumn.PersonId, ImportColumn.Number, ImportColumn.Name, ImportColumn.FirstName, ImportColumn.LastName, ImportColumn.Email]))
        {
            log.Problem(reader.HeaderPlaces[0], $"No column says who the rows are about: {ColumnPlan.Listed(reader.Header)}.",
                "Name the columns under `columns` in map.yaml, such as `columns: { \"Full name\": name, Boss: manager }`.");
            return null;
        }
        if (!columns.Any(column => column is >= ImportColumn.ManagerPosition and <= ImportColumn.ManagerName))
            log.Note(reader.HeaderPlaces[0], $"No column names the manager, so every position stands at the top. {plan.Kind?.ManagerAdvice ?? "Export a report that has the manager's id or e-mail; the user lists of some directories leave it out."}");
        return plan;
    }

    private static void LeaveOthers(List<Sheet> sheets, string what, ImportLog log)
    {
        foreach (var sheet in sheets)
        {
            log.Problem(new Place(sheet.File, 1, 1), $"The file is not {what}, but another one is.", "Import them one after the other.");
            for (var row = 0; row < sheet.Rows; row++)
                log.Leave(sheet.File, sheet.LineOf(row), $"The file is not {what}, and another one is.");
        }
        sheets.Clear();
    }

    private static void CheckMapColumns(ImportMap map, IReadOnlyList<ImportFile> files, List<Sheet> sheets, ImportLog log)
    {
        if (sheets.Count == 0)
            return;
        var headers = sheets.SelectMany(sheet => sheet.Plan.Headers).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in map.Columns.Keys.Order(StringComparer.Ordinal).Where(name => !headers.Contains(name.Trim())))
            log.Problem(new Place(files[0].Name, 1, 1), $"The map names a column '{name}', which no file has.", "Write it as the header does, or take it out of map.yaml.");
    }
}
