using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Files.Json;
using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary><c>rolemap rules</c>: every lint rule on a line.</summary>
internal static class RulesCommand
{
    private static readonly Option<string> Format = GlobalOptions.Format("text", "json");

    public static Command Create(Session session)
    {
        var command = new Command("rules", "List the lint rules.") { Format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(Format) == "json")
                WriteJson(session.Out);
            else
                WriteText(session);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteText(Session session)
    {
        var width = RuleBook.All.Max(rule => rule.Card.Name.Length);
        foreach (var family in RuleBook.All.Select(rule => rule.Card).GroupBy(card => card.Family))
        {
            session.Out.WriteLine($"{family.Key}");
            foreach (var card in family)
                session.Out.WriteLine($"  {card.Id}  {card.Severity.ToString().ToLowerInvariant(),-7}  {card.Name.PadRight(width)}  {card.Summary}");
        }
        session.Hint("next: rolemap explain RM102");
    }

    private static void WriteJson(TextWriter output) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.Array("rules", RuleBook.All.Select(rule => rule.Card), card =>
        {
            json.WriteStartObject();
            json.WriteString("id", card.Id);
            json.WriteString("name", card.Name);
            json.WriteString("severity", card.Severity.ToString().ToLowerInvariant());
            json.WriteString("family", card.Family);
            json.WriteString("since", card.Since);
            json.WriteBoolean("default", card.OnIn(Profile.KnowledgeWork));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
