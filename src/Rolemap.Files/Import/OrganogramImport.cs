using System.Collections.Frozen;
using Rolemap.Entries;
using Rolemap.Files.Csv;

namespace Rolemap.Files.Import;

/// <summary>Turns the organogram pair of a UK department into positions and people: senior posts one by one, junior posts as counts below them.</summary>
internal sealed class OrganogramImport(bool keepsOrigin, ImportLog log)
{
    private static readonly FrozenDictionary<string, ImportColumn> SeniorHeaders = new Dictionary<string, ImportColumn>
    {
        ["postuniquereference"] = ImportColumn.PositionId,
        ["name"] = ImportColumn.Name,
        ["gradeorequivalent"] = ImportColumn.Grade,
        ["grade"] = ImportColumn.Grade,
        ["jobtitle"] = ImportColumn.Title,
        ["reportstoseniorpost"] = ImportColumn.ManagerPosition,
        ["fte"] = ImportColumn.Fte,
        ["actualpayfloor"] = ImportColumn.Cost,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImportColumn> JuniorHeaders = new Dictionary<string, ImportColumn>
    {
        ["reportingseniorpost"] = ImportColumn.ManagerPosition,
        ["grade"] = ImportColumn.Grade,
        ["genericjobtitle"] = ImportColumn.Title,
        ["numberofpostsinfte"] = ImportColumn.Fte,
        ["payscaleminimum"] = ImportColumn.Cost,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private Sheet? senior, junior;

    /// <summary>Whether no file of an organogram was read.</summary>
    public bool IsEmpty => senior is null && junior is null;

    /// <summary>Reads the file if its headers are those of one of the pair.</summary>
    public bool TryRead(CsvReader reader)
    {
        if (HasSeniorPosts(reader.Header))
            senior = Read(reader, senior, SeniorHeaders, "senior");
        else if (HasJuniorPosts(reader.Header))
            junior = Read(reader, junior, JuniorHeaders, "junior");
        else
            return false;
        return true;
    }

    /// <summary>Whether headers are those of a file of senior or junior posts.</summary>
    public static bool IsPart(IReadOnlyList<string> headers) => HasSeniorPosts(headers) || HasJuniorPosts(headers);

    private static bool HasSeniorPosts(IReadOnlyList<string> headers) => Keys(headers).IsSupersetOf(["postuniquereference", "reportstoseniorpost"]);

    private static bool HasJuniorPosts(IReadOnlyList<string> headers) => Keys(headers).IsSupersetOf(["reportingseniorpost", "numberofpostsinfte"]);

    private static HashSet<string> Keys(IReadOnlyList<string> headers) => headers.Select(HeaderWords.KeyOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>The entries of the pair.</summary>
    public List<Entry> Entries()
    {
        if (senior is null)
        {
            log.Problem(new Place(junior!.File, 1, 1), "The junior posts of an organogram came without the senior posts they report to.", "Give both files of the pair.");
            LeaveAll(junior, "The senior posts are missing.");
            return [];
        }
        var posts = new SeniorPosts(senior, log);
        var wishes = posts.All.Select(post => post.Reference).ToList();
        var seniors = wishes.Count;
        if (junior is not null)
            wishes.AddRange(Enumerable.Range(0, junior.Rows).Select(row => WishFor(new SheetRow(junior, row))));
        var maker = new IdMaker();
        var ids = maker.Assign(wishes);
        posts.Name(ids);
        var lines = new OrganogramLines(posts, maker, log);
        var writer = new OrganogramWriter(lines, keepsOrigin, log);
        var entries = posts.All.Select(writer.Senior).Concat(posts.People).ToList();
        for (var row = 0; row < (junior?.Rows ?? 0); row++)
            entries.Add(writer.Junior(new SheetRow(junior!, row), ids[seniors + row]));
        log.RowsImported += junior?.Rows ?? 0;
        lines.Report();
        return entries;
    }

    /// <summary>Junior posts have no reference. What they are makes one that the next snapshot of the department gives them too.</summary>
    private static string WishFor(SheetRow row) =>
        string.Join('-', new[] { ImportColumn.ManagerPosition, ImportColumn.Grade, ImportColumn.Title }.Select(column => row[column].Text).Prepend("J"));

    private Sheet Read(CsvReader reader, Sheet? earlier, FrozenDictionary<string, ImportColumn> table, string which)
    {
        if (earlier is not null)
            log.Problem(new Place(reader.File, 1, 1), $"This is a second file of {which} posts, after {earlier.File}.", "Import one department at a time.");
        var sheet = Sheet.Read(reader, ColumnPlan.Of(reader, table, log), log);
        if (earlier is null)
            return sheet;
        LeaveAll(sheet, $"It stands in a second file of {which} posts.");
        return earlier;
    }

    /// <summary>Leaves all rows over: something else is imported.</summary>
    public void LeaveAll(string reason)
    {
        foreach (var sheet in new[] { senior, junior }.OfType<Sheet>())
            LeaveAll(sheet, reason);
    }

    private void LeaveAll(Sheet sheet, string reason)
    {
        for (var row = 0; row < sheet.Rows; row++)
            log.Leave(sheet.File, sheet.LineOf(row), reason);
    }
}
