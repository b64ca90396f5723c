using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;
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

    private static readonly Option<string> Format = GlobalOptions.Format("text", "json", "sarif", "github", "markdown");
    private static readonly Option<string[]> Select = RuleChoice.Option("--select", "Only these rules: ids, names, or beginnings of ids such as RM1.");
    private static readonly Option<string[]> Ignore = RuleChoice.Option("--ignore", "All but these rules: ids, names, or beginnings of ids.");
    private static readonly Option<bool> Private = new("--private") { Description = "Read assessments and cases too." };
    private static readonly Option<bool> Fix = new("--fix") { Description = "Say what the fixes of the findings would change, in words and line by line. Accepted findings are left alone, unless --select names their rule in full." };
    private static readonly Option<bool> Write = new("--write") { Description = "With --fix: write the fixes into the files of the workspace, and report what is left." };
    private static readonly Option<string> FailLevel = new("--fail-level") { Description = "From which severity on the exit code is 1: error, warning, note or never.", DefaultValueFactory = _ => "error" };

    static LintCommand() => GlobalOptions.TakeOnly(FailLevel, "error", "warning", "note", "never");

    public static Command Create(Session session)
    {
        var command = new Command("lint", "Check an organization and its role framework.") { Paths, Format, Select, Ignore, Private, FailLevel, Fix, Write };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        if (RefuseFix(session, parsed) || RuleChoice.Of(session, parsed.GetValue(Select) ?? [], parsed.GetValue(Ignore) ?? []) is not { } choice)
            return ExitCode.Misuse;
        var (checks, code) = (new List<Checked>(), ExitCode.Fine);
        var paths = parsed.GetValue(Paths) is { Length: > 0 } named ? named : new string?[] { null };
        foreach (var path in paths)
        {
            var check = Check(session, parsed, choice.Rules, path);
            if (check is not null && parsed.GetValue(Fix))
                check = Fixed(session, parsed, choice, check, path);
            code = Math.Max(code, check is null ? ExitCode.Misuse : CodeOf(check, parsed.GetValue(FailLevel)!));
            if (check is not null)
                checks.Add(check);
        }
        Report(session, parsed.GetValue(Format)!, checks, isWhole: code < ExitCode.Misuse, isOneOfSeveral: paths.Length > 1);
        return code;
    }

    private static bool RefuseFix(Session session, ParseResult parsed)
    {
        var (fix, write, format) = (parsed.GetValue(Fix), parsed.GetValue(Write), parsed.GetValue(Format));
        if (write && !fix)
            session.Refuse("--write says where fixes go, but no fix was asked for.", "Write both: rolemap lint --fix --write");
        else if (fix && !write && format is "sarif" or "github")
            session.Refuse($"The format {format} shows findings, not fixes.", "Use text, markdown or json, or add --write to fix first and report what is left.");
        else
            return false;
        return true;
    }

    private static Checked? Check(Session session, ParseResult parsed, Rule[] rules, string? path)
    {
        var includePrivate = parsed.GetValue(Private);
        var opened = path is null ? Opening.OpenWorkspace(session, parsed, includePrivate) : Opening.Open(session, parsed, path, includePrivate);
        return opened is null ? null : new Checked(WithScenarios(opened), Linter.Check(opened.Organization, rules, includePrivate), includePrivate);
    }

    /// <summary>Nothing else reads the scenarios of a workspace before one of them is wanted.</summary>
    private static Opened WithScenarios(Opened opened)
    {
        var problems = new List<Problem>(opened.Workspace.Problems);
        foreach (var path in opened.Workspace.Scenarios)
            if (opened.Tree?.ReadText(path, problems) is { } source)
                ScenarioReader.Check(source, problems);
        return opened with { Workspace = opened.Workspace with { Problems = [.. problems.OrderBy(problem => problem.Place)] } };
    }

    /// <summary>With the fixes made or said; what was written is read and checked again, as anybody would find it.</summary>
    private static Checked? Fixed(Session session, ParseResult parsed, RuleChoice choice, Checked check, string? path)
    {
        if (!check.Opened.Workspace.Problems.IsEmpty)
        {
            session.Hint("Nothing is fixed before everything can be read.");
            return check;
        }
        bool IsWanted(LintResult result) => result.Acceptance is null || choice.IsNamed(result.Rule);
        if (Fixing.Of(session, check, choice.Rules, IsWanted, parsed.GetValue(Write)) is not { } fixing)
            return null;
        return (fixing.IsWritten ? Check(session, parsed, choice.Rules, path)! : check) with { Fixing = fixing };
    }

    private static void Report(Session session, string format, List<Checked> checks, bool isWhole, bool isOneOfSeveral)
    {
        if (checks.Exists(check => check.IncludesPrivate) && format is not "text")
            session.Hint("What was found in assessments and cases is in here: give it only to those who may read them.");
        switch (format)
        {
            case "json":
                checks.ForEach(check => LintJson.Write(session.Out, check));
                break;
            case "sarif":
                LintSarif.Write(session, checks, isWhole);
                break;
            case "github":
                LintGithub.Write(session, checks);
                break;
            case "markdown":
                checks.ForEach(check => LintMarkdown.Write(session, check));
                break;
            default:
                checks.ForEach(check => LintText.Write(session, check, isOneOfSeveral));
                break;
        }
        if (format is "text" or "github")
            foreach (var check in checks.Where(check => check.Report.Skipped.Length > 0))
                session.Hint(LintText.NotJudged(check.Report));
    }

    private static int CodeOf(Checked check, string failLevel) =>
        check.Opened.Workspace.Problems.Length > 0 ? ExitCode.Misuse : Fails(check.Report, failLevel) ? ExitCode.Found : ExitCode.Fine;

    private static bool Fails(LintReport report, string level) => level switch
    {
        "never" => false,
        "note" => report.Active.Any(),
        "warning" => report.Active.Any(result => result.Severity >= Severity.Warning),
        _ => report.Active.Any(result => result.Severity >= Severity.Error),
    };
}
