using System.Text.Json;
using Rolemap.Web.Api;

namespace Rolemap.Web.Tests.Api;

public class OpenApiTests
{
    [Fact]
    public async Task The_document_names_every_operation_with_summary_parameters_and_answers()
    {
        await using var site = await Site.OfSample();
        var document = await site.Ask("/openapi/v1.json");
        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = document.GetProperty("paths");
        Assert.Equal(Operations.All.Select(one => Operation.Root + one.Path).Order(StringComparer.Ordinal), paths.EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal));
        foreach (var operation in Operations.All)
        {
            var described = paths.GetProperty(Operation.Root + operation.Path).GetProperty("get");
            Assert.Equal(operation.Id, described.GetProperty("operationId").GetString());
            Assert.Equal(operation.Summary, described.GetProperty("summary").GetString());
            Assert.Equal(operation.Parameters.Select(one => one.Name), described.Texts("parameters", "name"));
            Assert.Equal($"#/components/schemas/{operation.Schema}", described.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString());
        }
    }

    [Fact]
    public async Task Answers_are_as_the_document_says_and_say_nothing_that_it_does_not()
    {
        Assert.SkipWhen(AnswerCheck.Missing is not null, AnswerCheck.Missing ?? "");
        await using var site = await Site.OfSample();
        var answers = new List<(string Schema, JsonElement Answer)>();
        foreach (var path in await Everything(site))
            answers.Add((SchemaOf(path), await site.Ask(path, "person:X31")));
        answers.Add(("Problem", await site.Refusal(System.Net.HttpStatusCode.NotFound, "/api/v1/roles/senor-pm")));
        answers.Add(("Problem", await site.Refusal(System.Net.HttpStatusCode.BadRequest, "/api/v1/roles?limit=x")));
        Assert.Equal(Operations.All.Select(one => one.Schema).Append("Problem").Distinct().Order(StringComparer.Ordinal), answers.Select(one => one.Schema).Distinct().Order(StringComparer.Ordinal));
        var faults = AnswerCheck.FaultsOf(await site.Ask("/openapi/v1.json"), answers);
        Assert.Empty(faults.Zip(answers).SelectMany(pair => pair.First.Select(fault => $"{pair.Second.Schema} {fault}")).Distinct());
    }

    [Fact]
    public async Task An_answer_that_is_not_as_the_document_says_would_be_noticed()
    {
        Assert.SkipWhen(AnswerCheck.Missing is not null, AnswerCheck.Missing ?? "");
        await using var site = await Site.OfSample();
        using var wrong = JsonDocument.Parse("""{"items":[{"ref":"position:P1","name":"Ada","title":null,"role":null,"mood":"good"}],"next":7}""");
        Assert.Equal(2, AnswerCheck.FaultsOf(await site.Ask("/openapi/v1.json"), [("SeatList", wrong.RootElement)]).Single().Length);
    }

    [Fact]
    public async Task The_page_lists_every_operation_with_a_link_that_answers()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/api");
        var links = html.Split("href=\"/api/v1/").Skip(1).Select(part => "/api/v1/" + System.Net.WebUtility.HtmlDecode(part[..part.IndexOf('"', StringComparison.Ordinal)])).ToArray();
        Assert.Equal(Operations.All.Length, links.Length);
        foreach (var link in links)
            await site.Ask(link);
        Assert.Contains("\"accountable\"", await site.Text("/api?show=getDecision"), StringComparison.Ordinal);
        Assert.DoesNotContain("/api/v1/people", await site.Page("/api", "outsider"), StringComparison.Ordinal);
    }

    /// <summary>Every thing of the sample, each list, and every decision of three products.</summary>
    private static async Task<List<string>> Everything(Site site)
    {
        List<string> paths = ["/api/v1/findings", "/api/v1/search?q=dispatch", "/api/v1/search?q=rules", "/api/v1/positions/P14/path", "/api/v1/positions/P06/reports", "/api/v1/decisions/L5", "/api/v1/roles?framework=gitlab"];
        paths.Add("/api/v1/compare?a=standard/senior-pm&b=gitlab");
        foreach (var id in Rolemap.Files.Frameworks.FrameworkLibrary.Ids)
            paths.Add($"/api/v1/compare?a=standard&b={id}");
        foreach (var list in new[] { "roles", "people", "positions", "products", "teams" })
        {
            paths.Add($"/api/v1/{list}");
            paths.AddRange((await site.Ask($"/api/v1/{list}?limit=1000")).Texts("items", "ref").Select(reference => $"/api/v1/{list}/{reference.Split(':')[1]}"));
        }
        foreach (var product in new[] { "dispatch-payments", "pulse-mobile", "ledger-desktop-sync" })
            paths.AddRange(new[] { "L3", "L5", "G2" }.Select(activity => $"/api/v1/decisions/{activity}?product={product}"));
        return paths;
    }

    private static string SchemaOf(string path)
    {
        var parts = path.Split('?')[0].Split('/');
        return Operations.All.Single(one => (Operation.Root + one.Path).Split('/') is var pattern && pattern.Length == parts.Length && pattern.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second)).Schema;
    }
}
