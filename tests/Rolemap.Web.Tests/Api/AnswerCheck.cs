using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Rolemap.Web.Tests.Api;

/// <summary>Asks ajv, a validator that is not ours, through <c>tests/tools/check-answers.mjs</c>.</summary>
internal static class AnswerCheck
{
    private static readonly string Tools = Repository.In("tests/tools");

    /// <summary>Why ajv cannot be asked on this machine, or null.</summary>
    public static string? Missing { get; } =
        !Directory.Exists(Path.Combine(Tools, "node_modules/ajv-formats")) ? "tests/tools/node_modules is missing or old: run ./test, or npm ci in tests/tools."
        : !HasNode() ? "There is no node command on the PATH."
        : null;

    /// <summary>What is wrong with some answers, by the schemas of the document.</summary>
    public static IReadOnlyList<string[]> FaultsOf(JsonElement document, IReadOnlyList<(string Schema, JsonElement Answer)> answers)
    {
        var start = new ProcessStartInfo("node", ["check-answers.mjs"])
        {
            WorkingDirectory = Tools,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        node.StandardInput.Write(JsonSerializer.Serialize(document) + "\n");
        foreach (var (schema, answer) in answers)
            node.StandardInput.Write(JsonSerializer.Serialize(new { schema, answer }) + "\n");
        node.StandardInput.Close();
        var lines = node.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        node.WaitForExit();
        Assert.Equal((0, answers.Count), (node.ExitCode, lines.Length));
        return [.. lines.Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
}
