using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Rolemap.Web.Tests.Org;

public class PortfolioChartTests
{
    [Fact]
    public async Task The_portfolio_is_drawn_with_owners_and_stages_above_its_table()
    {
        await using var site = await Site.OfSample();
        var page = await site.Page("/products?view=chart");

        Assert.Contains("href=\"/products/ledger-desktop-sync\" data-box=\"ledger-desktop-sync\"", page, StringComparison.Ordinal);
        Assert.Contains("<title>Ledger Desktop Sync, nobody answers for it, Sunset since 2026-02-01</title>", page, StringComparison.Ordinal);
        Assert.Contains("nobody answers for it", Reading.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("<table", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_in_it_keeps_the_view_in_its_address()
    {
        await using var site = await Site.OfSample();
        var svg = XDocument.Parse(await site.Page("/portfolio/picture?view=chart&color=track&box=dispatch&scale=1"));
        var fold = svg.Descendants().First(element => element.Attribute("class")?.Value == "fold");

        Assert.StartsWith("/products?view=chart&color=track&fold=", fold.Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svg", "<svg ")]
    [InlineData("png", "PNG")]
    [InlineData("pdf", "%PDF-")]
    public async Task It_is_a_file_to_take_away_whole_or_as_it_is_in_view(string ending, string start)
    {
        await using var site = await Site.OfSample();
        foreach (var query in new[] { "color=stage", "what=view&left=0&top=0&scale=0.8&width=500&height=300" })
        {
            using var answer = await site.Client.GetAsync(new Uri($"/portfolio/chart.{ending}?{query}", UriKind.Relative), TestContext.Current.CancellationToken);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            Assert.Equal($"products-2026-06-30.{ending}", answer.Content.Headers.ContentDisposition!.FileName);
            Assert.Contains(start, Encoding.Latin1.GetString(bytes.AsSpan(0, 16)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/portfolio/picture")]
    [InlineData("/portfolio/chart.png")]
    public async Task Nobody_outside_gets_a_picture(string path)
    {
        await using var site = await Site.OfSample();
        using var client = site.ClientOf("outsider");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("color=site&focus=nowhere&fold=%00&depth=x")]
    [InlineData("color=finding&dotted=1&layout=compact")]
    [InlineData("focus=dispatch&depth=1")]
    public async Task Whatever_is_asked_for_a_picture_comes(string query)
    {
        await using var site = await Site.OfSample();

        Assert.NotNull(XDocument.Parse(await site.Page($"/portfolio/picture?{query}")).Root);
        Assert.Contains("</html>", await site.Page($"/products?view=chart&{query}"), StringComparison.Ordinal);
    }
}
