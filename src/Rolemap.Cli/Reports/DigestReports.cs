using System.Text.Json;
using Rolemap.Explanations;
using Rolemap.Files.Json;
using Rolemap.Lint;
using Rolemap.Weekly;

namespace Rolemap.Cli.Reports;

/// <summary>A digest as JSON.</summary>
internal static class DigestJson
{
    public static void Write(TextWriter output, Digest digest) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("organization", digest.Organization.Name);
        json.WriteString("asOf", Words.Of(digest.Organization.AsOf));
        json.WriteString("since", digest.Difference is { } difference ? Words.Of(difference.Before.AsOf) : null);
        json.WriteString("for", digest.Reader?.Ref.ToString());
        json.Array("waiting", digest.Waiting, decision => Write(json, decision));
        json.Array("asked", digest.Asked, decision => Write(json, decision));
        json.Array("near", digest.Near, decision => Write(json, decision));
        json.Array("gates", digest.Gates, gate => Write(json, gate));
        json.Array("changes", digest.Changes, told =>
        {
            json.WriteStartObject();
            json.WriteString("subject", told.Change.Subject.ToString());
            json.WriteString("kind", told.Change.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", string.Join(' ', told.Sentences));
            json.WriteEndObject();
        });
        json.Array("newFindings", digest.Caused, result => Write(json, result));
        json.Array("fixedFindings", digest.Fixed, result => Write(json, result));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, WaitingDecision decision)
    {
        json.WriteStartObject();
        json.WriteString("ref", decision.Decision.Ref.ToString());
        json.WriteString("activity", decision.Activity?.Ref.ToString());
        json.WriteString("name", decision.Activity?.Name);
        json.WriteString("product", decision.Product?.Ref.ToString());
        PositionJson.WriteShort(json, "decider", decision.Decider);
        json.WriteBoolean("confirmed", decision.Confirmed is not null);
        json.Array("asked", decision.AskedSeats, seat => PositionJson.WriteShort(json, seat));
        json.WriteString("due", decision.Due is { } day ? Words.Of(day) : null);
        if (decision.DaysLeft is { } left)
            json.WriteNumber("daysLeft", left);
        if (decision.IsNew is { } isNew)
            json.WriteBoolean("new", isNew);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GateAhead gate)
    {
        json.WriteStartObject();
        json.WriteString("gate", gate.Gate.Id);
        json.WriteString("product", gate.Product.Ref.ToString());
        json.WriteString("stage", gate.Product.StageId);
        json.WriteString("stageSince", gate.StageSince is { } since ? Words.Of(since) : null);
        json.WriteString("due", gate.Due is { } day ? Words.Of(day) : null);
        json.WriteString("decision", gate.Decision?.Ref.ToString());
        PositionJson.WriteShort(json, "decider", gate.Decider);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("severity", result.Severity.ToString().ToLowerInvariant());
        json.WriteString("subject", result.Finding.Subject.ToString());
        json.WriteString("message", result.Finding.Message);
        json.WriteEndObject();
    }
}

/// <summary>A digest as Markdown, for a mail, a chat or an issue.</summary>
internal static class DigestMarkdown
{
    public static void Write(TextWriter output, Digest digest)
    {
        output.WriteLine($"## {Markdown.Safe(DigestLines.Title(digest))}");
        foreach (var part in DigestLines.Of(digest))
        {
            output.WriteLine();
            output.WriteLine($"### {Markdown.Safe(part.Heading)}");
            output.WriteLine();
            foreach (var line in part.Lines)
                output.WriteLine($"- {Markdown.Safe(line)}");
        }
        if (!digest.IsEmpty)
            return;
        output.WriteLine();
        output.WriteLine(Markdown.Safe(DigestLines.Nothing(digest)));
    }
}
