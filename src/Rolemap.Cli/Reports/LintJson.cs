using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Files.Json;
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
        json.Array("findings", report.Results, result => FindingJson.Write(json, result));
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

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        FindingJson.WritePlace(json, problem.Place);
        json.WriteString("message", problem.Message);
        json.WriteString("hint", problem.Hint);
        json.WriteEndObject();
    }
}
