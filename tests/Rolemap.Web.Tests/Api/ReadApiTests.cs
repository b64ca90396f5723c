using System.Net;
using System.Text.Json;

namespace Rolemap.Web.Tests.Api;

public class ReadApiTests
{
    [Fact]
    public async Task It_says_who_decides_by_name_as_the_command_line_does()
    {
        await using var site = await Site.OfSample();
        var answer = await site.Ask("/api/v1/decisions/L5?product=dispatch-payments");
        Assert.Equal("Nkechi Umeadi", answer.GetProperty("accountable").GetProperty("name").GetString());
        Assert.Equal([4, 5, 3], new[] { "responsible", "consulted", "informed" }.Select(key => answer.GetProperty(key).GetArrayLength()));
        var open = await site.Ask("/api/v1/decisions/G2?product=dispatch-payments");
        Assert.Equal(JsonValueKind.Null, open.GetProperty("accountable").ValueKind);
        Assert.Contains("only one may have it", open.GetProperty("open").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_a_role_a_seat_a_product_and_a_team_are()
    {
        await using var site = await Site.OfSample();
        var roles = await site.Ask("/api/v1/roles");
        Assert.Equal(["role:apm", "role:pm", "role:senior-pm", "role:staff-pm", "role:principal-pm", "role:group-pm", "role:director", "role:cpo"], roles.Texts("items", "ref"));
        Assert.Equal(5, (await site.Ask("/api/v1/roles/senior-pm")).GetProperty("holders").GetArrayLength());
        Assert.Equal("role:gitlab/senior-pm", (await site.Ask("/api/v1/roles/senior-pm?framework=gitlab")).GetProperty("ref").GetString());
        var vacant = await site.Ask("/api/v1/positions/V01");
        Assert.True(vacant.GetProperty("vacant").GetBoolean());
        Assert.Equal(["position:P08"], vacant.Texts("reports", "ref"));
        Assert.Contains("RM101", vacant.Texts("findings", "rule"));
        Assert.Equal(["position:P28"], (await site.Ask("/api/v1/products/dispatch-payments")).Texts("accountableSeats", "ref"));
        Assert.Equal(["product:dispatch-mobile"], (await site.Ask("/api/v1/teams/T05")).GetProperty("products").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("Trịnh Minh Bảo", (await site.Ask("/api/v1/people/P17")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_role_of_another_framework_is_found_where_its_reference_says()
    {
        await using var site = await Site.OfSample();
        Assert.Equal("role:gitlab/senior-pm", (await site.Ask("/api/v1/roles/gitlab/senior-pm")).GetProperty("ref").GetString());
        Assert.Equal("role:senior-pm", (await site.Ask("/api/v1/roles/standard/senior-pm")).GetProperty("ref").GetString());
        await site.Refusal(HttpStatusCode.NotFound, "/api/v1/roles/gitlub/senior-pm");
        using var page = await site.Client.GetAsync(new Uri("/roles/gitlab/senior-pm", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        Assert.Equal("/frameworks/gitlab/roles/senior-pm", page.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("G3", "gate:G3", "/lifecycle")]
    [InlineData("trio", null, "/teams")]
    [InlineData("raci", null, "/lifecycle")]
    [InlineData("who decides", null, "/lifecycle")]
    public async Task A_search_finds_gates_and_pages_by_other_words_for_them(string text, string? reference, string url)
    {
        await using var site = await Site.OfSample();
        var results = (await site.Ask($"/api/v1/search?q={Uri.EscapeDataString(text)}")).GetProperty("results").EnumerateArray();
        Assert.Contains(results, one => one.GetProperty("ref").GetString() == reference && one.GetProperty("url").GetString() == url);
    }

    [Fact]
    public async Task The_path_goes_up_the_reporting_line_and_can_be_taken_in_parts()
    {
        await using var site = await Site.OfSample();
        string[] expected = ["position:P06", "position:P03", "position:P01", "position:X01"];
        Assert.Equal(expected, (await site.Ask("/api/v1/positions/P14/path")).Texts("items", "ref"));
        Assert.Equal(expected, (await site.All("/api/v1/positions/P14/path", limit: 1)).Texts("ref"));
        var wrong = await site.Refusal(HttpStatusCode.BadRequest, "/api/v1/positions/P14/path?after=P02");
        Assert.Equal("after", wrong.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/api/v1/positions", 62)]
    [InlineData("/api/v1/people", 61)]
    [InlineData("/api/v1/products", 17)]
    [InlineData("/api/v1/teams", 13)]
    [InlineData("/api/v1/roles", 8)]
    [InlineData("/api/v1/positions/P06/reports", 8)]
    public async Task A_list_taken_in_parts_gives_each_item_once_and_in_one_order(string path, int count)
    {
        await using var site = await Site.OfSample();
        var whole = (await site.Ask($"{path}?limit=1000")).Texts("items", "ref").ToArray();
        Assert.Equal(count, whole.Distinct().Count());
        foreach (var limit in new[] { 1, 7, count })
            Assert.Equal(whole, (await site.All(path, limit)).Texts("ref"));
    }

    [Fact]
    public async Task The_day_can_be_chosen()
    {
        await using var site = await Site.OfSample();
        Assert.Equal(["person:P06"], (await site.Ask("/api/v1/people?after=P05&limit=1&at=2026-06-30")).Texts("items", "ref"));
        var wrong = await site.Refusal(HttpStatusCode.BadRequest, "/api/v1/people?at=yesterday");
        Assert.Contains("YYYY-MM-DD", wrong.GetProperty("try").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_those_of_lint_and_can_be_narrowed()
    {
        await using var site = await Site.OfSample();
        var all = await site.Ask("/api/v1/findings", "person:X31");
        var findings = all.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(0, all.GetProperty("hidden").GetInt32());
        Assert.Equal((6, 1), (findings.Count(one => one.GetProperty("severity").GetString() == "error"), findings.Count(one => one.GetProperty("accepted").ValueKind == JsonValueKind.Object)));
        Assert.Equal(findings.Texts("message"), (await site.All("/api/v1/findings", limit: 2, "person:X31")).Texts("message"));
        var narrow = await site.Ask("/api/v1/findings?rule=RM102&subject=position:P06&severity=warning");
        Assert.Contains("8 direct reports", narrow.Texts("items", "message").Single(), StringComparison.Ordinal);
        var kinds = await site.Refusal(HttpStatusCode.BadRequest, "/api/v1/findings?severity=grave");
        Assert.Contains("note, warning, error", kinds.GetProperty("try").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/roles/senor-pm", "role:senior-pm")]
    [InlineData("/api/v1/products/dispatch-mobil", "product:dispatch-mobile")]
    [InlineData("/api/v1/decisions/L5?product=dispatch-mobil", "product:dispatch-mobile")]
    [InlineData("/api/v1/people/Nkechi", "person:P06")]
    public async Task An_unknown_id_is_a_problem_that_says_what_is_near(string path, string near)
    {
        await using var site = await Site.OfSample();
        Assert.Contains(near, (await site.Refusal(HttpStatusCode.NotFound, path)).Texts("near", "ref"));
    }

    [Theory]
    [InlineData("/api/v1/positions?limit=0", "limit", "1000")]
    [InlineData("/api/v1/positions?limit=1001", "limit", "1000")]
    [InlineData("/api/v1/positions?limit=+5", "limit", "1000")]
    [InlineData("/api/v1/positions?limit=99999999999", "limit", "1000")]
    [InlineData("/api/v1/positions?limt=5", "limt", "'limit'")]
    [InlineData("/api/v1/positions?limit=5&limit=6", "limit", "once")]
    [InlineData("/api/v1/roles?after=nobody", "after", "next")]
    [InlineData("/api/v1/findings?after=-1", "after", "next")]
    [InlineData("/api/v1/positions?after=P0", "after", "next")]
    [InlineData("/api/v1/people?after=nobody", "after", "next")]
    [InlineData("/api/v1/products?after=nothing", "after", "next")]
    [InlineData("/api/v1/teams?after=T99", "after", "next")]
    [InlineData("/api/v1/positions/P06/reports?after=P03", "after", "next")]
    [InlineData("/api/v1/findings?rule=x", "rule", "RM102")]
    [InlineData("/api/v1/findings?rule=RM1020", "rule", "RM102")]
    [InlineData("/api/v1/findings?subject=P06", "subject", "position:P06")]
    [InlineData("/api/v1/search", "q", "?q=")]
    public async Task A_wrong_parameter_is_named_with_what_to_try(string path, string parameter, string remedy)
    {
        await using var site = await Site.OfSample();
        var problem = await site.Refusal(HttpStatusCode.BadRequest, path);
        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.Contains(remedy, problem.GetProperty("try").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_question_is_a_problem_too()
    {
        await using var site = await Site.OfSample();
        await site.Refusal(HttpStatusCode.NotFound, "/api/v1/roels");
        await site.Refusal(HttpStatusCode.MethodNotAllowed, "/api/v1/roles", method: HttpMethod.Post);
        await site.Refusal(HttpStatusCode.MethodNotAllowed, "/api/v1/positions/P06", method: HttpMethod.Delete);
    }

    [Fact]
    public async Task Names_arrive_as_they_were_written()
    {
        var marks = "e" + new string('\u0301', 900);
        using var workspace = new Workspace("rolemap: 1\nframework: own\nname: Own\nversion: 1.0.0\nroles: [{ id: pm, title: PM }]\n",
            $$"""
            positions:
              - { id: P1, name: "<script>alert(1)</script>", title: "=cmd()", role: pm }
              - { id: P2, name: "\u202Eevil", title: "</pre>", role: pm, manager: P1 }
              - { id: P3, name: "{{marks}}", title: PM, role: pm, manager: P1 }
            """);
        await using var site = await Site.Of(workspace.Path);
        var rows = await site.All("/api/v1/positions", limit: 2);
        Assert.Equal("<script>alert(1)</script>", rows[0].GetProperty("name").GetString());
        Assert.Equal("=cmd()", rows[0].GetProperty("title").GetString());
        Assert.Equal(marks, rows.Last().GetProperty("name").GetString());
        var page = await site.Page("/api?show=getPosition");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", page, StringComparison.Ordinal);
        Assert.Contains("role:pm", await site.Text("/api?show=listRoles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_seat_costs_is_told_to_nobody()
    {
        using var workspace = new Workspace("rolemap: 1\nframework: own\nname: Own\nversion: 1.0.0\nroles: [{ id: pm, title: PM }]\n",
            "positions:\n  - { id: P1, name: Ada, title: PM, role: pm, cost: 123457 }\n");
        await using var site = await Site.Of(workspace.Path);
        foreach (var path in new[] { "/api/v1/positions", "/api/v1/positions/P1", "/api/v1/people/P1", "/api/v1/findings" })
            Assert.DoesNotContain("123457", (await site.Ask(path)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_the_server_lives_and_is_ready_is_said_without_details()
    {
        await using var site = await Site.OfSample();
        foreach (var (path, expected) in new[] { ("/health/live", "live"), ("/health/ready", "ready") })
            Assert.Equal(expected, await site.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
    }
}
