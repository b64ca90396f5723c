using System.Collections.Immutable;
using Rolemap.Comparison;
using Rolemap.Explanations;
using Rolemap.Files.Csv;
using Rolemap.Files.Json;

namespace Rolemap.Cli.Reports;

/// <summary>Frameworks beside each other, in each format.</summary>
internal static class AlignmentReports
{
    /// <summary>Writes comparisons of one framework with others; only one of its roles where that is named.</summary>
    public static void Write(Session session, string? format, ImmutableArray<Alignment> alignments, string? role)
    {
        if (format == "json")
            Json.Write(session.Out, json =>
            {
                if (alignments is [var only])
                {
                    AlignmentJson.Write(json, only, role);
                    return;
                }
                json.WriteStartObject();
                json.Array("comparisons", alignments, alignment => AlignmentJson.Write(json, alignment, role));
                json.WriteEndObject();
            });
        else if (format == "csv")
            AlignmentCsv.Write(session.Out, alignments, role);
        else if (format == "svg")
            WriteSvg(session.Out, alignments[0], role);
        else if (format == "markdown")
            for (var at = 0; at < alignments.Length; at++)
            {
                if (at > 0)
                    session.Out.WriteLine();
                WriteMarkdown(session.Out, alignments[at], role);
            }
        else
            WriteText(session, alignments, role);
    }

    private static void WriteSvg(TextWriter output, Alignment alignment, string? role)
    {
        using var buffer = new TextBuffer(output);
        RangeSvg.Write(RangePicture.Of(alignment, role), buffer);
    }

    private static void WriteText(Session session, ImmutableArray<Alignment> alignments, string? role)
    {
        for (var at = 0; at < alignments.Length; at++)
        {
            if (at > 0)
                session.Out.WriteLine();
            if (alignments[at].MatchOf(role) is not { } match)
            {
                session.Print(AlignmentText.Of(alignments[at]));
                continue;
            }
            if (at == 0)
                session.Print($"{match.Role.Role.Title} ({match.Role.Ref}) elsewhere. = agrees, ≠ differs, ? not said; titles are not looked at.\n");
            if (at == 0)
                session.Out.WriteLine();
            session.Print(AlignmentText.Of(match, alignments[at].Other.Framework));
        }
        if (role is null)
            return;
        session.Print("\nSources\n" + string.Join('\n', alignments.SelectMany(alignment => new[] { alignment.One.Framework, alignment.Other.Framework }).DistinctBy(framework => framework.Id).Select(framework => $"  - {RangeText.Source(framework)}")));
    }

    private static void WriteMarkdown(TextWriter output, Alignment alignment, string? role)
    {
        var (one, other) = (alignment.One.Framework, alignment.Other.Framework);
        output.WriteLine($"## {Markdown.Safe(one.Name)} in {Markdown.Safe(other.Name)}");
        output.WriteLine();
        output.WriteLine("| Role | There | Confidence | Agree | Differ | Not said |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var match in alignment.Matches.Where(match => role is null || match.Role.Role.Id == role))
            output.WriteLine($"| {Markdown.Safe(RangeText.Name(match.Role))} | {Markdown.Safe(RangeText.Say(match.Range))} | {RangeText.Say(match.Confidence)}{(RangeText.Note(match) is { Length: > 0 } note ? "<br>" + Markdown.Safe(note) : "")} | {Cell(match.Agree, match, RangeText.Say)} | {Cell(match.Differ, match, RangeText.Say)} | {Cell(match.Missing, match, RangeText.SayMissing)} |");
        output.WriteLine();
        foreach (var framework in new[] { one, other })
            output.WriteLine($"- {Markdown.Safe(RangeText.Source(framework))}");
    }

    private static string Cell(ImmutableArray<FactBetween> facts, RoleMatch match, Func<FactBetween, RoleMatch, string> say) => string.Join("<br>", facts.Select(fact => Markdown.Safe(say(fact, match))));
}
