using System.Diagnostics;
using System.Text;

namespace Rolemap;

/// <summary>Runs the scripts of <c>tests/tools</c>, in which ajv, a validator that is not ours, is asked.</summary>
internal static class Ajv
{
    /// <summary>Why a script cannot run on this machine, or null.</summary>
    /// <param name="tools">The folder <c>tests/tools</c>.</param>
    /// <param name="package">What it needs there, such as <c>ajv-formats</c>; empty for the packages as a whole.</param>
    public static string? Missing(string tools, string package) =>
        !Directory.Exists(Path.Combine(tools, "node_modules", package)) ? "tests/tools/node_modules is missing or old: run ./test, or npm ci in tests/tools."
        : !HasNode() ? "There is no node command on the PATH."
        : null;

    /// <summary>Gives a script some lines and returns those it answers with; it must end without a fault.</summary>
    public static string[] Ask(string tools, IReadOnlyList<string> arguments, IEnumerable<string> lines)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = tools,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        foreach (var line in lines)
            node.StandardInput.Write($"{line}\n");
        node.StandardInput.Close();
        var answers = node.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return answers;
    }

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
}
