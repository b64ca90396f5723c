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
}
