using System.Text.Json;

namespace Rolemap.Cli.Tests;

/// <summary>The keys that other programs rely on. Keys may be added; none of these is renamed or left out.</summary>
public sealed class PinnedJsonTests
{
    [Theory]
    [InlineData("", "schema workspace asOf summary facts findings problems")]
    [InlineData("summary", "errors warnings notes accepted")]
    [InlineData("facts", "positions people vacancies roots layers managers singleReport teams products")]
    [InlineData("findings", "rule name severity subject message file line column numbers fix help accepted")]
    public void Lint(string part, string keys) => Holds(keys, part, "lint", "samples/quillhaven");

    [Fact]
    public void Lint_of_what_is_broken()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("broken.yaml"), "positions:\n- { id: P1, nmae: x }\n");
        Holds("file line column message hint", "problems", "lint", folder.In("broken.yaml"));
    }

    [Fact]
    public void An_accepted_finding_is_in_the_list_but_not_in_the_counts()
    {
        using var answer = Answer("lint", "samples/quillhaven", "--select", "RM103");
        var accepted = Assert.Single(answer.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("accepted");

        Assert.Equal(["reason", "until"], accepted.EnumerateObject().Select(pair => pair.Name));
        Assert.Equal("""{"errors":0,"warnings":0,"notes":0,"accepted":1}""", answer.RootElement.GetProperty("summary").GetRawText());
    }

    [Theory]
    [InlineData("", "activity product accountable responsible consulted informed")]
    [InlineData("accountable", "ref person name role why confirmed")]
    [InlineData("responsible", "ref person name role why confirmed")]
    public void Explain_decision(string part, string keys) => Holds(keys, part, "explain", "decision", "L5", "--product", "dispatch-payments", "--workspace", "samples/quillhaven");

    [Theory]
    [InlineData("", "changes effects")]
    [InlineData("changes", "subject kind fields text")]
    [InlineData("changes/fields", "name from to")]
    [InlineData("effects", "newManagers spans fixed caused unchanged")]
    public void Diff(string part, string keys) => Holds(keys, part, "diff", "samples/quillhaven", "samples/quillhaven/scenarios/split-dispatch.yaml");

    [Theory]
    [InlineData("", "a b roles")]
    [InlineData("roles", "a range confidence agree differ missing sources")]
    public void Compare(string part, string keys) => Holds(keys, part, "compare", "standard", "gitlab");

    [Fact]
    public void A_role_is_compared_alone_and_named_with_its_framework()
    {
        using var answer = Answer("compare", "standard/senior-pm", "gitlab");
        var only = Assert.Single(answer.RootElement.GetProperty("roles").EnumerateArray());

        Assert.Equal("role:standard/senior-pm", only.GetProperty("a").GetString());
        Assert.Equal(["role:gitlab/senior-pm", "role:gitlab/principal-pm"], only.GetProperty("range").EnumerateArray().Select(role => role.GetString()));
        Assert.Equal("medium", only.GetProperty("confidence").GetString());
    }

    [Fact]
    public void Rules() => Holds("id name severity family since default", "rules", "rules");

    [Fact]
    public void Frameworks() => Holds("id name version roles source", "frameworks", "frameworks");

    /// <summary>Goes down a path of keys, into the first of each list, and looks for the keys there.</summary>
    private static void Holds(string keys, string path, params string[] command)
    {
        using var answer = Answer(command);
        var part = answer.RootElement;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            part = part.GetProperty(step) is { ValueKind: JsonValueKind.Array } list ? list[0] : part.GetProperty(step);
        Assert.Empty(keys.Split(' ').Except(part.EnumerateObject().Select(pair => pair.Name)));
    }

    private static JsonDocument Answer(params string[] command) =>
        JsonDocument.Parse(new SessionScript(Repository.In(".")).Rolemap([.. command, "--format", "json", "--quiet"]).Shown);
}
