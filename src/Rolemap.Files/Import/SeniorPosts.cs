using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>A senior post while it is gathered from its rows: several rows share the job.</summary>
internal sealed class SeniorPost(string reference, SheetRow first)
{
    public string Reference { get; } = reference;

    public SheetRow First { get; } = first;

    public List<SheetRow> Rows { get; } = [first];

    public string Id { get; set; } = "";

    public List<(SheetRow Row, string Person)> Holders { get; } = [];
}

/// <summary>The senior posts of an organogram and the people who hold them.</summary>
internal sealed class SeniorPosts
{
    private readonly Dictionary<string, SeniorPost> byReference = new(StringComparer.Ordinal);

    /// <summary>Gathers the rows; posts that no longer exist are left over.</summary>
    public SeniorPosts(Sheet sheet, ImportLog log)
    {
        for (var at = 0; at < sheet.Rows; at++)
        {
            var row = new SheetRow(sheet, at);
            var reference = row[ImportColumn.PositionId].Text;
            if (ReasonToLeave(row, reference) is { } reason)
                log.Leave(sheet.File, row.Line, reason);
            else
                Take(row, reference, log);
        }
    }

    /// <summary>The posts in the order of the file.</summary>
    public List<SeniorPost> All { get; } = [];

    /// <summary>The entries of the people who hold them.</summary>
    public List<Entry> People { get; } = [];

    /// <summary>The post of a reference, or null.</summary>
    public SeniorPost? Find(string reference) => byReference.GetValueOrDefault(reference);

    /// <summary>Gives the posts their ids, and ids to the people: made from the name, or from the post where the name is not disclosed.</summary>
    public void Name(ReadOnlySpan<string> ids)
    {
        for (var i = 0; i < All.Count; i++)
            All[i].Id = ids[i];
        var held = All.SelectMany(post => post.Rows.Where(row => !IsVacant(row)), (post, row) => (Post: post, Row: row)).ToList();
        var people = held.GroupBy(one => IsDisclosed(one.Row) ? one.Row[ImportColumn.Name].Text : $"\n{one.Row.Line}", StringComparer.Ordinal)
            .OrderBy(group => group.Key[0] == '\n').Select(group => group.ToList()).ToList();
        var personIds = new IdMaker().Assign(people.ConvertAll(same => IsDisclosed(same[0].Row) ? IdMaker.Slug(same[0].Row[ImportColumn.Name].Text) : $"holder-of-{same[0].Post.Id}"));
        for (var i = 0; i < people.Count; i++)
        {
            foreach (var (post, row) in people[i])
                post.Holders.Add((row, personIds[i]));
            People.Add(Person(people[i][0].Row, personIds[i]));
        }
        foreach (var post in All)
            post.Holders.Sort((left, right) => left.Row.Line.CompareTo(right.Row.Line));
    }

    private void Take(SheetRow row, string reference, ImportLog log)
    {
        log.RowsImported++;
        if (byReference.TryGetValue(reference, out var post))
            Share(post, row, log);
        else
            All.Add(byReference[reference] = new SeniorPost(reference, row));
    }

    private static Entry Person(SheetRow row, string id)
    {
        var name = row[ImportColumn.Name];
        var values = new Value?[PersonFields.Shape.Fields.Length];
        values[PersonFields.Id.Index] = name.AsValue(id);
        values[PersonFields.Name.Index] = IsDisclosed(row) ? name.AsValue() : null;
        values[PersonFields.Source.Index] = IsDisclosed(row) ? null : new Value.Text("name not disclosed");
        return new Entry(PersonFields.Shape, values, row.Place);
    }

    private static void Share(SeniorPost post, SheetRow row, ImportLog log)
    {
        post.Rows.Add(row);
        var first = post.First.Line.ToString(CultureInfo.InvariantCulture);
        log.NoteOften("share", row.Place, $"The post '{post.Reference}' stands in line {first} already: a job share.");
        foreach (var column in (ReadOnlySpan<ImportColumn>)[ImportColumn.Title, ImportColumn.ManagerPosition])
            if (row[column].Text != post.First[column].Text)
                log.NoteOften("difference", row[column].In(row.Sheet.File), $"The post '{post.Reference}' has '{row[column].Text}' here and '{post.First[column].Text}' in line {first}; the first is kept.");
    }

    private static string? ReasonToLeave(SheetRow row, string reference)
    {
        if (Is(row, "Eliminated"))
            return $"The post '{reference}' no longer exists: its name says '{row[ImportColumn.Name].Text}'.";
        return reference switch
        {
            "" => "The row has no post reference.",
            "0" => "The person is not in a post: its reference is 0.",
            _ => null,
        };
    }

    private static bool IsVacant(SheetRow row) =>
        Is(row, "Vacant") || (row[ImportColumn.Name].IsEmpty && (NumberColumn.Parse(row[ImportColumn.Fte].Text, thousands: false) ?? 0) == 0);

    private static bool IsDisclosed(SheetRow row) => !row[ImportColumn.Name].IsEmpty && !Is(row, "N/D");

    private static bool Is(SheetRow row, string word) => string.Equals(row[ImportColumn.Name].Text, word, StringComparison.OrdinalIgnoreCase);
}
