using System.CommandLine;
using Rolemap.Charts;
using Rolemap.Drawing;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary><c>rolemap chart</c>: the org chart of a workspace, or of a branch, as a picture or as text.</summary>
internal static class ChartCommand
{
    private static readonly Argument<string?> Path = new("workspace") { Description = "A workspace folder or file, or a CSV file; the workspace around the current folder when left out.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Focus = new("--focus") { Description = "The seat or person whose branch is drawn: a reference, an id or a name.", HelpName = "REF" };
    private static readonly Option<int?> Depth = Levels("--depth");
    private static readonly Option<string> Layout = OneOf("--layout", "How boxes are placed: a tidy tree, compact frames within frames, or auto: by their number.", "auto", "tidy", "compact");
    private static readonly Option<string> Color = OneOf("--color", "What colours tell apart: role, track, stage, site, tenure, span, finding, function or vacant.", "role", "track", "stage", "site", "tenure", "span", "finding", "function", "vacant");
    private static readonly Option<bool> Dotted = new("--dotted") { Description = "Draw the dotted lines, too." };
    private static readonly Option<double> Scale = Factor("--scale");
    private static readonly Option<bool> Dark = new("--dark") { Description = "Draw a PNG for dark surroundings." };
    private static readonly Option<string?> To = new("--to")
    {
        Description = "The file to write; standard output when left out. Its ending says the format when --format is left out.",
        HelpName = "FILE",
    };
    private static readonly Option<string> Format = GlobalOptions.Format("text", "svg", "png", "pdf", "mermaid", "dot");

    public static Command Create(Session session)
    {
        var command = new Command("chart", "Draw the org chart, or a branch of it.") { Path, Focus, Depth, Layout, Color, Dotted, Format, To, Scale, Dark };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        GlobalOptions.TakeOnly(option, words);
        return option;
    }

    private static Option<int?> Levels(string name)
    {
        var option = new Option<int?>(name) { Description = "How many levels are drawn, the first included; what is below is counted.", HelpName = "LEVELS" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out var levels) && levels > 0))
                result.AddError($"'{token.Value}' is no number of levels. Write a whole number from 1 up.");
        });
        return option;
    }

    private static Option<double> Factor(string name)
    {
        var option = new Option<double>(name)
        {
            Description = "How many points of a PNG a unit of the picture has.",
            HelpName = "FACTOR",
            DefaultValueFactory = _ => ChartPng.UsualScale,
        };
        option.Validators.Add(result =>
        {
            var invariant = System.Globalization.CultureInfo.InvariantCulture;
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, invariant, out var factor) && factor is >= 0.1 and <= 16))
                result.AddError($"'{token.Value}' is no scale. Write a number from 0.1 to 16, such as 2.");
        });
        return option;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var opened = parsed.GetValue(Path) is { } path ? Opening.Open(session, parsed, path) : Opening.OpenWorkspace(session, parsed);
        if (opened is null)
            return ExitCode.Misuse;
        var unread = opened.Workspace.Problems.IsEmpty ? ExitCode.Fine : session.Refuse(opened.Workspace.Problems);
        var organization = opened.Organization;
        if (!organization.Positions.Any())
            return unread == ExitCode.Fine ? session.Refuse($"There is nothing to draw: '{opened.Path}' has no positions.", "Write some into people.yaml, or import a list: rolemap import FILE --to DIR") : unread;
        Position? focus = null;
        if (parsed.GetValue(Focus) is { } named && (focus = SeatOf(session, organization, named)) is null)
            return ExitCode.Misuse;
        return Math.Max(unread, Write(session, parsed, ChartOf(parsed, organization, focus)));
    }

    private static Chart ChartOf(ParseResult parsed, Organization organization, Position? focus)
    {
        var color = Enum.Parse<ChartColor>(parsed.GetRequiredValue(Color), ignoreCase: true);
        var findings = color == ChartColor.Finding ? Linter.Check(organization, RuleBook.All, includePrivate: false).Results : [];
        return Chart.Of(organization, new ChartRequest { Focus = focus, Levels = parsed.GetValue(Depth), Color = color, HasDotted = parsed.GetValue(Dotted) }, findings);
    }

    private static int Write(Session session, ParseResult parsed, Chart chart)
    {
        var (to, format) = (parsed.GetValue(To), FormatOf(parsed));
        if (to is not null && Directory.Exists(session.FullPath(to)))
            return session.Refuse($"'{to}' is a folder.", "Name the file to write, such as chart.svg.");
        if (format is "png" or "pdf")
            return WriteBytes(session, parsed, ChartPicture.Of(chart, LayoutOf(parsed)), format, to);
        if (to is null)
        {
            WriteText(parsed, chart, format, session.Out);
            return ExitCode.Fine;
        }
        using (var file = new StreamWriter(session.FullPath(to)) { NewLine = "\n" })
            WriteText(parsed, chart, format, file);
        session.Hint($"Wrote {to}: {chart.About}.");
        return ExitCode.Fine;
    }

    /// <summary>The format that is asked for, else that of the file's ending, else text.</summary>
    private static string FormatOf(ParseResult parsed)
    {
        if (parsed.GetResult(Format) is { Implicit: false } || parsed.GetValue(To) is not { } to)
            return parsed.GetRequiredValue(Format);
        return System.IO.Path.GetExtension(to).ToUpperInvariant() switch
        {
            ".SVG" => "svg",
            ".PNG" => "png",
            ".PDF" => "pdf",
            ".MMD" or ".MERMAID" => "mermaid",
            ".DOT" or ".GV" => "dot",
            _ => "text",
        };
    }

    private static int WriteBytes(Session session, ParseResult parsed, ChartPicture picture, string format, string? to)
    {
        if (to is null && session.Bytes is null)
            return session.Refuse($"A terminal cannot show a {format.ToUpperInvariant()}.", $"Name the file to write: --to chart.{format}");
        var scale = parsed.GetValue(Scale);
        if ((format == "png" ? ChartPng.RefusalOf(picture, scale) : ChartPdf.RefusalOf(picture)) is { } refusal)
            return session.Refuse(refusal, "For a branch: --focus REF; for fewer levels: --depth 3.");
        using var file = to is null ? null : File.Create(session.FullPath(to));
        var output = file ?? session.Bytes!;
        if (format == "png")
            ChartPng.Write(picture, output, scale, parsed.GetValue(Dark));
        else
            ChartPdf.Write(picture, output);
        if (to is not null)
            session.Hint($"Wrote {to}: {picture.Chart.About}.");
        return ExitCode.Fine;
    }

    private static void WriteText(ParseResult parsed, Chart chart, string format, TextWriter output)
    {
        switch (format)
        {
            case "svg":
                WriteSvg(ChartPicture.Of(chart, LayoutOf(parsed)), output);
                break;
            case "mermaid":
                WriteLines(ChartMermaid.LinesOf(chart), output);
                break;
            case "dot":
                WriteLines(ChartDot.LinesOf(chart), output);
                break;
            default:
                WriteLines(ChartText.LinesOf(chart).Select(Terminal.Safe), output);
                break;
        }
    }

    private static void WriteLines(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var line in lines)
            output.WriteLine(line);
    }

    private static void WriteSvg(ChartPicture picture, TextWriter output)
    {
        using var buffer = new TextBuffer(output);
        ChartSvg.Write(picture, buffer);
    }

    private static ChartLayout? LayoutOf(ParseResult parsed) => parsed.GetValue(Layout) switch
    {
        "tidy" => ChartLayout.Tidy,
        "compact" => ChartLayout.Compact,
        _ => null,
    };

    /// <summary>The seat somebody names, or the first that a person of that name holds.</summary>
    private static Position? SeatOf(Session session, Organization organization, string named)
    {
        switch (new Finder(organization.Framework, organization).Find(named, RefKind.Position, RefKind.Person))
        {
            case Meaning.One { Thing.Ref: { Kind: RefKind.Position } seat }:
                return organization.PositionOf(seat.Id);
            case Meaning.One one when organization.PersonOf(one.Thing.Ref.Id) is { } person && person.Positions.Any():
                return person.Positions.First();
            case Meaning.One one:
                session.Refuse($"{one.Thing.Label} holds no seat at {Words.Of(organization.AsOf)}.", "Name a seat, or look at another day with --at.");
                return null;
            case Meaning.Several several:
                session.Refuse($"'{named}' may mean several things.", $"Say which: {string.Join(" or ", several.Candidates.Take(10).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}.");
                return null;
            case Meaning.Unknown unknown:
                session.Refuse($"No seat and nobody goes by '{named}'.", unknown.Nearest.IsEmpty
                    ? "Name a seat by a reference such as position:P06, an id or its holder's name."
                    : $"Did you mean {string.Join(" or ", unknown.Nearest.Take(5).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}?");
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
