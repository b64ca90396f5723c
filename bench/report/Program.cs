using System.Globalization;
using Rolemap.Bench.Report;

// Writes a company of any size as a CSV file, with planted defects; the same seed gives the same company.
//   dotnet run -c Release --project bench/report -- 1000000 42 org.csv
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var count, var seed, var path])
{
    Console.Error.WriteLine("company SEATS SEED FILE");
    return 2;
}
var company = new MadeCompany(int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
using var file = new StreamWriter(path) { NewLine = "\n" };
company.Write(file);
Console.WriteLine($"{company.Count} seats, {company.OnCircles.Count} on circles, {company.WithUnknownManager.Count} with an unknown manager, {company.AboveTheirManager.Count} above their manager, {company.Vacant.Count} vacant");
return 0;
