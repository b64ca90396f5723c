namespace Rolemap.Web.Tests.Compare;

public class TitlePageTests
{
    [Fact]
    public async Task A_title_is_shown_by_whether_it_manages_people()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/compare/titles/Lead%20PM");

        Assert.Contains("Manages nobody in Product manager individual contributor matrix; may manage people in PM1 to PM5; manages people in UK government",
            text, StringComparison.Ordinal);
        Assert.Contains("No such title: Rolemap standard product framework", text, StringComparison.Ordinal);
        Assert.Equal(text, await site.Text("/compare/titles?title=Lead+PM"));
    }

    [Fact]
    public async Task A_title_that_nobody_has_leads_to_near_ones()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/compare/titles?title=Pricipal+PM");

        Assert.Contains("Nobody in the library goes by that title", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/compare/titles/Principal%20PM\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_and_role_pages_lead_to_the_title()
    {
        await using var site = await Site.OfSample();
        Assert.Contains("href=\"/compare/titles/Lead%20PM\"", await site.Page("/search?q=Lead+PM"), StringComparison.Ordinal);
        Assert.Contains("href=\"/compare/titles/Senior%20Product%20Manager\"", await site.Page("/roles/senior-pm"), StringComparison.Ordinal);
        Assert.Contains("href=\"/compare?a=standard&amp;b=gitlab\"", await site.Page("/frameworks/gitlab"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/titles/PM/PO")]
    [InlineData("/compare/titles/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/compare/titles")]
    public async Task Any_text_may_be_looked_for(string path)
    {
        await using var site = await Site.OfSample();
        Assert.Empty(Markup.FaultsOf(await site.Page(path)));
    }
}
