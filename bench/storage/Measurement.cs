using System.Diagnostics;
using System.Globalization;

namespace Rolemap.Bench.Storage;

/// <summary>Builds one company in one layout and prints one line: milliseconds, bytes, and the answers, which must not differ between layouts.</summary>
/// <remarks>Time is processor time, of all threads: the clock on the wall would measure the machine's other work as well.</remarks>
internal static class Measurement
{
    private const int Picks = 10_000;

    public static readonly string[] Layouts = ["objects", "columns"];

    public static void PrintHeader(int count, string? csv)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} positions; tree: {csv ?? "made here"}; processor milliseconds, bytes a position held, MiB at the peak"));
        Console.WriteLine("company  layout     build  bytes  peak  spans  paths(10k)  subtrees  RM102  entries  answers");
    }

    public static void Run(string company, string layout, int count, string? csv)
    {
        var before = GC.GetTotalMemory(true);
        var start = Environment.CpuUsage.TotalTime;
        ILayout built = layout == "objects" ? new ObjectLayout(Companies.Of(company, count, csv)) : new ColumnLayout(Companies.Of(company, count, csv));
        var build = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        var bytes = (GC.GetTotalMemory(true) - before) / count;
        var picks = Enumerable.Range(0, Picks).Select(at => (int)(at * 7919L % count)).ToArray();
        if (company == "chain")
            Array.Resize(ref picks, 10);
        var (spans, spansTime) = Timed(built.Spans);
        var (paths, pathsTime) = Timed(() => built.Paths(picks));
        var (subtrees, subtreesTime) = company == "chain" ? (0, "-") : Timed(built.SubtreeCounts);
        var (wide, wideTime) = Timed(built.TooWide);
        var (fields, fieldsTime) = Timed(built.WrittenFields);
        GC.KeepAlive(built);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{company,-7}  {layout,-8} {build,7:0} {bytes,6} {PeakMiB(),5}  {spansTime,5}  {pathsTime,10}  {subtreesTime,8}  {wideTime,5}  {fieldsTime,7}  {spans} {paths} {subtrees} {wide} {fields}"));
    }

    /// <summary>The best of three: the first run compiles.</summary>
    private static (long Answer, string Milliseconds) Timed(Func<long> question)
    {
        var (best, answer) = (TimeSpan.MaxValue, 0L);
        for (var run = 0; run < 3; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            answer = question();
            var taken = Environment.CpuUsage.TotalTime - start;
            best = taken < best ? taken : best;
        }
        return (answer, best.TotalMilliseconds.ToString(best.TotalMilliseconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture));
    }

    private static long PeakMiB()
    {
        const string File = "/proc/self/status";
        var line = System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
        return line is null ? Process.GetCurrentProcess().PeakWorkingSet64 >> 20 : long.Parse(line.AsSpan(6).TrimEnd("kB ").Trim(), CultureInfo.InvariantCulture) >> 10;
    }
}
