using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Files.Charts;

namespace Rolemap.Cli;

/// <summary><c>rolemap layout TREE [SVG]</c>: places the boxes of a bare tree, and says in one line of JSON how long it took and how large it became.</summary>
internal static class LayoutCommand
{
    private const int BoxWidth = 160;
    private const int BoxHeight = 60;
    private const double UsualAspect = 1.5;
    private const double LeastAspect = 0.1;
    private const double MostAspect = 10;
    private static readonly Gaps Gaps = new(20, 40);

    private static readonly Argument<string> Tree = new("tree") { Description = "A file with one line for each box: the number of the box it hangs under, or -1; in preorder." };
    private static readonly Argument<string?> Svg = new("svg") { Description = "The SVG file to write.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> Compact = new("--compact") { Description = "Fill a rectangle instead of drawing a tidy tree." };
    private static readonly Option<double> Aspect = Ratio("--aspect");

    public static Command Create(Session session)
    {
        var command = new Command("layout", "Place the boxes of a bare tree and measure it.") { Tree, Svg, Compact, Aspect };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static Option<double> Ratio(string name)
    {
        var option = new Option<double>(name) { Description = "With --compact: width by height, from 0.1 to 10.", HelpName = "NUMBER", DefaultValueFactory = _ => UsualAspect };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, CultureInfo.InvariantCulture, out var ratio) && ratio is >= LeastAspect and <= MostAspect))
                result.AddError($"'{token.Value}' is no such ratio. Write a number from 0.1 to 10, such as 1.5.");
        });
        return option;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(Tree);
        if (!File.Exists(session.FullPath(path)))
            return session.Refuse($"There is no file '{path}'.", "Check the path; relative paths start from the current folder.");
        var problems = new List<Problem>();
        if (ParentLines.Read(path, File.ReadAllBytes(session.FullPath(path)), problems) is not { } parents)
            return session.Refuse(problems);
        var boxes = Boxes.Alike(parents, BoxWidth, BoxHeight);
        var watch = Stopwatch.StartNew();
        var placement = parsed.GetValue(Compact) ? CompactLayout.Place(boxes, Gaps, parsed.GetValue(Aspect)) : TidyLayout.Place(boxes, Gaps);
        var placed = watch.Elapsed;
        watch.Restart();
        var bytes = parsed.GetValue(Svg) is { } svg ? Write(session.FullPath(svg), boxes, placement) : 0;
        Say(session, boxes, placement, placed, watch.Elapsed, bytes);
        return ExitCode.Fine;
    }

    private static long Write(string path, Boxes boxes, Placement placement)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        using var buffer = new FileBuffer(stream);
        PlainSvg.Write(boxes, placement, Gaps, buffer);
        return buffer.Written;
    }

    private static void Say(Session session, Boxes boxes, Placement placement, TimeSpan placed, TimeSpan written, long bytes)
    {
        using var self = Process.GetCurrentProcess();
        var (width, height) = (Math.Round(placement.Width), Math.Round(placement.Height));
        var fill = boxes.Count == 0 ? 0 : boxes.Count * (double)BoxWidth * BoxHeight / (width * height);
        session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"tool\":\"rolemap\",\"n\":{boxes.Count},\"layout_ms\":{placed.TotalMilliseconds:0.0},\"svg_ms\":{written.TotalMilliseconds:0.0},\"svg_MB\":{bytes / 1e6:0.0},\"width\":{width:0},\"height\":{height:0},\"boxes_fill\":{fill:0.00000},\"aspect\":{(height > 0 ? width / height : 0):0.0##},\"peak_MiB\":{self.PeakWorkingSet64 >> 20}}}"));
    }
}
