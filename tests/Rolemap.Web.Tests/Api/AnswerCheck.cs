using System.Text.Json;

namespace Rolemap.Web.Tests.Api;

/// <summary>Asks ajv through <c>tests/tools/check-answers.mjs</c>.</summary>
internal static class AnswerCheck
{
    private static readonly string Tools = Repository.In("tests/tools");

    /// <summary>Why ajv cannot be asked on this machine, or null.</summary>
    public static string? Missing { get; } = Ajv.Missing(Tools, "ajv-formats");

    /// <summary>What is wrong with some answers, by the schemas of the document.</summary>
    public static IReadOnlyList<string[]> FaultsOf(JsonElement document, IReadOnlyList<(string Schema, JsonElement Answer)> answers)
    {
        var asked = answers.Select(pair => JsonSerializer.Serialize(new { schema = pair.Schema, answer = pair.Answer }));
        var lines = Ajv.Ask(Tools, ["check-answers.mjs"], asked.Prepend(JsonSerializer.Serialize(document)));
        Assert.Equal(answers.Count, lines.Length);
        return [.. lines.Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }
}
