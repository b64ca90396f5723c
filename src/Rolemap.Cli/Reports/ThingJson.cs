using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>A product, team, opening, goal, activity or rule as one JSON object: the keys of the files, and what follows from them.</summary>
internal static class ThingJson
{
    public static void Write(TextWriter output, ProductExplanation explanation) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", explanation.Product.Ref.ToString());
        json.WriteString("stageName", explanation.Stage);
        EntryJson.WriteFields(json, explanation.Product.Entry);
        json.Array("accountableSeats", explanation.Product.Accountable, seat => SeatJson.WriteSeat(json, seat));
        json.Array("wholes", explanation.Product.Wholes, whole => json.WriteStringValue(whole.Ref.ToString()));
        json.Array("parts", explanation.Product.Parts, part => json.WriteStringValue(part.Ref.ToString()));
        json.WriteString("nextGate", explanation.NextGate?.Ref.ToString());
        SeatJson.WriteEntries(json, "waiting", explanation.Waiting);
        json.Array("decisions", explanation.Now, answer => ExplainJson.Write(json, answer));
        SeatJson.WriteFindings(json, explanation.Findings);
        json.WriteEndObject();
    });

    public static void Write(TextWriter output, Team team, Organization organization, LintReport? report) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", team.Ref.ToString());
        EntryJson.WriteFields(json, team.Entry);
        json.Array("members", team.Members, seat => SeatJson.WriteSeat(json, seat));
        json.Array("products", team.Products, product => json.WriteStringValue(product.Ref.ToString()));
        json.Array("coveredBy", TeamText.CoveredBy(team, organization), seat => SeatJson.WriteSeat(json, seat));
        SeatJson.WriteFindings(json, report?.Results.Where(result => result.Finding.Subject == team.Ref) ?? []);
        json.WriteEndObject();
    });

    public static void WriteOpening(TextWriter output, Entry opening, LintReport? report) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", opening.Ref.ToString());
        EntryJson.WriteFields(json, opening);
        SeatJson.WriteFindings(json, report?.Results.Where(result => result.Finding.Subject == opening.Ref) ?? []);
        json.WriteEndObject();
    });

    public static void WriteGoal(TextWriter output, Entry goal, Organization organization) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", goal.Ref.ToString());
        EntryJson.WriteFields(json, goal);
        json.Array("servedBy", GoalText.ServedBy(goal, organization), product => json.WriteStringValue(product.Ref.ToString()));
        json.WriteEndObject();
    });

    public static void Write(TextWriter output, Activity activity, Organization? organization) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ref", activity.Ref.ToString());
        EntryJson.WriteFields(json, activity.Entry);
        SeatJson.WriteEntries(json, "waiting", organization is null ? [] : Decided.Waiting(organization, entry => entry.Text(DecisionFields.Activity) == activity.Id));
        json.WriteEndObject();
    });

    public static void Write(TextWriter output, RuleCard card, LintReport? report) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("rule", card.Id);
        json.WriteString("name", card.Name);
        json.WriteString("severity", card.Severity.ToString().ToLowerInvariant());
        json.WriteString("family", card.Family);
        json.WriteString("since", card.Since);
        json.WriteString("summary", card.Summary);
        json.WriteString("why", card.Why);
        json.WriteString("fix", card.Fix);
        json.WriteString("bad", card.Bad);
        json.WriteString("good", card.Good);
        json.WriteString("help", card.Help);
        json.Array("thresholds", card.Thresholds, limit =>
        {
            json.WriteStartObject();
            json.WriteString("key", limit.Key);
            json.WriteNumber("startup", limit.Startup);
            json.WriteNumber("knowledge-work", limit.KnowledgeWork);
            json.WriteNumber("enterprise", limit.Enterprise);
            json.WriteString("source", limit.Source);
            json.WriteEndObject();
        });
        json.Array("findings", report?.Results.Where(result => result.Rule.Id == card.Id) ?? [], result =>
        {
            json.WriteStartObject();
            json.WriteString("subject", result.Finding.Subject.ToString());
            json.WriteString("message", result.Finding.Message);
            json.WriteString("place", result.Finding.Place.ToString());
            json.WriteBoolean("accepted", result.Acceptance is not null);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
