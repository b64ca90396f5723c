using System.Diagnostics;
using System.Text.Json;
using Rolemap.Bench.Wild;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Bench.Browser;

/// <summary>The same tree drawn by d3 in the same browser, where the script for it lies at hand.</summary>
internal static class Yardstick
{
    private static readonly string? Script = Environment.GetEnvironmentVariable("CHART_YARDSTICK");

    /// <summary>Writes the reporting lines as the script reads them: for each seat the number of the one above, or -1, in preorder.</summary>
    public static string WriteTree(string folder, EntrySet entries)
    {
        var organization = new Organization(entries, FrameworkLibrary.Shipped("standard"), MadeCompany.Day);
        var (file, at) = (Path.Combine(folder, "tree.txt"), new Dictionary<string, int>(StringComparer.Ordinal));
        using var output = new StreamWriter(file);
        foreach (var seat in organization.Positions.Where(seat => seat.IsTop).SelectMany(top => top.Subtree))
        {
            output.WriteLine(seat.Manager is { } manager && !seat.IsTop ? at[manager.Id] : at.Count == 0 ? -1 : 0); // one tree: the script draws no second one
            at.Add(seat.Id, at.Count);
        }
        return file;
    }

    /// <summary>Milliseconds until the whole tree was painted; null where it cannot be measured.</summary>
    /// <param name="how"><c>canvas</c> or <c>svg</c>.</param>
    /// <param name="tree">The tree.</param>
    public static double? Measure(string how, string tree)
    {
        if (Script is null)
            return null;
        using var node = Process.Start(new ProcessStartInfo("node", [Script, how, tree, "120"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var told = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        using var answer = JsonDocument.Parse(told);
        return answer.RootElement.TryGetProperty("painted_ms", out var painted) ? painted.GetDouble() : null;
    }
}
