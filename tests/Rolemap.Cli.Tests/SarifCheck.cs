using System.Text.Json;

namespace Rolemap.Cli.Tests;

/// <summary>Asks ajv through <c>tests/tools/check-sarif.mjs</c>.</summary>
internal static class SarifCheck
{
    private static readonly string Tools = Repository.In("tests/tools");

    /// <summary>Why ajv cannot be asked on this machine, or null.</summary>
    public static string? Missing { get; } = Ajv.Missing(Tools, "ajv-draft-04");

    /// <summary>What is wrong with some logs, each on one line, by the schema of the standard.</summary>
    public static IReadOnlyList<string[]> FaultsOf(params string[] logs)
    {
        var lines = Ajv.Ask(Tools, ["check-sarif.mjs"], logs.Select(log => log.TrimEnd('\n')));
        Assert.Equal(logs.Length, lines.Length);
        return [.. lines.Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }
}
