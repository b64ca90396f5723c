using Rolemap.Bench.Wild;

// What each rule finds in organizations that nobody here invented. From the root of a clone:
//   dotnet run -c Release --project bench/wild -- ../shared
// SHARED holds data/ and framework-facts/, which do not lie in the repository. Writes docs/rules/in-the-wild.md; exit code 1 when a rule
// that fires a lot has no remark in Remarks.cs, or a remark is about a rule that does not.
if (args is not [var shared] || !Directory.Exists(shared) || !File.Exists("Rolemap.slnx"))
{
    Console.Error.WriteLine("From the root of a clone: dotnet run -c Release --project bench/wild -- SHARED");
    return 2;
}
var sets = DataSets.In(shared, ".");
File.WriteAllText(WildPage.Path, WildPage.Of(sets));
string[] faults = [.. WildPage.FaultsOf(sets)];
foreach (var fault in faults)
    Console.Error.WriteLine(fault);
return faults.Length > 0 ? 1 : 0;
