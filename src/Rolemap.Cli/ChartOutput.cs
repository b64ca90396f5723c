using System.CommandLine;
using Rolemap.Charts;
using Rolemap.Drawing;

namespace Rolemap.Cli;

/// <summary>Writes a chart in the format that is asked for, to a file or to standard output.</summary>
internal static class ChartOutput
{
    public static readonly Option<double> Scale = Factor("--scale");
    public static readonly Option<bool> Dark = new("--dark") { Description = "Draw a PNG for dark surroundings." };
    public static readonly Option<string?> To = new("--to")
    {
        Description = "The file to write; standard output when left out. Its ending says the format when --format is left out.",
        HelpName = "FILE",
    };

    public static readonly Option<string> Format = GlobalOptions.Format("text", "svg", "png", "pdf", "mermaid", "dot");

    public static int Write(Session session, ParseResult parsed, Chart chart, ChartLayout? layout)
    {
        var (to, format) = (parsed.GetValue(To), FormatOf(parsed));
        if (to is not null && Directory.Exists(session.FullPath(to)))
            return session.Refuse($"'{to}' is a folder.", "Name the file to write, such as chart.svg.");
        if (format is "png" or "pdf")
            return WriteBytes(session, parsed, ChartPicture.Of(chart, layout), format, to);
        if (to is null)
        {
            WriteText(chart, layout, format, session.Out);
            return ExitCode.Fine;
        }
        using (var file = new StreamWriter(session.FullPath(to)) { NewLine = "\n" })
            WriteText(chart, layout, format, file);
        session.Hint($"Wrote {to}: {chart.About}.");
        return ExitCode.Fine;
    }

    /// <summary>The format that is asked for, else that of the file's ending, else text.</summary>
    private static string FormatOf(ParseResult parsed)
    {
        if (parsed.GetResult(Format) is { Implicit: false } || parsed.GetValue(To) is not { } to)
            return parsed.GetRequiredValue(Format);
        return Path.GetExtension(to).ToUpperInvariant() switch
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
        if (DrawingLibraries.Missing is [_, ..] missing)
            return session.Refuse($"A {format.ToUpperInvariant()} is drawn with {string.Join(" and ", missing)}, which cannot be loaded.", "Put back what lay beside this program when it was built, or draw an SVG: --format svg");
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

    private static void WriteText(Chart chart, ChartLayout? layout, string format, TextWriter output)
    {
        switch (format)
        {
            case "svg":
                WriteSvg(ChartPicture.Of(chart, layout), output);
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
}
