namespace Rolemap.Files.Tests.Import;

/// <summary>Counts an organogram straight from its text, in the plainest way, to check the import against.</summary>
internal sealed class NaiveOrganogram
{
    internal sealed record Post(string Id, string Name, string Title, string Manager, string Fte);

    internal NaiveOrganogram(string seniorPath)
    {
        var rows = Split(File.ReadAllText(seniorPath));
        var header = rows[0];
        Rows = rows.Count - 1;
        int id = header.IndexOf("Post Unique Reference"), name = header.IndexOf("Name"), title = header.IndexOf("Job Title"), manager = header.IndexOf("Reports to Senior Post"), fte = header.IndexOf("FTE");
        var all = rows.Skip(1).Select(row => new Post(row[id], row[name], row[title], row[manager], row[fte])).ToList();
        Eliminated = all.Count(post => post.Name.ToUpperInvariant() == "ELIMINATED");
        all.RemoveAll(post => post.Name.ToUpperInvariant() == "ELIMINATED");
        Posts = all.GroupBy(post => post.Id).ToDictionary(group => group.Key, group => group.ToList());
    }

    internal int Rows { get; }

    internal int Eliminated { get; }

    internal Dictionary<string, List<Post>> Posts { get; }

    internal int Vacant => Posts.Values.Count(rows => rows.TrueForAll(row => row.Name.ToUpperInvariant() == "VACANT" || (row.Name == "" && row.Fte is "" or "0")));

    internal int Roots => Posts.Values.Count(rows => rows[0].Manager == "XX");

    internal List<int> Spans => [.. Posts.Values.Where(rows => Posts.ContainsKey(rows[0].Manager)).GroupBy(rows => rows[0].Manager).Select(group => group.Count())];

    internal int Layers => Posts.Keys.Max(id =>
    {
        var layers = 1;
        for (var at = Posts[id][0].Manager; Posts.TryGetValue(at, out var manager); at = manager[0].Manager)
            layers++;
        return layers;
    });

    internal HashSet<string> Names => [.. Posts.Values.SelectMany(rows => rows).Select(row => row.Name).Where(name => name.StartsWith("Person ", StringComparison.Ordinal))];

    internal int Undisclosed => Posts.Values.SelectMany(rows => rows).Count(row => row.Name == "N/D" || (row.Name == "" && row.Fte is not ("" or "0")));

    internal static List<List<string>> Split(string text)
    {
        var rows = new List<List<string>>();
        var (row, field, quoted) = (new List<string>(), "", false);
        foreach (var letter in text)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
            {
                row.Add(field.Trim());
                field = "";
            }
            else if (letter == '\n' && !quoted)
            {
                rows.Add([.. row, field.Trim()]);
                (row, field) = ([], "");
            }
            else
                field += letter;
        }
        return rows;
    }
}
