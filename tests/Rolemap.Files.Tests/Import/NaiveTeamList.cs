namespace Rolemap.Files.Tests.Import;

/// <summary>Counts a team list of the Sourcegraph handbook straight from its text, in the plainest way, to check the import against.</summary>
internal sealed class NaiveTeamList
{
    internal sealed record Row(string Entry, string Person, string Title, string Slug, string ReportsTo);

    internal NaiveTeamList(string path)
    {
        var rows = NaiveOrganogram.Split(File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal));
        var header = rows[0];
        int entry = header.IndexOf("entry"), person = header.IndexOf("person"), role = header.IndexOf("role"), slug = header.IndexOf("manager_role_slug"), to = header.IndexOf("reports_to");
        Rows = [.. rows.Skip(1).Select(row => new Row(row[entry], row[person], row[role], row[slug], row[to]))];
    }

    internal Row[] Rows { get; }

    internal Dictionary<string, Row> ByEntry => Rows.ToDictionary(row => row.Entry);

    /// <summary>The entry that a line runs to; the text of the line where it runs to nobody; empty at the top.</summary>
    internal string ManagerOf(Row row) =>
        row.ReportsTo.StartsWith("role:", StringComparison.Ordinal) && Array.Find(Rows, other => other.Slug == row.ReportsTo[5..]) is { } manager ? manager.Entry : row.ReportsTo;
}
