using System.Globalization;
using System.Text;
using Rolemap.Files.Csv;

namespace Rolemap.Bench.Storage;

/// <summary>Companies of one size and different shapes, each as rows in the order of their ids.</summary>
internal static class Companies
{
    private static readonly string[] Functions = ["engineering", "product", "design", "data", "sales", "support", "product-ops", "people", "other", "marketing"];
    private static readonly string[] Levels = ["", "Junior ", "Senior ", "Staff ", "Principal ", "Lead "];
    private static readonly string[] Sites = ["Berlin", "London", "New York", "Bengaluru", "São Paulo", "Warsaw", "Lisbon"];
    private static readonly string[] Titles = [.. from level in Levels from function in Functions select $"{level}{function} specialist"];

    public static readonly string[] Names = ["chain", "star", "tree"];

    public static IEnumerable<Row> Of(string company, int count, string? csv) => company switch
    {
        "chain" => Made(count, at => at - 1),
        "star" => Made(count, at => at == 0 ? -1 : 0),
        "tree" => csv is null ? Shuffled(count) : FromCsv(csv),
        _ => throw new ArgumentOutOfRangeException(nameof(company)),
    };

    private static IEnumerable<Row> Made(int count, Func<int, int> managerOf)
    {
        for (var at = 0; at < count; at++)
            yield return new Row(Id(at), $"Person number {at:D7}", Titles[at % Titles.Length], managerOf(at) is >= 0 and var manager ? Id(manager) : null,
                Functions[at % Functions.Length], Sites[at % Sites.Length], new DateOnly(2005, 1, 1).AddDays(at % 7300));
    }

    private static string Id(int at) => string.Create(CultureInfo.InvariantCulture, $"E{at:D7}");

    /// <summary>A tree with spans from 1 to 14 (7.5 on average) whose ids are a random permutation, as in an HR export.</summary>
    private static IEnumerable<Row> Shuffled(int count)
    {
        var random = new Random(42);
        var parents = new int[count];
        parents[0] = -1;
        for (int next = 1, manager = 0; next < count; manager++)
            for (var span = random.Next(1, 15); span > 0 && next < count; span--)
                parents[next++] = manager;
        var idOf = Enumerable.Range(0, count).ToArray();
        random.Shuffle(idOf);
        var nodeOf = new int[count];
        for (var node = 0; node < count; node++)
            nodeOf[idOf[node]] = node;
        return Made(count, id => parents[nodeOf[id]] is >= 0 and var parent ? idOf[parent] : -1);
    }

    private static IEnumerable<Row> FromCsv(string path)
    {
        var reader = new CsvReader(path, File.OpenRead(path));
        var (columns, pool) = (reader.Header.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at), new Dictionary<string, string>());
        int id = columns["employee_id"], name = columns["name"], title = columns["title"], manager = columns["manager_id"],
            track = columns["track"], site = columns["location"], start = columns["start_date"];
        while (reader.Read())
            yield return new Row(Text(id)!, Text(name), Pooled(title), Text(manager), FunctionOf(Pooled(track)), Pooled(site),
                DateOnly.ParseExact(Text(start)!, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        string? Text(int field) => reader[field].IsEmpty ? null : Encoding.UTF8.GetString(reader[field]);
        string Pooled(int field)
        {
            var text = Text(field) ?? "";
            if (!pool.TryGetValue(text, out var known))
                pool[text] = known = text;
            return known;
        }
    }

    private static string FunctionOf(string track) => Functions.FirstOrDefault(function => function.Equals(track, StringComparison.OrdinalIgnoreCase)) ?? "other";
}
