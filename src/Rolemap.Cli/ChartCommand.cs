using System.Collections.Immutable;
using System.CommandLine;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary><c>rolemap chart</c>: the org chart of a workspace, or of a branch, as a picture or as text.</summary>
internal static class ChartCommand
{
    private const string Seats = "seats";
    private const string Products = "products";
    private const string After = "after";
    private const string Before = "before";

    private static readonly Argument<string?> Path = new("workspace") { Description = "A workspace folder or file, a scenario file, or a CSV file; the workspace around the current folder when left out.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> Of = OneOf("--of", "What boxes stand for: seats, or the products of the portfolio.", Seats, Products);
    private static readonly Option<string?> Focus = new("--focus") { Description = "The seat, person or product whose branch is drawn: a reference, an id or a name.", HelpName = "REF" };
    private static readonly Option<string?> Side = Chosen("--side", "Of a scenario: how it is after, or before.", After, Before);
    private static readonly Option<bool> Whole = new("--whole") { Description = "Of a scenario: draw everybody, not what it touches alone." };
    private static readonly Option<int?> Depth = Levels("--depth");
    private static readonly Option<string> Layout = OneOf("--layout", "How boxes are placed: a tidy tree, compact frames within frames, or auto: by their number.", "auto", "tidy", "compact");
    private static readonly Option<string?> Color = Chosen("--color", "What colours tell apart: role (the usual), track, stage, site, tenure, span, finding, function, vacant, or change, the usual of a scenario; of products stage (the usual), role, track, finding or vacant.", "role", "track", "stage", "site", "tenure", "span", "finding", "function", "vacant", "change");
    private static readonly Option<bool> Dotted = new("--dotted") { Description = "Draw the dotted lines, too; of products, which cannot do without which." };

    public static Command Create(Session session)
    {
        var command = new Command("chart", "Draw the org chart or a branch of it, a scenario before and after, or the portfolio.") { Path, Of, Side, Whole, Focus, Depth, Layout, Color, Dotted, ChartOutput.Format, ChartOutput.To, ChartOutput.Scale, ChartOutput.Dark };
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

    private static Option<string?> Chosen(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description };
        GlobalOptions.TakeOnly(option!, words);
        return option;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var path = parsed.GetValue(Path);
        if (path is not null && Sides.IsScenario(session, path))
            return parsed.GetValue(Of) == Products
                ? session.Refuse("A scenario is drawn as seats.", "Leave out --of products; what it does to products is said by: rolemap diff " + path)
                : RunOfScenario(session, parsed, path);
        if (parsed.GetValue(Side) is not null || parsed.GetValue(Whole))
            return session.Refuse("--side and --whole are for a scenario.", "Name its file: rolemap chart scenarios/NAME.yaml");
        if ((path is not null ? Opening.Open(session, parsed, path) : Opening.OpenWorkspace(session, parsed)) is not { } opened)
            return ExitCode.Misuse;
        var unread = opened.Workspace.Problems.IsEmpty ? ExitCode.Fine : session.Refuse(opened.Workspace.Problems);
        return parsed.GetValue(Of) == Products ? Math.Max(unread, RunOfProducts(session, parsed, opened, unread)) : RunOfSeats(session, parsed, opened, unread);
    }

    private static int RunOfSeats(Session session, ParseResult parsed, Opened opened, int unread)
    {
        var organization = opened.Organization;
        if (!organization.Positions.Any())
            return unread == ExitCode.Fine ? session.Refuse($"There is nothing to draw: '{opened.Path}' has no positions.", "Write some into people.yaml, or import a list: rolemap import FILE --to DIR") : unread;
        if (parsed.GetValue(Color) == "change")
            return session.Refuse("--color change is for a scenario.", "Name its file: rolemap chart scenarios/NAME.yaml");
        Position? focus = null;
        if (parsed.GetValue(Focus) is { } named && (focus = ChartFocus.SeatOf(session, organization, named)) is null)
            return ExitCode.Misuse;
        return Math.Max(unread, Draw(session, parsed, organization, new ChartRequest { Focus = focus, Color = ColorOf(parsed) ?? ChartColor.Role }));
    }

    private static int RunOfScenario(Session session, ParseResult parsed, string path)
    {
        if (Sides.OpenScenario(session, parsed, path, includePrivate: false) is not var (before, after))
            return ExitCode.Misuse;
        Problem[] problems = [.. before.Problems.Concat(after.Problems).Distinct()];
        if (problems.Length > 0)
            return session.Refuse(problems);
        var changes = SeatChanges.Of(DiffCommand.Compare(before, after, includePrivate: false));
        var side = parsed.GetValue(Side) == Before ? changes.Before : changes.After;
        if (!side.Positions.Any())
            return session.Refuse("There is nothing to draw: there are no positions.", "Write some into people.yaml, or draw the other side with --side.");
        Position? focus = null;
        if (parsed.GetValue(Focus) is { } named && (focus = ChartFocus.SeatOf(session, side, named)) is null)
            return ExitCode.Misuse;
        var isWhole = parsed.GetValue(Whole) || focus is not null || parsed.GetValue(Depth) is not null;
        return Draw(session, parsed, side, new ChartRequest { Focus = focus, Changes = changes, Color = ColorOf(parsed) ?? ChartColor.Change, Folded = isWhole ? [] : changes.FoldedOn(side) });
    }

    private static int Draw(Session session, ParseResult parsed, Organization organization, ChartRequest request) =>
        ChartOutput.Write(session, parsed, Chart.Of(organization, request with { Levels = parsed.GetValue(Depth), HasDotted = parsed.GetValue(Dotted) }, FindingsFor(request.Color, organization)), LayoutOf(parsed));

    private static int RunOfProducts(Session session, ParseResult parsed, Opened opened, int unread)
    {
        var organization = opened.Organization;
        if (organization.Products.Count == 0)
            return unread == ExitCode.Fine ? session.Refuse($"There is nothing to draw: '{opened.Path}' has no products.", "Write some into products.yaml.") : unread;
        var color = ColorOf(parsed) ?? ChartColor.Stage;
        if (!PortfolioChart.Colors.Contains(color))
            return session.Refuse($"'{parsed.GetValue(Color)}' tells seats apart, not products.", "Write one of: stage, role, track, finding, vacant.");
        Product? focus = null;
        if (parsed.GetValue(Focus) is { } named && (focus = ChartFocus.ProductOf(session, organization, named)) is null)
            return ExitCode.Misuse;
        var request = new PortfolioRequest { Focus = focus, Levels = parsed.GetValue(Depth), Color = color, HasDotted = parsed.GetValue(Dotted) };
        return ChartOutput.Write(session, parsed, PortfolioChart.Of(organization, request, FindingsFor(color, organization)), LayoutOf(parsed));
    }

    private static ChartColor? ColorOf(ParseResult parsed) => parsed.GetValue(Color) is { } word ? Enum.Parse<ChartColor>(word, ignoreCase: true) : null;

    private static ImmutableArray<LintResult> FindingsFor(ChartColor color, Organization organization) =>
        color == ChartColor.Finding ? Linter.Check(organization, RuleBook.All, includePrivate: false).Results : [];

    private static ChartLayout? LayoutOf(ParseResult parsed) => parsed.GetValue(Layout) switch
    {
        "tidy" => ChartLayout.Tidy,
        "compact" => ChartLayout.Compact,
        _ => null,
    };
}
