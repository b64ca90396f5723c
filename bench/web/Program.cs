// How long the pages of the web app take the server, on the sample and on a made company of 10,000 seats.
//
//   dotnet build -c Release src/Rolemap.Web && dotnet run -c Release --project bench/web [PROGRAM] [ROUNDS]
//
// Each page is asked for once to warm up, then ROUNDS times (15 unless told); the table gives the time of the first and the
// median of the others, as the server says them in Server-Timing, up to the first byte of the answer.
using System.Globalization;
using Rolemap.Bench.Web;

var program = Path.GetFullPath(args is [var named, ..] ? named : "artifacts/bin/Rolemap.Web/release/Rolemap.Web");
var rounds = args is [_, var many, ..] ? int.Parse(many, CultureInfo.InvariantCulture) : 15;
var folder = Directory.CreateTempSubdirectory("rolemap-bench-").FullName;
try
{
    var made = MadeWorkspace.Write(folder, 10_000);
    var sample = new Dictionary<string, string>(StringComparer.Ordinal) { ["person"] = "P06", ["position"] = "P06", ["product"] = "dispatch-mobile", ["team"] = "T05", ["chief"] = "X01" };
    var (small, large) = (Measure(Path.GetFullPath("samples/quillhaven"), sample, 20), Measure(folder, made, 50));
    Console.WriteLine("| Page | sample, first | sample, median | 10,000 seats, first | 10,000 seats, median |");
    Console.WriteLine("|---|--:|--:|--:|--:|");
    for (var at = 0; at < Pages.All.Length; at++)
        Console.WriteLine($"| `{Pages.All[at]}` | {small[at].First} | {small[at].Median} | {large[at].First} | {large[at].Median} |");
}
finally
{
    Directory.Delete(folder, recursive: true);
}

(string First, string Median)[] Measure(string path, IReadOnlyDictionary<string, string> names, double budget)
{
    using var server = new Server(program, path);
    Console.Error.WriteLine($"{Path.GetFileName(path)}: listens after {server.UntilListening.TotalMilliseconds:0} ms, first page after {server.UntilFirstPage.TotalMilliseconds:0} ms");
    return [.. Pages.All.Select(page => One(server, Pages.Filled(page, names), budget))];
}

(string First, string Median) One(Server server, string page, double budget)
{
    if (server.Time(page) is not { } first)
        return ("no page", "");
    var times = Enumerable.Range(0, rounds).Select(_ => server.Time(page)!.Value).Order().ToArray();
    var median = times[rounds / 2];
    return (first.ToString("0.0", CultureInfo.InvariantCulture), median.ToString("0.0", CultureInfo.InvariantCulture) + (median > budget ? " **over**" : ""));
}
