using System.Text.Json;
using Rolemap.Cli.Reports;
using Rolemap.Entries;

namespace Rolemap.Cli.Tests;

/// <summary>A repository with a workspace in a folder of it, and names that would like to be something else.</summary>
public sealed class LintFormatsTests : IDisposable
{
    private const string Hostile = "100%::error file=x,line=1::{0} [a](b) <b>|`*";

    private readonly TemporaryFolder folder = new();
    private readonly SessionScript session;

    public LintFormatsTests()
    {
        Directory.CreateDirectory(folder.In(".git"));
        Directory.CreateDirectory(folder.In("orgs/a b, c%"));
        session = new SessionScript(folder.In("orgs"));
        Write("rolemap.yaml", """
            rolemap: 1
            name: "A|B"
            asOf: 2026-06-30
            accepted: [{ rule: RM103, subject: position:G1, reason: "{still} growing" }]
            """);
        Write("people.yaml", $$"""
            positions:
            - { id: G1, name: Gus, title: Group Product Manager, role: group-pm }
            - { id: P1, name: "{{Hostile}}", title: "two\nlines", role: pmm, manager: G1 }
            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_annotation_names_the_file_from_the_root_of_the_repository_and_nothing_in_the_data_ends_it()
    {
        var lines = Lint("github", "--select", "RM801,RM501", "--quiet").Split('\n');

        Assert.Equal(
            "::error file=orgs/a b%2C c%25/people.yaml,line=3,col=" + Column("role: pmm") + ",title=RM801 unknown-role::position:P1 has role: pmm, but there is no such role; did you mean pm?",
            lines[0]);
        Assert.StartsWith("1 finding: 1 error. ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_name_begins_no_command_and_no_property()
    {
        Write("people.yaml", File.ReadAllText(In("people.yaml")).Replace("role: pmm", "role: group-pm", StringComparison.Ordinal));
        var line = Lint("github", "--select", "RM104", "--quiet").Split('\n')[0];

        Assert.StartsWith("::warning file=orgs/a b%2C c%25/people.yaml,line=3,col=", line, StringComparison.Ordinal);
        Assert.EndsWith("::100%25::error file=x,line=1::{0} [a](b) <b>|`* has no direct reports, but Group PM is a role that manages people", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_in_a_title_are_escaped()
    {
        Write("people.yaml", "positions:\n- { id: P1, name: Pia, title: \"two\\nlines\" }\n");
        Assert.Contains("has the title \"two%0Alines\"", Lint("github", "--select", "RM501"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_an_annotation_too()
    {
        Write("people.yaml", "positions:\n- { id: P1, nmae: Pia }\n");
        Assert.StartsWith("::error file=orgs/a b%2C c%25/people.yaml,line=2,col=13,title=Cannot be read::", Lint("github"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_is_SARIF_by_the_schema_of_the_standard()
    {
        Assert.SkipWhen(SarifCheck.Missing is not null, SarifCheck.Missing ?? "");
        var healthy = Lint("sarif", "--quiet");
        Write("teams.yaml", "teams:\n- { id: T1, nmae: x }\n");
        var broken = Lint("sarif", "--quiet");
        var sample = new SessionScript(Repository.In(".")).Rolemap("lint", "samples/quillhaven", "frameworks/standard.yaml", "--private", "--format", "sarif", "--quiet").Shown;

        Assert.Equal([[], [], []], SarifCheck.FaultsOf(healthy, broken, sample));
        Assert.NotEmpty(SarifCheck.FaultsOf(healthy.Replace("\"level\":\"error\"", "\"level\":\"fatal\"", StringComparison.Ordinal))[0]);
    }

    [Fact]
    public void A_result_says_rule_level_message_place_and_fingerprint()
    {
        var run = Sarif("--select", "RM801");
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("RM801", result.GetProperty("ruleId").GetString());
        Assert.Equal("RM801", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("orgs/a%20b%2C%20c%25/people.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal($$"""{"startLine":3,"startColumn":{{Column("role: pmm")}}}""", place.GetProperty("region").GetRawText());
        Assert.Equal("position:P1", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Matches("^[0-9a-f]{32}$", result.GetProperty("partialFingerprints").GetProperty("ruleAndSubject/v1").GetString());
    }

    [Fact]
    public void Every_rule_brings_its_help() => Assert.All(Sarif().GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), rule =>
    {
        Assert.Contains("How to put it right", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("## How to put it right", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
    });

    [Fact]
    public void More_annotations_than_GitHub_shows_are_spoken_of()
    {
        Write("people.yaml", "positions:\n" + string.Concat(Enumerable.Range(0, 11).Select(i => $"- {{ id: P{i}, name: N, title: Product Manager, role: pmmmmm }}\n")));

        Assert.Contains("GitHub shows at most 10 annotations", Lint("github", "--select", "RM801"), StringComparison.Ordinal);
        Assert.DoesNotContain("GitHub shows", Lint("github", "--select", "RM110"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_stays_while_lines_and_messages_move()
    {
        var before = Prints(Sarif());
        Write("people.yaml", "# a remark\n" + File.ReadAllText(In("people.yaml")).Replace("pmm", "pmmm", StringComparison.Ordinal));

        Assert.Equal(before, Prints(Sarif()));
        Assert.Equal(before.Count, before.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_accepted_finding_is_a_suppressed_result()
    {
        var result = Assert.Single(Sarif("--select", "RM103").GetProperty("results").EnumerateArray());
        var suppression = result.GetProperty("suppressions")[0];

        Assert.Equal(("external", "accepted", "{still} growing"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("status").GetString(), suppression.GetProperty("justification").GetString()));
        Assert.EndsWith("rolemap.yaml", suppression.GetProperty("location").GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_a_notification()
    {
        Write("teams.yaml", "teams:\n- { id: T1, nmae: x }\n");
        var invocation = Sarif().GetProperty("invocations")[0];
        var notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("error", notification.GetProperty("level").GetString());
        Assert.Equal(2, notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void A_rule_that_has_nothing_to_judge_by_is_named_with_the_reason()
    {
        Write("products.yaml", "products:\n- { id: app, accountable: [G1], stage: growth }\n");
        var notes = Sarif("--select", "RM251").GetProperty("invocations")[0].GetProperty("toolConfigurationNotifications");

        Assert.Equal("RM251 was not judged: no product has a direction", Assert.Single(notes.EnumerateArray()).GetProperty("message").GetProperty("text").GetString());
        Assert.Contains("not judged: no product has a direction (RM251).", Lint("markdown", "--select", "RM251"), StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_and_brackets_in_a_message_are_neither_arguments_nor_links()
    {
        Write("people.yaml", File.ReadAllText(In("people.yaml")).Replace("role: pmm", "role: group-pm", StringComparison.Ordinal));
        var text = Assert.Single(Sarif("--select", "RM104").GetProperty("results").EnumerateArray()).GetProperty("message").GetProperty("text").GetString();

        Assert.StartsWith("100%::error file=x,line=1::{{0}} \\[a\\](b) <b>|`* has no direct reports", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_paths_are_one_run_and_the_same_seat_of_two_workspaces_has_two_fingerprints()
    {
        SessionScript.Copy(In(""), folder.In("orgs/other"));
        var (code, shown) = session.Rolemap("lint", "a b, c%", "other", "--select", "RM801", "--format", "sarif", "--quiet");
        using var log = JsonDocument.Parse(shown);
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());

        Assert.Equal(1, code);
        Assert.Equal(2, Prints(run).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("orgs/other", run.GetProperty("properties").GetProperty("workspaces")[1].GetProperty("folder").GetString());
    }

    [Fact]
    public void What_lies_in_no_file_of_the_repository_points_nowhere()
    {
        var paths = new SourcePaths(new Session { Out = TextWriter.Null, Err = TextWriter.Null, Folder = folder.Path, Today = () => default }, In(""));

        Assert.Equal("orgs/a b, c%/people.yaml", paths.Of(new Place("people.yaml", 1, 1)));
        Assert.Null(paths.Of(new Place("frameworks/standard.yaml", 1, 1)));
        Assert.Null(paths.Of(default));
        Assert.Equal("::notice title=RM1%3A x::what", LintGithub.Command("notice", paths, default, "RM1: x", "what"));
        Assert.Equal("::notice title=RM1::what (frameworks/standard.yaml:7:3)", LintGithub.Command("notice", paths, new Place("frameworks/standard.yaml", 7, 3), "RM1", "what"));
    }

    [Fact]
    public void Markdown_shows_names_as_names()
    {
        Write("people.yaml", File.ReadAllText(In("people.yaml")).Replace("role: pmm", "role: group-pm", StringComparison.Ordinal));
        var page = Lint("markdown", "--select", "RM104,RM103");

        Assert.StartsWith("## A\\|B: 1 finding: 1 warning, 1 accepted\n", page, StringComparison.Ordinal);
        Assert.Contains("| warning | RM104 manager-without-reports | orgs/a b, c%/people.yaml:3 | 100%::error file=x,line=1::\\{0\\} \\[a\\](b) \\<b\\>\\|\\`\\* has no direct reports", page, StringComparison.Ordinal);
        Assert.Contains("- RM103: Gus has 1 direct report (band for Group PM: 2-7). \\{still\\} growing\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_that_would_be_too_long_counts_the_rest_by_rule()
    {
        Write("people.yaml", "positions:\n" + string.Concat(Enumerable.Range(0, 250).Select(i => $"- {{ id: P{i}, name: N, title: Product Manager, role: pmmmmm }}\n")));
        var page = Lint("markdown", "--select", "RM801");

        Assert.Equal(100, page.Split('\n').Count(line => line.StartsWith("| error", StringComparison.Ordinal)));
        Assert.Contains("\n… and 150 more: 150 × RM801.\n", page, StringComparison.Ordinal);
    }

    private string In(string file) => folder.In($"orgs/a b, c%/{file}");

    private void Write(string file, string text) => File.WriteAllText(In(file), text);

    private int Column(string text) => File.ReadAllLines(In("people.yaml"))[2].IndexOf(text, StringComparison.Ordinal) + "role: ".Length + 1;

    private string Lint(string format, params string[] more) => session.Rolemap(["lint", "a b, c%", "--format", format, .. more]).Shown;

    private JsonElement Sarif(params string[] more)
    {
        using var log = JsonDocument.Parse(Lint("sarif", [.. more, "--quiet"]));
        return log.RootElement.GetProperty("runs")[0].Clone();
    }

    private static List<string> Prints(JsonElement run) =>
        [.. run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("ruleAndSubject/v1").GetString()!)];
}
