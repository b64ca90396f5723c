using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Files.Json;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>Lint results as SARIF 2.1.0, which code hosts and editors read: one run, whatever the number of paths.</summary>
/// <remarks>Problems are notifications, accepted findings are suppressed results. Paths start from the root of the repository.</remarks>
internal static class LintSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string RootId = "%SRCROOT%";

    /// <summary>Writes the log.</summary>
    /// <param name="session">The session.</param>
    /// <param name="checks">What was checked.</param>
    /// <param name="isWhole">Whether everything that was named could be read.</param>
    public static void Write(Session session, IReadOnlyList<Checked> checks, bool isWhole) => Json.Write(session.Out, json =>
    {
        RuleCard[] rules = [.. checks.SelectMany(check => check.Report.Rules).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        var sources = checks.Select(check => (Check: check, Paths: new SourcePaths(session, check.Opened.Folder))).ToArray();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        WriteDriver(json, rules);
        json.WriteEndObject();
        WriteInvocation(json, sources, isWhole);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteRoot(json);
        var numbers = rules.Select((rule, number) => (rule.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var (check, paths) in sources)
            WriteResults(json, check.Report, paths, numbers);
        json.WriteEndArray();
        json.Bag(() => json.Array("workspaces", sources, source => WriteWorkspace(json, source.Check, source.Paths)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteDriver(Utf8JsonWriter json, RuleCard[] rules)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "Rolemap");
        json.WriteString("semanticVersion", typeof(LintSarif).Assembly.GetName().Version!.ToString(3));
        json.Array("rules", rules, rule => SarifRule.Write(json, rule));
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, (Checked Check, SourcePaths Paths)[] sources, bool isWhole)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", isWhole);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (check, paths) in sources)
            foreach (var problem in check.Opened.Workspace.Problems)
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                SarifText.Message(json, $"{problem.Message} {problem.Hint}");
                json.WriteStartArray("locations");
                json.WriteStartObject();
                WritePhysicalLocation(json, paths, problem.Place);
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            }
        json.WriteEndArray();
        WriteSkipped(json, sources);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A rule that could not judge is no result: what it would need was not written down.</summary>
    private static void WriteSkipped(Utf8JsonWriter json, (Checked Check, SourcePaths Paths)[] sources) =>
        json.Array("toolConfigurationNotifications", sources.SelectMany(source => source.Check.Report.Skipped), skipped =>
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            SarifText.Message(json, $"{skipped.Rule.Id} was not judged: {skipped.Why}");
            json.WriteEndObject();
        });

    /// <summary>Where the root is on this machine is nobody's business; what it is must be said.</summary>
    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootId);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository, or the folder the command ran in where there is none.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, LintReport report, SourcePaths paths, Dictionary<string, int> numbers)
    {
        var prints = new SarifPrints(paths.Folder);
        foreach (var result in report.Results)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", result.Rule.Id);
            json.WriteNumber("ruleIndex", numbers[result.Rule.Id]);
            json.WriteString("level", SarifText.LevelOf(result.Severity));
            SarifText.Message(json, result.Finding.Message);
            WriteLocation(json, paths, result.Finding);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("ruleAndSubject/v1", prints.Next(result));
            json.WriteEndObject();
            if (result.Acceptance is { } acceptance)
                WriteSuppression(json, paths, acceptance);
            WriteNumbers(json, result);
            json.WriteEndObject();
        }
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePaths paths, Finding finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysicalLocation(json, paths, finding.Place);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", finding.Subject.Id);
        json.WriteString("fullyQualifiedName", finding.Subject.ToString());
        json.WriteString("kind", Ref.WordOf(finding.Subject.Kind));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Nothing where the place lies in no file: a viewer would look for it in vain.</summary>
    private static void WritePhysicalLocation(Utf8JsonWriter json, SourcePaths paths, Place place)
    {
        if (paths.Of(place) is not { } path)
            return;
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifText.UriOf(path));
        json.WriteString("uriBaseId", RootId);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, place.Line));
        json.WriteNumber("startColumn", Math.Max(1, place.Column));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SourcePaths paths, Entry acceptance)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", acceptance.Text(AcceptanceFields.Reason));
        json.WriteStartObject("location");
        WritePhysicalLocation(json, paths, acceptance.Place);
        json.WriteEndObject();
        if (acceptance[AcceptanceFields.Until] is { } until)
            json.Bag(() => json.WriteString("until", until.ToString()));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, LintResult result)
    {
        if (!result.Finding.Numbers.IsEmpty)
            json.Bag(() =>
            {
                foreach (var (name, value) in result.Finding.Numbers)
                    json.WriteNumber(name, value);
            });
    }

    private static void WriteWorkspace(Utf8JsonWriter json, Checked check, SourcePaths paths)
    {
        json.WriteStartObject();
        json.WriteString("name", check.Opened.Workspace.Name);
        json.WriteString("folder", paths.Folder);
        json.WriteString("asOf", new Value.Day(check.Report.Organization.AsOf).ToString());
        json.WriteEndObject();
    }

    private static void Bag(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject("properties");
        write();
        json.WriteEndObject();
    }
}
