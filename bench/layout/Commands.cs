using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Rolemap.Bench.Layout;

/// <summary>Programs that are run one after the other.</summary>
internal static class Commands
{
    /// <summary>What a program printed; null when it is not there or failed.</summary>
    public static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var errors = process.StandardError.ReadToEndAsync();
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 && errors.Wait(Timeout.Infinite) ? printed : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The numbers in the one line of JSON that a program prints.</summary>
    public static Dictionary<string, double> Measure(string program, params string[] arguments)
    {
        var line = Run(program, arguments) ?? throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
        using var json = JsonDocument.Parse(line);
        return json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Number).ToDictionary(member => member.Name, member => member.Value.GetDouble(), StringComparer.Ordinal);
    }
}
