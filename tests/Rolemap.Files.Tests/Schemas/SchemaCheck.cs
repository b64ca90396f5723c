using System.Diagnostics;
using System.Text.Json;
using Rolemap.Files.Schemas;

namespace Rolemap.Files.Tests.Schemas;

/// <summary>Asks ajv, a validator that is not ours, through <c>tests/tools/check-schemas.mjs</c>.</summary>
internal static class SchemaCheck
{
    private static readonly string Tools = RepositoryRoot.PathOf("tests/tools");

    /// <summary>Why ajv cannot be asked on this machine, or null.</summary>
    public static string? Missing { get; } =
        !Directory.Exists(Path.Combine(Tools, "node_modules")) ? "tests/tools/node_modules is missing: run ./test, or npm ci in tests/tools."
        : !HasNode() ? "There is no node command on the PATH."
        : null;

    /// <summary>What ajv says of some files, against the committed schemas.</summary>
    public static IReadOnlyList<Verdict> Of(params IEnumerable<(FileKind Kind, string Path)> files)
    {
        var start = new ProcessStartInfo("node", ["check-schemas.mjs", RepositoryRoot.PathOf("docs/schemas")])
        {
            WorkingDirectory = Tools,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        foreach (var (kind, path) in files)
            node.StandardInput.Write($"{kind.Name}\t{path}\n");
        node.StandardInput.Close();
        var said = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    private static Verdict Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var said = json.RootElement;
        var (schema, file) = (said.GetProperty("schema").GetString()!, said.TryGetProperty("file", out var path) ? path.GetString() : null);
        return file is null
            ? new Verdict(schema, null, said.GetProperty("fault").GetString() is { } fault ? [fault] : [])
            : new Verdict(schema, file, [.. said.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!)]);
    }

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
}

/// <summary>What ajv says.</summary>
/// <param name="Schema">The name of the schema.</param>
/// <param name="File">The file that was checked, or null where it is about the schema itself.</param>
/// <param name="Faults">What is wrong; empty when nothing is.</param>
internal sealed record Verdict(string Schema, string? File, IReadOnlyList<string> Faults)
{
    public override string ToString() => $"{Path.GetFileName(File ?? Schema)}: {string.Join("; ", Faults)}";
}
