using System.Globalization;
using Rolemap.Bench.Answers;
using Rolemap.Files.Import;
using Rolemap.Files.Seats;
using Rolemap.Organizations;

// How long questions take about an organization that is in memory, by id: those that a C program with flat arrays answers, and those
// that it does not. Run by bench/query.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var path, var picked] || !int.TryParse(picked, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
{
    Console.Error.WriteLine("bench/query ORG.csv PICKS");
    return 2;
}
if (SeatFile.Read(ImportFile.OfPath(path), new DateOnly(2026, 6, 30), forRules: true) is not { Organization: { } organization })
{
    Console.Error.WriteLine($"{path} is no organization: rolemap lint {path}");
    return 2;
}
var costs = organization.Totals(seat => seat.Cost);
var picks = new Picks(organization, [.. organization.Positions], count);
var shown = new string[100];

Console.WriteLine(picks.Time("path", ofManagers: false, PathOf));
Console.WriteLine(picks.Time("count and cost", ofManagers: true, seat => (int)(seat.SubtreeCount + costs.Of(seat))));
Console.WriteLine(picks.Time("page of 100", ofManagers: true, PageUnder));
var top = organization.Positions.Where(seat => seat.IsTop).MaxBy(seat => seat.SubtreeCount);
var ofTop = new Picks(organization, [top], count);
Console.WriteLine(ofTop.Time("count and cost of the top", ofManagers: true, seat => (int)(seat.SubtreeCount + costs.Of(seat))));
Console.WriteLine(ofTop.Time("page of 100 of the top", ofManagers: true, PageUnder));
foreach (var line in Edits.Time(organization))
    Console.WriteLine(line);
return 0;

int PathOf(Position seat)
{
    var length = 0;
    shown[length++] = seat.Id;
    foreach (var above in seat.Chain)
        shown[length++ % shown.Length] = above.Id;
    return length;
}

int PageUnder(Position seat)
{
    var length = 0;
    foreach (var below in seat.Subtree)
    {
        if (below == seat)
            continue;
        if (length == shown.Length)
            break;
        shown[length++] = below.Id;
    }
    return length;
}
