using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Rolemap.Bench.Storage;

/// <summary>The company that the yardstick's generator makes, when its source lies beside the repository.</summary>
internal static class GeneratedCsv
{
    private const string Source = "../shared/bench/gen.c";

    /// <summary>The path of the CSV file, or null when there is no generator or no C compiler.</summary>
    public static string? Make(int count)
    {
        if (!File.Exists(Source))
            return null;
        var folder = Directory.CreateTempSubdirectory("rolemap-bench-").FullName;
        var program = Path.Combine(folder, "gen");
        var made = Run("cc", "-O2", "-o", program, Source, "-lm") && Run(program, count.ToString(CultureInfo.InvariantCulture), "42", folder);
        return made ? Path.Combine(folder, "org.csv") : null;
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
