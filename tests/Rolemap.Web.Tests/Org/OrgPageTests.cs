using System.Globalization;

namespace Rolemap.Web.Tests.Org;

public class OrgPageTests
{
    [Fact]
    public async Task The_outline_counts_people_and_empty_seats_of_every_branch()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/org");

        Assert.Contains("62 seats; 1 vacant; 5 layers; 10 second lines.", text, StringComparison.Ordinal);
        Assert.Contains("Beatrix Njoroge CEO executive 60 below, 1 vacant", text, StringComparison.Ordinal);
        Assert.Contains("Imani Vasquez-Oduya Chief Product Officer CPO 29 below, 1 vacant", text, StringComparison.Ordinal);
        Assert.Contains("Director of Product, Pulse vacant DoP 5 below", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_branch_stands_alone_under_the_line_to_the_top()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/org?focus=P03");

        Assert.Contains("Leilani Kahanamoe Beatrix Njoroge CEO › Imani Vasquez-Oduya CPO ›", text, StringComparison.Ordinal);
        Assert.Contains("Nkechi Umeadi Group Product Manager Group PM 8 below", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tomasz Wieliczka", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site", "Toronto 7")]
    [InlineData("track", "Individual contributor 9")]
    [InlineData("finding", "Nkechi Umeadi Group Product Manager warning 8 below")]
    [InlineData("vacant", "No seat on this page is empty or held for a time only.")]
    public async Task Colours_always_come_with_a_word(string color, string expected)
    {
        await using var site = await Site.OfSample();
        Assert.Contains(expected, await site.Text($"/org?focus=P03&color={color}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Circles_unknown_managers_and_several_tops_are_explained()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);
        var text = await site.Text("/org");

        Assert.Contains("1 seat reports to a manager who is not written down, and stands here as a top.", text, StringComparison.Ordinal);
        Assert.Contains("Loop One PM Loop Two PM report to each other in a circle. It is cut at the first of them.", text, StringComparison.Ordinal);
        Assert.Contains("Self Made PM is written as its own manager.", text, StringComparison.Ordinal);
        Assert.Contains("Loop One PM PM again: the lines run in a circle", text, StringComparison.Ordinal);
        Assert.Contains("12 × Analysts data", text, StringComparison.Ordinal);
        Assert.Contains("Voice PM planned", text, StringComparison.Ordinal);
        Assert.Contains("reports to NOBODY, not written down", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_never_holds_more_rows_than_it_may_and_the_rest_is_behind_links()
    {
        var seats = string.Concat(Enumerable.Range(1, 4000).Select(number => string.Create(CultureInfo.InvariantCulture, $"  - {{ id: S{number:0000}, name: Person {number:0000}, role: pm, manager: S{number / 20:0000} }}\n")));
        using var folder = new Workspace(Odd.Framework, $"positions:\n  - {{ id: S0000, name: Top, role: lead }}\n{seats}");
        await using var site = await Site.Of(folder.Path);

        var html = await site.Page("/org?depth=5");
        Assert.InRange(html.Split("class=\"line ").Length - 1, 100, 200);
        Assert.Contains("more below", Reading.TextOf(html), StringComparison.Ordinal);
        var wide = await site.Page("/org?focus=S0000");
        Assert.Contains("Person 0019", wide, StringComparison.Ordinal);
        Assert.Contains("4001 entries", await site.Text("/org?view=table"), StringComparison.Ordinal);
        Assert.Contains("3901–4000 of 4001", await site.Text("/org?view=table&after=3900"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_of_thousands_is_turned_page_by_page()
    {
        var seats = string.Concat(Enumerable.Range(1, 1500).Select(number => string.Create(CultureInfo.InvariantCulture, $"  - {{ id: S{number:0000}, name: Person {number:0000}, role: pm, manager: A }}\n")));
        using var folder = new Workspace(Odd.Framework, $"positions:\n  - {{ id: A, name: Top, role: lead }}\n{seats}");
        await using var site = await Site.Of(folder.Path);

        var first = await site.Page("/org");
        Assert.Contains("1450 more below", Reading.TextOf(first), StringComparison.Ordinal);
        Assert.Contains("/org?focus=A&amp;after=50\"", first, StringComparison.Ordinal);
        var second = await site.Text("/org?focus=A&after=50");
        Assert.Contains("Person 0051", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Person 0050", second, StringComparison.Ordinal);
        Assert.Contains("51–100 of 1500", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_seats_can_be_listed_alone()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/org?view=table&only=vacant");
        Assert.Contains("1 vacant seat", text, StringComparison.Ordinal);
        Assert.Contains("vacant Director of Product, Pulse", text, StringComparison.Ordinal);
        Assert.Contains("No seat is vacant", await site.Text("/org?view=table&only=vacant&focus=P03"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_is_found_by_name_title_or_id_with_the_line_above_it()
    {
        await using var site = await Site.OfSample();
        Assert.Contains("Emre Karaduman PM In the outline Product Manager, under Beatrix Njoroge › Imani Vasquez-Oduya › Leilani Kahanamoe › Nkechi Umeadi", await site.Text("/org?q=karaduman"), StringComparison.Ordinal);
        Assert.Contains("vacant Director of Product, Pulse", await site.Text("/org?q=director+pulse"), StringComparison.Ordinal);
        Assert.Contains("No seat goes by that", await site.Text("/org?q=zzz"), StringComparison.Ordinal);
    }
}
