using System.Text.Json;
using Rolemap.Comparison;
using Rolemap.Explanations;
using Rolemap.Files.Json;

namespace Rolemap.Cli.Reports;

/// <summary>What a title means in different places, in each format.</summary>
internal static class TitleReports
{
    /// <summary>Writes where a title is used.</summary>
    public static void Write(Session session, string? format, TitleSearch search)
    {
        if (format == "json")
            Json.Write(session.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("title", search.Title);
                json.Array("roles", search.Exact, profile => Write(json, profile));
                json.Array("wider", search.Wider, profile => Write(json, profile));
                json.Array("without", search.Without, framework => json.WriteStringValue(framework.Id));
                json.WriteEndObject();
            });
        else if (format == "markdown")
            WriteMarkdown(session.Out, search);
        else
            session.Print(TitleText.Of(search));
    }

    private static void Write(Utf8JsonWriter json, Profile profile)
    {
        json.WriteStartObject();
        json.WriteString("role", profile.Ref.ToString());
        json.WriteString("title", profile.Role.Title);
        json.WriteString("track", profile.Role.TrackId);
        foreach (var card in ProfileCard.All)
            json.WriteString(card.Id, profile[card]?.Words);
        json.WriteEndObject();
    }

    private static void WriteMarkdown(TextWriter output, TitleSearch search)
    {
        output.WriteLine($"## {Markdown.Safe(search.Title)}");
        output.WriteLine();
        output.WriteLine("| Role | Title | People | Reach | Place |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var profile in search.Exact.Concat(search.Wider))
            output.WriteLine($"| {Markdown.Safe(profile.Ref.Id)} | {Markdown.Safe(profile.Role.Title)} | {Say(profile, ProfileCard.People)} | {Say(profile, ProfileCard.Reach)} | {Say(profile, ProfileCard.Position)} |");
    }

    private static string Say(Profile profile, ProfileCard card) => profile[card]?.Words ?? "not said";
}
