using System.Diagnostics;
using System.Globalization;
using Rolemap.Bench.Storage;

// Compares ways to hold positions (docs/decisions/0006). Every measurement is a process of its own, so that peaks are its own.
//   dotnet run -c Release --project bench/storage                    1,000,000 positions
//   dotnet run -c Release --project bench/storage -- 100000          another number
//   dotnet run -c Release --project bench/storage -- 1000000 org.csv the company of a CSV file as the realistic one
// With the file ../shared/bench/gen.c beside the repository and a C compiler, the realistic company is the one it makes.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["one", var company, var layout, var number, .. var rest])
{
    Measurement.Run(company, layout, int.Parse(number, CultureInfo.InvariantCulture), rest.FirstOrDefault());
    return 0;
}
var count = args is [var first, ..] ? int.Parse(first, CultureInfo.InvariantCulture) : 1_000_000;
var csv = args is [_, var given, ..] ? given : GeneratedCsv.Make(count);
Measurement.PrintHeader(count, csv);
foreach (var shape in Companies.Names)
    foreach (var way in Measurement.Layouts)
        RunAlone(shape, way);
return 0;

void RunAlone(string shape, string way)
{
    string[] arguments = ["one", shape, way, count.ToString(CultureInfo.InvariantCulture), .. csv is null ? [] : new[] { csv }];
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments))!;
    process.WaitForExit();
}
