using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Rolemap.Web.Tests.Org;

public class OrgChartTests
{
    [Fact]
    public async Task The_page_holds_the_picture_without_script_and_every_box_leads_to_who_holds_it()
    {
        await using var site = await Site.OfSample();
        var page = await site.Page("/org?sel=P06");

        Assert.Contains("<a class=\"seat held on\" href=\"/people/P06\" data-box=\"P06\"", page, StringComparison.Ordinal);
        Assert.Contains("<title>Nkechi Umeadi, Group Product Manager, ", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"seat vacant on\" href=\"/positions/V01\"", await site.Page("/org?sel=V01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/org", true)]
    [InlineData("/org?dotted=0", false)]
    [InlineData("/org?dotted=1", true)]
    public async Task A_few_second_lines_are_shown_unless_the_address_says_otherwise(string path, bool areShown)
    {
        await using var site = await Site.OfSample();
        var page = await site.Page(path);

        Assert.Equal(areShown, page.Contains("class=\"second lit\"", StringComparison.Ordinal));
        Assert.Contains("Second lines 10", await site.Text(path), StringComparison.Ordinal);
        Assert.Contains("Second lines: none here", await site.Text("/org?focus=P18"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_picture_is_what_lies_in_the_window()
    {
        await using var site = await Site.OfSample();
        var all = await Boxes(site, "/org/picture?width=4000&height=1200&left=-30&top=-30&scale=1");
        var some = await Boxes(site, "/org/picture?width=600&height=300&box=P06&scale=1");

        Assert.Equal(62, all.Length);
        Assert.Contains("P06", some);
        Assert.InRange(some.Length, 2, 12);
    }

    [Fact]
    public async Task A_branch_is_folded_by_the_address_and_unfolded_by_the_link_in_the_picture()
    {
        await using var site = await Site.OfSample();
        var svg = XDocument.Parse(await site.Page("/org/picture?fold=P03&box=P03&scale=1"));
        var shut = svg.Descendants().Single(element => element.Attribute("class")?.Value == "fold shut");

        Assert.DoesNotContain(svg.Descendants(), element => element.Attribute("data-box")?.Value == "P06");
        Assert.Equal("/org?sel=P03", shut.Attribute("href")!.Value);
        Assert.Contains(svg.Descendants(), element => element.Value == "+11");
    }

    [Theory]
    [InlineData("svg", "image/svg+xml", "<svg ")]
    [InlineData("png", "image/png", "PNG")]
    [InlineData("pdf", "application/pdf", "%PDF-")]
    public async Task The_chart_is_a_file_to_take_away(string ending, string type, string start)
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri($"/org/chart.{ending}?focus=P03", UriKind.Relative), TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"org-chart-2026-06-30.{ending}", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains(start, Encoding.Latin1.GetString(bytes.AsSpan(0, 16)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("png")]
    [InlineData("pdf")]
    public async Task What_is_in_view_is_a_file_too_with_heading_and_legend_and_nothing_from_elsewhere(string ending)
    {
        await using var site = await Site.OfSample();
        const string View = "what=view&box=P06&scale=1&width=420&height=200";
        var bytes = await site.Client.GetByteArrayAsync(new Uri($"/org/chart.{ending}?{View}", UriKind.Relative), TestContext.Current.CancellationToken);
        var whole = await site.Client.GetByteArrayAsync(new Uri($"/org/chart.{ending}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(bytes.Length < whole.Length);
        if (ending != "svg")
            return;
        var text = string.Join('\n', XDocument.Parse(Encoding.UTF8.GetString(bytes)).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));
        Assert.Contains("Quillhaven\n2026-06-30 · 62 boxes · 1 vacant · the part that was in view", text, StringComparison.Ordinal);
        Assert.Contains("Nkechi Umeadi", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Beatrix Njoroge", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_offers_what_is_in_view_as_a_file_without_script_too()
    {
        await using var site = await Site.OfSample();

        Assert.Matches("href=\"/org/chart\\.pdf\\?sel=P06&amp;what=view&amp;left=[-0-9.]+&amp;top=[-0-9.]+&amp;scale=0.85&amp;width=1080&amp;height=560\"", await site.Page("/org?sel=P06"));
    }

    [Theory]
    [InlineData("/org/picture")]
    [InlineData("/org/chart.svg")]
    [InlineData("/org/chart.pdf")]
    public async Task Nobody_outside_gets_a_picture(string path)
    {
        await using var site = await Site.OfSample();
        using var client = site.ClientOf("outsider");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Who_may_not_know_of_a_finding_does_not_see_its_mark()
    {
        await using var site = await Site.OfSample();
        foreach (var viewer in new[] { "person:P18", "person:P01" })
        {
            using var client = site.ClientOf(viewer);
            var picture = await client.GetStringAsync(
                new Uri("/org/picture?width=4000&height=1200&left=-30&top=-30&scale=1&color=finding", UriKind.Relative), TestContext.Current.CancellationToken);
            var marks = XDocument.Parse(picture).Descendants().Count(element => element.Name.LocalName == "text" && element.Value is "!" or "i");
            var table = Reading.TextOf(await client.GetStringAsync(new Uri("/org?view=table&color=finding", UriKind.Relative), TestContext.Current.CancellationToken));

            Assert.NotEqual(0, marks);
            Assert.Equal(table.Split(' ').Count(word => word is "error" or "warning" or "note"), marks);
        }
    }

    [Theory]
    [InlineData("scale=0&left=a&top=b&width=-1&height=1e400")]
    [InlineData("scale=NaN&x=1&y=2")]
    [InlineData("depth=-3&color=x&fold=,,&layout=round&sel=%00")]
    [InlineData("box=nobody&scale=1e-300&width=1e300")]
    public async Task Whatever_is_asked_for_a_picture_comes(string query)
    {
        await using var site = await Site.OfSample();

        Assert.NotNull(XDocument.Parse(await site.Page($"/org/picture?{query}")).Root);
        Assert.Contains("</html>", await site.Page($"/org?{query}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_company_too_large_for_a_tree_begins_with_its_top_and_opens_branch_by_branch()
    {
        using var folder = new TemporaryFolder();
        var rows = Enumerable.Range(0, 10).SelectMany(manager => Enumerable.Range(0, 20).Select(report => $"R{manager}{report:00},Rae,PM,M{manager}").Prepend($"M{manager},Max,Director,TOP"));
        await File.WriteAllTextAsync(folder.In("org.csv"), $"id,name,title,manager id\nTOP,Tove,CPO,\n{string.Join('\n', rows)}\n", TestContext.Current.CancellationToken);
        await using var site = await Site.Of(folder.In("org.csv"));
        const string Window = "width=9000&height=9000&left=-30&top=-30&scale=1";

        Assert.Equal(11, (await Boxes(site, $"/org/picture?{Window}")).Length);
        Assert.Equal(31, (await Boxes(site, $"/org/picture?{Window}&fold=M3")).Length);
        Assert.Equal(31, (await Boxes(site, $"/org/picture?{Window}&sel=R305")).Length);
        Assert.Equal(51, (await Boxes(site, $"/org/picture?{Window}&sel=R305&fold=M4")).Length);
        Assert.Equal(211, (await Boxes(site, $"/org/picture?{Window}&depth=all&layout=tidy")).Length);
        var page = await site.Page("/org?sel=R300");
        Assert.Contains("href=\"/org?fold=M3,M4&amp;sel=M4\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/org/chart.svg?sel=R300&amp;depth=all\"", page, StringComparison.Ordinal);
        Assert.Equal(211, XDocument.Parse(await site.Page("/org/chart.svg")).Descendants().Count(element => element.Attribute("class")?.Value.StartsWith("seat", StringComparison.Ordinal) == true));
    }

    private static async Task<string[]> Boxes(Site site, string path)
    {
        var seats = XDocument.Parse(await site.Page(path)).Descendants().Where(element => element.Attribute("class")?.Value.StartsWith("seat", StringComparison.Ordinal) == true);
        return [.. seats.Select(seat => seat.Attribute("data-box")!.Value)];
    }
}
