using System.Net;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Tests.Shell;

public class ShellTests
{
    [Fact]
    public async Task Every_page_forbids_inline_scripts_and_styles_and_says_how_long_it_took()
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.StartsWith("app;dur=", answer.Headers.GetValues("Server-Timing").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task No_page_of_the_menu_holds_an_inline_style_or_script()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/");
        foreach (var path in Links.In(html))
        {
            var page = await site.Page(path);
            Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("onclick=", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_id_is_not_found_and_offers_what_is_near()
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri("/roles/senor-pm", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("There is no role", text, StringComparison.Ordinal);
        Assert.Contains("href=\"/roles/senior-pm\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health?sev=eror", "There is no severity eror . There is: error warning note accepted", "/health?sev=error")]
    [InlineData("/health?rule=RM1O4", "There is no rule RM1O4 . Did you mean: ", "/health?rule=RM104")]
    [InlineData("/health?group=P99", "There is no seat P99 , so nothing is below it.", "/health?")]
    [InlineData("/lifecycle?product=dispatch-mobil", "There is no product dispatch-mobil . Did you mean: dispatch-mobile", "/lifecycle?product=dispatch-mobile")]
    [InlineData("/activities/L5?product=zz", "There is no product zz .", null)]
    [InlineData("/people?role=senor-pm", "There is no role senor-pm . There is: apm pm senior-pm", "/people?role=senior-pm")]
    [InlineData("/products?stage=grwth", "There is no stage grwth .", "/products?stage=growth")]
    [InlineData("/teams?type=streem", "There is no kind of team streem .", "/teams?type=stream")]
    [InlineData("/org?color=rolle", "There is no colouring rolle .", "/org?color=role")]
    [InlineData("/week?since=abc", "abc is no day up to today; write it as 2026-06-23.", null)]
    [InlineData("/week?since=2026-07-01", "2026-07-01 is no day up to today", null)]
    [InlineData("/?at=June", "June is no day from 1900 to 2199. You see 30 June 2026; write another as 2026-06-30.", null)]
    [InlineData("/people?site=%3Cb%3E", "There is no site <b> .", null)]
    public async Task A_word_of_the_address_that_names_nothing_is_told_with_what_was_meant(string path, string said, string? href)
    {
        await using var site = await Site.OfSample();
        var html = await site.Page(path);

        Assert.Contains(said, Reading.TextOf(html), StringComparison.Ordinal);
        if (href is not null)
            Assert.Contains($"{href}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health?sev=error&family=structure%20and%20people&rule=RM104")]
    [InlineData("/lifecycle?stage=growth&role=pm&product=dispatch-mobile")]
    [InlineData("/lifecycle?stage=&role=&product=")]
    [InlineData("/people?role=&track=&function=&site=")]
    [InlineData("/org?color=track&layout=compact")]
    [InlineData("/week?since=2026-06-01")]
    [InlineData("/?at=2026-05")]
    public async Task Words_that_name_something_and_empty_ones_are_not_remarked_upon(string path)
    {
        await using var site = await Site.OfSample();

        Assert.DoesNotContain("class=\"remark\"", await site.Page(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("localhost:80", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:1234", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example:5080", HttpStatusCode.BadRequest)]
    public async Task It_answers_by_names_of_this_machine_only(string host, HttpStatusCode status)
    {
        await using var site = await Site.OfSample();
        foreach (var path in new[] { "/people", "/api/v1/people" })
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            question.Headers.Host = host;
            using var answer = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
            if (status == HttpStatusCode.BadRequest)
                Assert.Contains("this machine only", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people/P06")]
    [InlineData("/api/v1/people")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health/live")]
    [InlineData("/css/site.css")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/nothing")]
    public async Task Head_is_answered_as_get_without_a_body(string path)
    {
        await using var site = await Site.OfSample();
        using var question = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var head = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);
        using var get = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((get.StatusCode, get.Content.Headers.ContentType?.ToString()), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/people/P6", "/people/P06")]
    [InlineData("/positions/V1", "/positions/V01")]
    [InlineData("/teams/T5", "/teams/T05")]
    [InlineData("/roles/pm2", "/roles/pm")]
    [InlineData("/archetypes/A9", "/archetypes/A1")]
    [InlineData("/frameworks/gitlb", "/frameworks/gitlab")]
    [InlineData("/scenarios/split", "/scenarios/split-dispatch")]
    [InlineData("/roels", "/roles")]
    [InlineData("/healt", "/health")]
    [InlineData("/poeple/P06", "/people")]
    public async Task What_is_near_is_of_the_kind_that_the_address_names(string asked, string near)
    {
        await using var site = await Site.OfSample();
        using var client = site.ClientOf("person:P06");
        using var answer = await client.GetAsync(new Uri(asked, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var offered = html[html.IndexOf("Did you mean", StringComparison.Ordinal)..];

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith(near, offered.Split("href=\"")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_breaks_keeps_the_last_good_data_and_names_the_place()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.In("rolemap.yaml"), "rolemap: 1\nname: Acme\nasOf: 2026-06-30\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.In("people.yaml"), "positions:\n  - { id: P1, name: Ada, title: CPO, role: cpo }\n", TestContext.Current.CancellationToken);
        await using var site = await Site.Of(folder.Path);
        Assert.Contains("Acme at a glance", await site.Text("/"), StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.In("people.yaml"), "positions:\n  - { id: P1, name: Ada, titel: CPO, role: cpo }\n", TestContext.Current.CancellationToken);
        await Task.Delay(400, TestContext.Current.CancellationToken);
        var broken = await site.Text("/");
        Assert.Contains("people.yaml:2:26", broken, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'title'?", broken, StringComparison.Ordinal);
        Assert.Contains("Acme at a glance", broken, StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.In("people.yaml"), "positions:\n  - { id: P1, name: Ada, title: CPO, role: cpo }\n  - { id: P2, name: Bo, title: PM, role: pm, manager: P1 }\n", TestContext.Current.CancellationToken);
        await Task.Delay(400, TestContext.Current.CancellationToken);
        var mended = await site.Text("/");
        Assert.DoesNotContain("cannot be read", mended, StringComparison.Ordinal);
        Assert.Contains("People 2", mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "x")]
    [InlineData("--prot", "1")]
    [InlineData("no-such-folder")]
    [InlineData("a", "b")]
    public void Wrong_use_of_serve_says_what_to_try(params string[] arguments)
    {
        var refused = Assert.IsType<ServeArguments.Refused>(ServeArguments.Read(arguments, Path.GetTempPath()));
        Assert.NotEmpty(refused.Message);
    }

    [Fact]
    public void Without_a_name_the_sample_is_served()
    {
        var accepted = Assert.IsType<ServeArguments.Accepted>(ServeArguments.Read([], Path.GetTempPath()));
        Assert.True(accepted.Options.IsDemo);
        Assert.True(File.Exists(Path.Combine(accepted.Options.Path, "rolemap.yaml")));
    }

    private static class Links
    {
        /// <summary>The pages of the menu.</summary>
        public static IEnumerable<string> In(string html)
        {
            var nav = html[html.IndexOf("<nav", StringComparison.Ordinal)..html.IndexOf("</nav>", StringComparison.Ordinal)];
            return nav.Split("href=\"").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]).Distinct();
        }
    }
}
