using System.Net;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Tests.Org;

public class EmbedPageTests
{
    [Fact]
    public async Task The_chart_stands_alone_with_its_legend_and_a_way_back_that_leads_out_of_the_frame()
    {
        await using var site = await Site.OfSample();
        var page = await site.Page("/org/embed?focus=P06&color=stage");

        Assert.Contains("<base href=\"/\" target=\"_blank\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/org?focus=P06&amp;color=stage\"", page, StringComparison.Ordinal);
        Assert.Contains("Legend of the chart", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/people/P15\" target=\"_blank\" data-box=\"P15\"", page, StringComparison.Ordinal);
        Assert.Contains("target=\"_blank\" data-box=\"P15\"", await site.Page("/org/embed/picture?focus=P06&scale=1&box=P15"), StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
        Assert.DoesNotContain("command-palette>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("target=\"", await site.Page("/org"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/org/embed", "'self'")]
    [InlineData("/ORG/EMBED?focus=P06", "'self'")]
    [InlineData("/org", "'none'")]
    [InlineData("/org/embed?focus=nobody", "'none'")]
    [InlineData("/org/embed/", "'none'")]
    [InlineData("/org/picture", "'none'")]
    [InlineData("/", "'none'")]
    public async Task Only_that_page_may_be_framed_and_by_this_site_alone(string path, string ancestors)
    {
        await using var site = await Site.OfSample();

        Assert.Equal([$"frame-ancestors {ancestors}"], await AncestorsOf(site, path));
    }

    [Fact]
    public async Task Sites_that_are_named_at_the_start_may_frame_it_and_no_other_page()
    {
        var options = new ServeOptions { Path = Repository.In("samples/quillhaven"), IsDemo = true, EmbedFrom = ["https://wiki.example.com", "http://localhost:8080"] };
        await using var site = await Site.Of(options);

        Assert.Equal(["frame-ancestors 'self' https://wiki.example.com http://localhost:8080"], await AncestorsOf(site, "/org/embed"));
        Assert.Equal(["frame-ancestors 'none'"], await AncestorsOf(site, "/people"));
        Assert.Contains("now https://wiki.example.com, http://localhost:8080", Reading.TextOf(await site.Page("/org")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_see_the_organization_does_not_see_it_in_a_frame()
    {
        await using var site = await Site.OfSample();
        var page = await site.Page("/org/embed", "outsider");

        Assert.DoesNotContain("Nkechi", page, StringComparison.Ordinal);
        Assert.Contains("open to people of the company", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_is_not_there_is_not_found()
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri("/org/embed?focus=nobody", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://wiki.example.com", "https://wiki.example.com")]
    [InlineData("https://wiki.example.com/", "https://wiki.example.com")]
    [InlineData("HTTPS://Wiki.Example.com:443", "https://wiki.example.com")]
    [InlineData("http://localhost:8080", "http://localhost:8080")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080")]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example")]
    public void A_site_is_taken_as_a_browser_names_it(string text, string origin)
    {
        Assert.True(EmbedOrigin.TryParse(text, out var read));
        Assert.Equal(origin, read);
    }

    [Theory]
    [InlineData("wiki.example.com")]
    [InlineData("*")]
    [InlineData("https://*")]
    [InlineData("https://*.example.com")]
    [InlineData("https://wiki.example.com/page")]
    [InlineData("https://wiki.example.com?x=1")]
    [InlineData("https://wiki.example.com#x")]
    [InlineData("https://somebody@wiki.example.com")]
    [InlineData("https://a.example https://b.example")]
    [InlineData("https://a.example;script-src *")]
    [InlineData("https://a.example, https://b.example")]
    [InlineData("https://a.example\\@b.example")]
    [InlineData("https://a'b.example")]
    [InlineData("https://")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc")]
    [InlineData("")]
    public void Anything_else_is_refused_with_what_to_write(string text)
    {
        Assert.False(EmbedOrigin.TryParse(text, out _));
        var refused = Assert.IsType<ServeArguments.Refused>(ServeArguments.Read(["--embed-from", text], "/"));
        Assert.Contains("https://wiki.example.com", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_sites_may_be_named_and_one_that_is_left_out_is_asked_for()
    {
        var read = Assert.IsType<ServeArguments.Accepted>(ServeArguments.Read(["--embed-from", "https://a.example", "--embed-from", "https://b.example"], "/"));

        Assert.Equal(["https://a.example", "https://b.example"], read.Options.EmbedFrom);
        Assert.IsType<ServeArguments.Refused>(ServeArguments.Read(["--embed-from"], "/"));
    }

    private static async Task<string[]> AncestorsOf(Site site, string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return [.. answer.Headers.GetValues("Content-Security-Policy").SelectMany(policy => policy.Split("; ")).Where(part => part.StartsWith("frame-ancestors", StringComparison.Ordinal))];
    }
}
