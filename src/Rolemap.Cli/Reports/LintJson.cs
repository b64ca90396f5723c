using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>Lint results as one JSON object; its keys are a contract.</summary>
internal static class LintJson
{
    public static void Write(TextWriter output, Checked check) => Json.Write(output, json =>
    {
        var (opened, report) = (check.Opened, check.Report);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("workspace", opened.Workspace.Name);
        json.WriteString("asOf", new Value.Day(report.Organization.AsOf).ToString());
        WriteSummary(json, report);
        WriteFacts(json, OrganizationFacts.Of(report.Organization));
        json.Array("findings", report.Results, result => WriteFinding(json, result));
        json.Array("skipped", report.Skipped, skipped =>
        {
            json.WriteStartObject();
            json.WriteString("rule", skipped.Rule.Id);
            json.WriteString("why", skipped.Why);
            json.WriteEndObject();
        });
        json.Array("problems", opened.Workspace.Problems, problem => WriteProblem(json, problem));
        json.WriteString("path", opened.Path);
        if (check.Fixing is { } fixing)
            FixJson.Write(json, fixing);
        json.WriteEndObject();
    });

    private static void WriteSummary(Utf8JsonWriter json, LintReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.CountOf(Severity.Error));
        json.WriteNumber("warnings", report.CountOf(Severity.Warning));
        json.WriteNumber("notes", report.CountOf(Severity.Note));
        json.WriteNumber("accepted", report.Accepted);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, OrganizationFacts facts)
    {
        json.WriteStartObject("facts");
        json.WriteNumber("positions", facts.Positions);
        json.WriteNumber("people", facts.People);
        json.WriteNumber("vacancies", facts.Vacancies);
        json.WriteNumber("roots", facts.Roots);
        json.WriteNumber("layers", facts.Layers);
        json.WriteNumber("managers", facts.Managers);
        json.WriteNumber("singleReport", facts.SingleReport);
        json.WriteNumber("teams", facts.Teams);
        json.WriteNumber("products", facts.Products);
        json.WriteNumber("aggregates", facts.Aggregates);
        json.WriteNumber("aggregatedSeats", facts.AggregatedSeats);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, LintResult result)
    {
        var finding = result.Finding;
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("name", result.Rule.Name);
        json.WriteString("severity", result.Severity.ToString().ToLowerInvariant());
        json.WriteString("subject", finding.Subject.ToString());
        json.WriteString("message", finding.Message);
        WritePlace(json, finding.Place);
        json.WriteStartObject("numbers");
        foreach (var (name, value) in finding.Numbers)
            json.WriteNumber(name, value);
        json.WriteEndObject();
        json.Array("fix", finding.Fix, change => ChangeJson.Write(json, change));
        json.WriteString("help", result.Rule.Help);
        WriteAcceptance(json, result.Acceptance);
        json.WriteEndObject();
    }

    private static void WriteAcceptance(Utf8JsonWriter json, Entry? acceptance)
    {
        if (acceptance is null)
        {
            json.WriteNull("accepted");
            return;
        }
        json.WriteStartObject("accepted");
        json.WriteString("reason", acceptance.Text(AcceptanceFields.Reason));
        json.WriteString("until", acceptance[AcceptanceFields.Until]?.ToString());
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        WritePlace(json, problem.Place);
        json.WriteString("message", problem.Message);
        json.WriteString("hint", problem.Hint);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.File ?? "");
        json.WriteNumber("line", Math.Max(1, place.Line));
        json.WriteNumber("column", Math.Max(1, place.Column));
    }
}
