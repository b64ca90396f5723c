namespace Rolemap.Web.Tests.Mine;

public class MinePagesTests
{
    [Theory]
    [InlineData("person:P27", "What is held (one complex product) reaches from product to several products, depending on how it is counted; the role expects several products.")]
    [InlineData("person:P02", "reaches from several products to portfolio, depending on how it is counted; the role expects portfolio.")]
    [InlineData("person:P18", "What is held (one complex product) reaches from product to several products")]
    public async Task What_is_held_is_told_as_the_range_it_is(string viewer, string range)
    {
        await using var site = await Site.OfSample();

        Assert.Contains(range, await site.Text("/me", viewer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_gate_stands_with_its_name_and_its_day()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("G3 Go or no-go at launch 29 Sep 2026", await site.Text("/group", "person:P06"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_group_comes_a_page_at_a_time_and_the_next_page_is_the_next_of_the_group()
    {
        var seats = string.Concat(Enumerable.Range(1, 60).Select(number => $"  - {{ id: S{number:00}, name: Person {number:00}, role: pm, manager: A }}\n"));
        using var folder = new Workspace(Odd.Framework, $"positions:\n  - {{ id: A, name: Top, role: lead }}\n{seats}");
        await using var site = await Site.Of(folder.Path);

        var first = await site.Page("/people/A/group");
        var next = System.Text.RegularExpressions.Regex.Match(first, "href=\"([^\"]*after=50)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;
        Assert.EndsWith("/people/A/group?after=50", next, StringComparison.Ordinal);
        var text = await site.Text("/people/A/group?after=50");
        Assert.Contains("Person 60", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Person 50", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person:X31")]
    [InlineData("person:P29")]
    public async Task A_partner_is_not_told_that_their_title_is_mapped_to_no_role(string viewer)
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/me", viewer);

        Assert.DoesNotContain("mapped to no role", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trio", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_waits_in_the_company_is_not_in_the_lines_of_who_covers_all_of_product()
    {
        await using var site = await Site.OfSample();

        Assert.DoesNotContain("Waits in my lines", await site.Text("/week", "person:X31"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_says_whom_to_look_at_first_and_why()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("Look first at Farid Khosravian Senior PM : dispatch-routing (growth) has 2 accountable seats: Farid Khosravian and Ingrid Castellanos . RM202", await site.Text("/group", "person:P06"), StringComparison.Ordinal);
    }
}
