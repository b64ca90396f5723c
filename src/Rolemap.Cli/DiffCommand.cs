using System.CommandLine;
using Rolemap.Changes;
using Rolemap.Cli.Reports;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Files.Seats;
using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary><c>rolemap diff A B</c>: what differs, in plain words, and what follows from it. Exit code 0; with <c>--exit-code</c> 1 when something differs.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string[]> Both = new("sides")
    {
        Description = "Two of: workspace, scenario file, framework, CSV file, day (2026-06-30), Git revision (REV:PATH); or one of them and a shape (archetype:A1), fact by fact. A scenario alone is compared with its workspace.",
        Arity = new ArgumentArity(1, 2),
    };

    private static readonly Option<string> Format = GlobalOptions.Format("text", "json", "markdown");
    private static readonly Option<bool> ExitCodeOption = new("--exit-code") { Description = "Exit with 1 when something differs." };
    private static readonly Option<bool> Private = new("--private") { Description = "Read assessments and cases too." };
    private static readonly Option<bool> All = new("--all") { Description = "List every change, however many there are." };

    private static readonly Option<string?> To = new("--to")
    {
        Description = $"Of two CSV files: write a row for each seat that joined, left, moved or changed into this file, and what follows into {DifferenceTables.EffectsName} beside it; --format, --all and --private say nothing then.",
        HelpName = "FILE",
    };

    public static Command Create(Session session)
    {
        var command = new Command("diff", "Say what differs between two organizations or frameworks, and what follows.") { Both, Format, ExitCodeOption, Private, All, To };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var includePrivate = parsed.GetValue(Private);
        var named = parsed.GetValue(Both)!;
        if (parsed.GetValue(To) is { } to)
            return FileDifference.Run(session, parsed, named, to, parsed.GetValue(ExitCodeOption));
        if (named.Length == 1 && !Sides.IsScenario(session, named[0]))
            return session.Refuse($"'{named[0]}' needs a second side to compare with.", "Name both: rolemap diff A B. Only a scenario can stand alone.");
        if (named.Length == 2 && named.Any(Sides.IsShape))
            return RunWithShape(session, parsed, named, includePrivate);
        var sides = named.Length == 1 ? Sides.OpenScenario(session, parsed, named[0], includePrivate) : Sides.Open(session, parsed, named[0], named[1], includePrivate);
        if (sides is not var (before, after))
            return ExitCode.Misuse;
        Problem[] problems = [.. before.Problems.Concat(after.Problems).Distinct()];
        if (problems.Length > 0)
            return session.Refuse(problems);
        var difference = Compare(before, after, includePrivate);
        Write(session, parsed, difference);
        return parsed.GetValue(ExitCodeOption) && !difference.IsEmpty ? ExitCode.Found : ExitCode.Fine;
    }

    /// <summary>An organization beside a shape: which of the shape's facts hold. They differ unless the organization may have the shape.</summary>
    private static int RunWithShape(Session session, ParseResult parsed, string[] named, bool includePrivate)
    {
        var other = Array.Find(named, text => !Sides.IsShape(text));
        if (other is null)
            return session.Refuse("Two shapes have no organization between them.", $"Name one beside a shape: rolemap diff . {named[0]}. What a shape is: rolemap explain {named[0]}");
        if (Compared.ShapeOf(session, Array.Find(named, Sides.IsShape)!) is not [{ Shape: { } shape }] || Sides.OpenOne(session, parsed, other, includePrivate) is not { } side)
            return ExitCode.Misuse;
        if (side.Problems.Count > 0)
            return session.Refuse(side.Problems);
        if (side.IsFramework)
            return session.Refuse($"'{other}' is a framework; a shape is compared with an organization.", $"Name a workspace or a CSV file: rolemap diff . {shape.Ref}");
        var table = new SideBySide([new FactColumn(side.Name, ComparisonFacts.Of(side.Organization))], [shape]);
        SideBySideReports.Write(session, parsed.GetValue(Format), table);
        return parsed.GetValue(ExitCodeOption) && !table.Fits.All(fit => fit.Fits) ? ExitCode.Found : ExitCode.Fine;
    }

    /// <summary>Beside a scenario, the other side is looked at on the same day, so that only the scenario makes the difference.</summary>
    internal static Difference Compare(Side before, Side after, bool includePrivate)
    {
        var (left, right) = (before.Organization, after.Organization);
        if (after.Scenario is not null && before.Scenario is null)
            left = left.At(right.AsOf);
        else if (before.Scenario is not null && after.Scenario is null)
            right = right.At(left.AsOf);
        return Difference.Between(left, right, RuleBook.All, includePrivate) with { Scenario = after.Scenario ?? before.Scenario };
    }

    private static void Write(Session session, ParseResult parsed, Difference difference)
    {
        switch (parsed.GetValue(Format))
        {
            case "json":
                DiffJson.Write(session.Out, difference);
                break;
            case "markdown":
                DiffMarkdown.Write(session.Out, difference);
                break;
            default:
                DiffText.Write(session.Out, difference, parsed.GetValue(All));
                break;
        }
    }
}
