namespace Rolemap.Web.Tests.People;

public class PeoplePageTests
{
    [Fact]
    public async Task A_name_is_found_without_its_accents()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/people?q=trinh+bao");

        Assert.Contains("1 person.", text, StringComparison.Ordinal);
        Assert.Contains("Trịnh Minh Bảo Senior Product Manager Senior PM Ravindra Subbanna Remote Mar 2024", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_hold_together_for_the_same_seat()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/people?role=pm&site=Toronto");

        Assert.Contains("2 people.", text, StringComparison.Ordinal);
        Assert.Contains("Emre Karaduman", text, StringComparison.Ordinal);
        Assert.Contains("Solveig Aanestad", text, StringComparison.Ordinal);
        Assert.Contains("8 people.", await site.Text("/people?track=manager"), StringComparison.Ordinal);
        Assert.Contains("1 person.", await site.Text("/people?function=sales&q=vp"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_holds_no_seat_stands_apart_at_the_end()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);
        var text = await site.Text("/people");

        Assert.Contains("8 people hold a seat; 3 people hold none on this day. 12 more are counted in 1 entry that stand for several seats, without names.", text, StringComparison.Ordinal);
        Assert.EndsWith("Without a seat on this day: 3 Free Agent Gone Lee Next Nu", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_holds_a_hundred_and_leads_on()
    {
        var seats = string.Concat(Enumerable.Range(1, 250).Select(number => $"  - {{ id: S{number:000}, name: Person {number:000}, role: pm }}\n"));
        using var folder = new Workspace(Odd.Framework, $"positions:\n{seats}");
        await using var site = await Site.Of(folder.Path);

        var first = await site.Page("/people?role=pm");
        Assert.Contains("1–100 of 250", Reading.TextOf(first), StringComparison.Ordinal);
        Assert.DoesNotContain("Person 101", first, StringComparison.Ordinal);
        Assert.Contains("/people?role=pm&amp;after=100\"", first, StringComparison.Ordinal);
        Assert.Contains("201–250 of 250", await site.Text("/people?role=pm&after=200"), StringComparison.Ordinal);
        Assert.Contains("Beyond the last of 250.", await site.Text("/people?after=900"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_nobody_has_is_said_and_the_nearest_is_offered()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/people?q=Nkechy");

        Assert.Contains("Nobody like that", text, StringComparison.Ordinal);
        Assert.Contains("Nkechi Umeadi", text, StringComparison.Ordinal);
        Assert.Contains("Nobody like that", await site.Text("/people?q=%21%21"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people")]
    [InlineData("/people/P06")]
    [InlineData("/people/nobody-at-all")]
    [InlineData("/positions/P06")]
    [InlineData("/teams")]
    [InlineData("/teams/T05")]
    [InlineData("/org")]
    [InlineData("/org?view=table")]
    [InlineData("/org?q=umeadi")]
    public async Task Somebody_outside_sees_none_of_it(string path)
    {
        await using var site = await Site.OfSample();
        var text = await site.Text(path, "outsider");

        Assert.Contains("This is open to people of the company", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Umeadi", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dispatch Mobile", text, StringComparison.Ordinal);
    }
}
