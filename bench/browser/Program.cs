// How long a browser takes to show the org chart of a made company, and how much its main thread works while somebody drags it.
//
//   dotnet build -c Release src/Rolemap.Web && dotnet run -c Release --project bench/browser [PROGRAM] [SEATS…]
//
// Beside it, where CHART_YARDSTICK names the script layout/chromium.js of ../shared/bench and NM the folder of its node_modules: the time of
// the same tree drawn by d3 on a canvas, and as SVG, in the same browser. ROLEMAP_CHROMIUM names another browser than Debian's Chromium.
using System.Globalization;
using Rolemap.Bench.Browser;
using Rolemap.Bench.Web;
using Rolemap.Bench.Wild;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Rounds = 5;
var program = Path.GetFullPath(args is [var named, ..] ? named : "artifacts/bin/Rolemap.Web/release/Rolemap.Web");
int[] sizes = args is [_, _, ..] ? [.. args[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [10_000, 100_000];
await using var browser = await Chart.Launch();
Console.WriteLine("| seats | first load: first paint, ms | first paint, ms | that of a page without a chart, ms | picture that moves, ms | main thread per frame of a drag, ms of its own time: median | p95 | worst | elements in view, at most | d3 on canvas, ms | d3 as SVG, ms |");
Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
foreach (var seats in sizes)
{
    var folder = Directory.CreateTempSubdirectory("rolemap-browser-").FullName;
    try
    {
        MadeWorkspace.Write(folder, seats);
        using var server = new Server(program, folder);
        var first = await browser.Load(server.Client.BaseAddress!);
        var loads = new List<Load>();
        var without = new List<double>();
        var canvas = new List<double?>();
        var svg = new List<double?>();
        var tree = Yardstick.WriteTree(folder, new MadeCompany(seats).Entries);
        for (var round = 0; round < Rounds; round++) // in turn, so that a busy moment is everybody's
        {
            loads.Add(await browser.Load(server.Client.BaseAddress!));
            without.Add(await browser.FirstPaint(server.Client.BaseAddress!, "/roles"));
            canvas.Add(Yardstick.Measure("canvas", tree));
            if (seats <= 20_000)
                svg.Add(Yardstick.Measure("svg", tree));
        }
        var drag = await browser.Drag(server.Client.BaseAddress!);
        Console.WriteLine($"| {seats:N0} | {first.FirstPaint:0} | {Median(loads.Select(load => load.FirstPaint)):0} | {Median(without):0} | {Median(loads.Select(load => load.Moves)):0} | {Median(drag.Frames):0.0} | {At(drag.Frames, 0.95):0.0} | {drag.Frames.Max():0.0} | {drag.Elements:N0} | {Shown(canvas)} | {Shown(svg)} |");
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static double Median(IEnumerable<double> values) => At(values, 0.5);

static double At(IEnumerable<double> values, double part)
{
    var sorted = values.Order().ToArray();
    return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
}

static string Shown(List<double?> values) => values.OfType<double>().ToArray() is [_, ..] known ? Median(known).ToString("0", CultureInfo.InvariantCulture) : "";
