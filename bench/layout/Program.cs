using System.Globalization;
using Rolemap.Bench.Layout;

// Times `rolemap layout` beside a C program that draws the same tidy tree, in turn, and says how full compact pictures are and how
// many boxes keep their place in them when somebody moves.
//   ./rolemap roles && dotnet run -c Release --project bench/layout               1,000 to 1,000,000 boxes, medians of 5
//   … -- 3 1000 10000                                                             medians of 3, other numbers of boxes
// The C program and its tree are those of ../shared/bench, where that lies beside the repository; else ours is timed alone.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const string Ours = "artifacts/bin/Rolemap.Cli/release/Rolemap.Cli";
if (!File.Exists(Ours))
{
    Console.Error.WriteLine("Build the command line first: ./rolemap roles");
    return 2;
}
var runs = args is [var first, ..] ? int.Parse(first, CultureInfo.InvariantCulture) : 5;
int[] sizes = args is [_, _, ..] ? [.. args[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1_000, 10_000, 100_000, 1_000_000];
var folder = Directory.CreateTempSubdirectory("rolemap-layout-");
try
{
    var trees = new Trees(folder.FullName);
    trees.SetUp();
    var svg = Path.Combine(folder.FullName, "out.svg");
    Console.WriteLine("| boxes | tidy, ms | C, ms | | SVG, ms | C, ms | | width × height | peak, MiB |");
    Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---|---:|");
    var files = sizes.Select(trees.Make).ToArray();
    foreach (var file in files)
        Console.WriteLine(Tidy(file));
    Console.WriteLine();
    Console.WriteLine("| boxes | compact, ms | fill at 1:1 | at 1.5:1 | at 2:1 |");
    Console.WriteLine("|---:|---:|---|---|---|");
    foreach (var file in files)
        Console.WriteLine(Compact(file));
    Console.WriteLine();
    Console.WriteLine("| boxes | to | leaves moved | leave at least 95 % of boxes within one box | boxes that stay: median | one move in ten | worst |");
    Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|");
    foreach (var file in files)
        Console.WriteLine(Moves.Measure([.. File.ReadLines(file).Select(line => int.Parse(line, CultureInfo.InvariantCulture))]));

    string Tidy(string file)
    {
        var (ours, theirs) = (new List<Dictionary<string, double>>(), new List<Dictionary<string, double>>());
        for (var run = 0; run < runs; run++)
        {
            if (trees.Yardstick is { } yardstick)
                theirs.Add(Commands.Measure(yardstick, file, svg));
            ours.Add(Commands.Measure(Ours, "layout", file, svg, "--quiet"));
        }
        var same = theirs is [] ? "" : theirs[0]["width"] == ours[0]["width"] && theirs[0]["height"] == ours[0]["height"] ? ", as C" : $" (C {theirs[0]["width"]:N0} × {theirs[0]["height"]:N0})";
        return $"| {ours[0]["n"]:N0} | {Beside("layout_ms")} | {Beside("svg_ms")} | {ours[0]["width"]:N0} × {ours[0]["height"]:N0}{same} | {Median(ours, "peak_MiB"):0} |";

        string Beside(string name) => theirs is []
            ? $"{Median(ours, name):0.0} | | "
            : $"{Median(ours, name):0.0} | {Median(theirs, name):0.0} | {(Median(theirs, name) > 0 ? $"{Median(ours, name) / Median(theirs, name):0.00}×" : "")}";
    }

    string Compact(string file)
    {
        string[] aspects = ["1", "1.5", "2"];
        var all = aspects.Select(aspect => Enumerable.Range(0, runs).Select(_ => Commands.Measure(Ours, "layout", file, "--compact", "--aspect", aspect, "--quiet")).ToList()).ToArray();
        return $"| {all[0][0]["n"]:N0} | {Median([.. all.SelectMany(one => one)], "layout_ms"):0.0} | {string.Join(" | ", all.Select(one => $"{one[0]["boxes_fill"]:0.000} ({one[0]["aspect"]:0.00}:1)"))} |";
    }
}
finally
{
    folder.Delete(recursive: true);
}
return 0;

static double Median(List<Dictionary<string, double>> measured, string name)
{
    double[] sorted = [.. measured.Select(one => one[name]).Order()];
    return sorted[sorted.Length / 2];
}
