using System.Text.Json;
using Rolemap.Files.Schemas;

namespace Rolemap.Files.Tests.Schemas;

/// <summary>Asks ajv through <c>tests/tools/check-schemas.mjs</c>.</summary>
internal static class SchemaCheck
{
    private static readonly string Tools = RepositoryRoot.PathOf("tests/tools");

    /// <summary>Why ajv cannot be asked on this machine, or null.</summary>
    public static string? Missing { get; } = Ajv.Missing(Tools, "");

    /// <summary>What ajv says of each committed schema, by the strictest reading.</summary>
    public static IReadOnlyList<Verdict> OfSchemas() => Ask([]).Schemas;

    /// <summary>What ajv says of some files, in their order.</summary>
    public static IReadOnlyList<Verdict> OfFiles(IEnumerable<(FileKind Kind, string Path)> files) =>
        Ask([.. files.Select(file => (file.Kind, "file", file.Path))]).Jobs;

    /// <summary>What ajv says of some texts, in their order.</summary>
    public static IReadOnlyList<Verdict> OfTexts(IEnumerable<(FileKind Kind, string Text)> texts) =>
        Ask([.. texts.Select(text => (text.Kind, "text", text.Text))]).Jobs;

    private static (Verdict[] Schemas, Verdict[] Jobs) Ask(IReadOnlyList<(FileKind Kind, string Key, string Value)> jobs)
    {
        var asked = jobs.Select(job => $"{{\"schema\":\"{job.Kind.Name}\",\"{job.Key}\":\"{JsonEncodedText.Encode(job.Value)}\"}}");
        var lines = Ajv.Ask(Tools, ["check-schemas.mjs", RepositoryRoot.PathOf("docs/schemas")], asked);
        var schemas = lines.Length - jobs.Count;
        return ([.. lines.Take(schemas).Select(line => Read(line, null))], [.. lines.Skip(schemas).Select((line, i) => Read(line, jobs[i].Value))]);
    }

    private static Verdict Read(string line, string? subject)
    {
        using var json = JsonDocument.Parse(line);
        var said = json.RootElement;
        return new Verdict(said.GetProperty("schema").GetString()!, subject, [.. said.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!)]);
    }
}

/// <summary>What ajv says.</summary>
/// <param name="Schema">The name of the schema.</param>
/// <param name="Subject">The file or text that was checked, or null where it is about the schema itself.</param>
/// <param name="Faults">What is wrong; empty when nothing is.</param>
internal sealed record Verdict(string Schema, string? Subject, IReadOnlyList<string> Faults)
{
    public bool IsValid => Faults.Count == 0;

    public override string ToString() => $"{Subject ?? Schema}: {string.Join("; ", Faults)}";
}
