using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Rolemap.Web.Tests.Org;

public class ScenarioChartTests
{
    [Fact]
    public async Task A_scenario_is_drawn_after_and_before_with_what_happens_to_seats()
    {
        await using var site = await Site.OfSample();
        var after = await site.Page("/scenarios/platform-director");
        var before = await site.Page("/scenarios/platform-director?side=before");

        Assert.Contains("data-box=\"V02\"", after, StringComparison.Ordinal);
        Assert.DoesNotContain("data-box=\"V02\"", before, StringComparison.Ordinal);
        Assert.Contains("Siobh&#xE1;n Adewunmi", after, StringComparison.Ordinal);
        Assert.Contains("<title>Siobhán Adewunmi, Staff Product Manager, moved, Ravindra Subbanna → vacant Director of Product, Platform</title>", after, StringComparison.Ordinal);
        Assert.Contains("A director for the platform, before", before, StringComparison.Ordinal);
        var table = Reading.TextOf(after);
        Assert.Contains("Director of Product, Platform V02 not there vacant new", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_is_not_there_today_leads_to_what_the_scenario_says_of_it()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("href=\"/scenarios/platform-director#seats\" data-box=\"V02\"", await site.Page("/scenarios/platform-director"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_does_not_touch_is_folded_until_everybody_is_wanted()
    {
        await using var site = await Site.OfSample();
        var touched = await site.Page("/scenarios/split-dispatch/picture?width=6000&height=2000&left=-30&top=-30&scale=1");
        var everybody = await site.Page("/scenarios/split-dispatch/picture?width=8000&height=2000&left=-30&top=-30&scale=1&whole=1");

        Assert.Equal(26, Seats(touched));
        Assert.Equal(62, Seats(everybody));
    }

    [Theory]
    [InlineData("svg", "<svg ")]
    [InlineData("png", "PNG")]
    [InlineData("pdf", "%PDF-")]
    public async Task It_is_a_file_to_take_away(string ending, string start)
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri($"/scenarios/split-dispatch/chart.{ending}?side=before", UriKind.Relative), TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"split-dispatch-before-2026-06-30.{ending}", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains(start, Encoding.Latin1.GetString(bytes.AsSpan(0, 16)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/scenarios/nothing/chart.svg", null)]
    [InlineData("/scenarios/nothing/picture", null)]
    [InlineData("/scenarios/split-dispatch/picture", "outsider")]
    public async Task What_is_not_there_or_not_for_somebody_is_not_found(string path, string? viewer)
    {
        await using var site = await Site.OfSample();
        using var client = site.ClientOf(viewer);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("side=sideways&whole=maybe&color=shade&focus=nobody&sel=nobody&fold=,x,")]
    [InlineData("color=change")]
    [InlineData("color=finding&side=before&layout=compact&depth=2")]
    public async Task Whatever_is_asked_for_a_picture_comes(string query)
    {
        await using var site = await Site.OfSample();

        Assert.NotNull(XDocument.Parse(await site.Page($"/scenarios/fill-pulse/picture?{query}")).Root);
        Assert.Contains("</html>", await site.Page($"/scenarios/fill-pulse?{query}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_name_nothing_are_told()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("There is no side <q dir=\"auto\">sideways</q>", await site.Page("/scenarios/fill-pulse?side=sideways"), StringComparison.Ordinal);
        Assert.Contains("There is no seat on this side <q dir=\"auto\">V02</q>", await site.Page("/scenarios/platform-director?side=before&focus=V02"), StringComparison.Ordinal);
        Assert.DoesNotContain("There is no", await site.Text("/scenarios/platform-director?focus=V02&color=change"), StringComparison.Ordinal);
        Assert.Contains("There is no colour <q dir=\"auto\">site</q>", await site.Page("/products?view=chart&color=site"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fold_is_turned_over_and_back_where_something_is_folded_at_first()
    {
        await using var site = await Site.OfSample();
        var folded = await site.Page("/scenarios/split-dispatch/picture?box=P02&scale=1");
        var open = await site.Page("/scenarios/split-dispatch/picture?box=P02&scale=1&fold=P02");

        Assert.Contains("href=\"/scenarios/split-dispatch?fold=P02&amp;sel=P02\"", folded, StringComparison.Ordinal);
        Assert.Contains("href=\"/scenarios/split-dispatch?sel=P02\"", open, StringComparison.Ordinal);
        Assert.DoesNotContain("data-box=\"P04\"", folded, StringComparison.Ordinal);
        Assert.Contains("data-box=\"P04\"", open, StringComparison.Ordinal);
    }

    private static int Seats(string svg) => XDocument.Parse(svg).Descendants().Count(element => element.Attribute("class")?.Value.StartsWith("seat", StringComparison.Ordinal) == true);
}
