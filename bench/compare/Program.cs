using System.Diagnostics;
using System.Globalization;
using Rolemap.Comparison;
using Rolemap.Files.Frameworks;

// How long every pair of the library takes to compare. The first round pays for compiling; the bar is 50 ms for a pair, 2 s for all.
var frameworks = FrameworkLibrary.Ids.Select(FrameworkLibrary.Shipped).ToArray();
foreach (var round in new[] { "first", "second" })
{
    var all = Stopwatch.StartNew();
    var slowest = (Pair: "", Milliseconds: 0d);
    foreach (var one in frameworks)
        foreach (var other in frameworks)
        {
            var pair = Stopwatch.StartNew();
            _ = Alignment.Of(one, other);
            if (pair.Elapsed.TotalMilliseconds > slowest.Milliseconds)
                slowest = ($"{one.Id} and {other.Id}", pair.Elapsed.TotalMilliseconds);
        }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round} round: {frameworks.Length * frameworks.Length} pairs in {all.Elapsed.TotalMilliseconds:0} ms; slowest {slowest.Pair}, {slowest.Milliseconds:0.0} ms"));
}
