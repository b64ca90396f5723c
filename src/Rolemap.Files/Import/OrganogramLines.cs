using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>The reporting lines of an organogram: to a post by its reference, or <c>XX</c> at the top.</summary>
internal sealed class OrganogramLines(SeniorPosts posts, IdMaker ids, ImportLog log)
{
    private readonly SortedDictionary<string, (int Count, Place First)> unknown = new(StringComparer.Ordinal);

    /// <summary>The manager of a row, or null at the top. A post that is not there gets an id nobody has: lint reports it.</summary>
    public Value? ManagerOf(SheetRow row)
    {
        var cell = row[ImportColumn.ManagerPosition];
        if (cell.IsEmpty || string.Equals(cell.Text, "XX", StringComparison.OrdinalIgnoreCase))
            return null;
        if (posts.Find(cell.Text) is { } post)
            return cell.AsValue(post.Id);
        var (count, first) = unknown.GetValueOrDefault(cell.Text, (0, cell.In(row.Sheet.File)));
        unknown[cell.Text] = (count + 1, first);
        return cell.AsValue(ids.Missing(cell.Text));
    }

    /// <summary>Tells which posts are reported to and are not there.</summary>
    public void Report()
    {
        foreach (var (reference, (count, first)) in unknown)
            log.NoteOften("post", first, $"{(count == 1 ? "1 row reports" : $"{count} rows report")} to the post '{reference}', which was not imported.");
    }
}
