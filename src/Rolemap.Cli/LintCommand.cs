using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary><c>rolemap lint PATH…</c>: 0 clean, 1 findings at or above the fail level, 2 something could not be read.</summary>
internal static class LintCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Workspace folders, workspaces or frameworks in one file, or CSV files; the workspace of the current folder when left out.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Format = GlobalOptions.Format("text", "json");
    private static readonly Option<string[]> Select = new("--select") { Description = "Only these rules: ids or beginnings of ids, such as RM1.", HelpName = "RULE", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Ignore = new("--ignore") { Description = "All but these rules: ids or beginnings of ids.", HelpName = "RULE", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<bool> Private = new("--private") { Description = "Read assessments and cases too." };
    private static readonly Option<string> FailLevel = new("--fail-level") { Description = "From which severity on the exit code is 1: error, warning, note or never.", DefaultValueFactory = _ => "error" };

    public static Command Create(Session session)
    {
        FailLevel.AcceptOnlyFromAmong("error", "warning", "note", "never");
        var command = new Command("lint", "Check an organization and its role framework.") { Paths, Format, Select, Ignore, Private, FailLevel };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        if (ChooseRules(session, parsed) is not { } rules)
            return ExitCode.Misuse;
        var paths = parsed.GetValue(Paths) is { Length: > 0 } named ? named : null;
        var worst = ExitCode.Fine;
        foreach (var path in paths ?? [""])
            worst = Math.Max(worst, Check(session, parsed, rules, paths is null ? null : path));
        return worst;
    }

    private static int Check(Session session, ParseResult parsed, Rule[] rules, string? path)
    {
        var includePrivate = parsed.GetValue(Private);
        var opened = path is null ? Opening.OpenWorkspace(session, parsed, includePrivate) : Opening.Open(session, parsed, path, includePrivate);
        if (opened is null)
            return ExitCode.Misuse;
        var report = Linter.Check(opened.Organization, rules, includePrivate);
        if (parsed.GetValue(Format) == "json")
            LintJson.Write(session.Out, opened, report);
        else
            LintText.Write(session, opened, report, includePrivate);
        return opened.Workspace.Problems.Length > 0 ? ExitCode.Misuse : Fails(report, parsed.GetValue(FailLevel)!) ? ExitCode.Found : ExitCode.Fine;
    }

    private static bool Fails(LintReport report, string level) => level switch
    {
        "never" => false,
        "note" => report.Active.Any(),
        "warning" => report.Active.Any(result => result.Severity >= Severity.Warning),
        _ => report.Active.Any(result => result.Severity >= Severity.Error),
    };

    private static Rule[]? ChooseRules(Session session, ParseResult parsed)
    {
        var (select, ignore) = (parsed.GetValue(Select) ?? [], parsed.GetValue(Ignore) ?? []);
        foreach (var unknown in select.Concat(ignore).SelectMany(Split).Where(wanted => !RuleBook.All.Any(rule => Matches(rule, wanted))))
        {
            session.Refuse($"No rule has the id or the beginning '{unknown}'.", "See all with: rolemap rules");
            return null;
        }
        return [.. RuleBook.All.Where(rule => (select.Length == 0 || select.SelectMany(Split).Any(wanted => Matches(rule, wanted))) && !ignore.SelectMany(Split).Any(wanted => Matches(rule, wanted)))];
    }

    private static IEnumerable<string> Split(string wanted) => wanted.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Matches(Rule rule, string wanted) => rule.Card.Id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) || rule.Card.Name == wanted;
}
