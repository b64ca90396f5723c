using Rolemap.Explanations;
using Rolemap.Files.Json;
using Rolemap.Organizations;

namespace Rolemap.Cli.Reports;

/// <summary>What somebody would be elsewhere, in each format.</summary>
internal static class MoveReports
{
    /// <summary>Writes what a person would be in each framework.</summary>
    public static void Write(Session session, string? format, Person person, MoveElsewhere[] moves)
    {
        if (format == "json")
        {
            WriteJson(session.Out, person, moves);
            return;
        }
        for (var at = 0; at < moves.Length; at++)
        {
            if (at > 0)
                session.Out.WriteLine();
            if (format == "markdown")
                WriteMarkdown(session.Out, person, moves[at]);
            else
                session.Print(MoveElsewhereText.Of(moves[at], person));
        }
    }

    private static void WriteJson(TextWriter output, Person person, MoveElsewhere[] moves) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("person", person.Ref.ToString());
        json.Array("moves", moves, move =>
        {
            json.WriteStartObject();
            json.WriteString("position", move.Seat.Ref.ToString());
            json.WriteString("b", move.Other.Id);
            json.WritePropertyName("byRole");
            AlignmentJson.WriteMatch(json, move.ByRole, move.ByRole.Role.Role.Framework, move.Other);
            json.WritePropertyName("byWork");
            AlignmentJson.WriteMatch(json, move.ByWork, move.ByRole.Role.Role.Framework, move.Other);
            json.Array("both", move.Both, profile => json.WriteStringValue(profile.Ref.ToString()));
            json.Array("ask", move.Questions, json.WriteStringValue);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    private static void WriteMarkdown(TextWriter output, Person person, MoveElsewhere move)
    {
        output.WriteLine($"## {Markdown.Safe(person.Name)} in {Markdown.Safe(move.Other.Name)}");
        output.WriteLine();
        output.WriteLine("| | There | Confidence |");
        output.WriteLine("|---|---|---|");
        output.WriteLine($"| By what the role says | {Markdown.Safe(RangeText.Say(move.ByRole.Range))} | {RangeText.Say(move.ByRole.Confidence)} |");
        output.WriteLine($"| By what is really held and led | {Markdown.Safe(RangeText.Say(move.ByWork.Range))} | {RangeText.Say(move.ByWork.Confidence)} |");
        output.WriteLine();
        output.WriteLine("Ask before signing:");
        output.WriteLine();
        foreach (var question in move.Questions)
            output.WriteLine($"- {Markdown.Safe(question)}");
    }
}
