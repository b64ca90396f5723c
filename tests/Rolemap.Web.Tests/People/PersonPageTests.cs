using System.Net;

namespace Rolemap.Web.Tests.People;

public class PersonPageTests
{
    [Fact]
    public async Task A_person_stands_in_the_line_with_what_they_hold_and_what_waits()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/people/P06", "person:P06");

        Assert.Contains("Group Product Manager Manager Group PM since 1 November 2023 (2 years 7 months)", text, StringComparison.Ordinal);
        Assert.Contains("Beatrix Njoroge CEO › Imani Vasquez-Oduya CPO › Leilani Kahanamoe DoP › layer 4", text, StringComparison.Ordinal);
        Assert.Contains("Through those below: Dispatch Mobile Dispatch Payments Dispatch Routing", text, StringComparison.Ordinal);
        Assert.Contains("Go or no-go at launch Dispatch Payments due 29 Sep 2026", text, StringComparison.Ordinal);
        Assert.Contains("Nkechi Umeadi has 8 direct reports (band for Group PM: 2-7)", text, StringComparison.Ordinal);
        Assert.Contains("Under Leilani Kahanamoe, beside 1 peer, over 8 reports.", text, StringComparison.Ordinal);
        Assert.Contains("Callum Rafferty-Singh", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Supervisor_mentor_dotted_lines_and_shares_are_told_apart()
    {
        await using var site = await Site.OfSample();
        var apprentice = await site.Text("/people/P23");
        Assert.Contains("Supervised by Mateus Kowalczuk Senior PM until 1 Mar 2027", apprentice, StringComparison.Ordinal);
        Assert.Contains("Mentored by Mateus Kowalczuk", apprentice, StringComparison.Ordinal);
        Assert.Contains("APM programme lead to Ottoline Mbatha", apprentice, StringComparison.Ordinal);
        var shared = await site.Text("/people/P20");
        Assert.Contains("Dispatch Mobile a quarter of the time", shared, StringComparison.Ordinal);
        Assert.Contains("Supervises Callum Rafferty-Singh APM", await site.Text("/people/P14"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_left_keeps_a_history_and_who_comes_is_announced()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);

        var left = await site.Text("/people/left");
        Assert.Contains("Holds no seat on 30 June 2026. The last was Search PM, until 31 January 2026.", left, StringComparison.Ordinal);
        Assert.Contains("1 Feb 2021 to 31 Jan 2026, 5 years", left, StringComparison.Ordinal);
        Assert.Contains("will hold Search PM from 1 September 2026.", await site.Text("/people/next"), StringComparison.Ordinal);
        Assert.Contains("none is written down at any other time.", await site.Text("/people/free"), StringComparison.Ordinal);
        Assert.Contains("Search PM Leads".Replace("Leads", "Makers", StringComparison.Ordinal), await site.Text("/people/left?at=2023-05-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acting_and_sharing_are_said()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);

        Assert.Contains("Maps PM Makers PM acting since 1 March 2026", await site.Text("/people/act"), StringComparison.Ordinal);
        Assert.Contains("Group lead Leads Lead job share of 2 since 1 January 2024", await site.Text("/people/x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_cannot_be_followed_is_explained()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);

        Assert.Contains("Reports to NOBODY, which is not written down.", await site.Text("/people/U"), StringComparison.Ordinal);
        Assert.Contains("Written as its own manager.", await site.Text("/people/S"), StringComparison.Ordinal);
        Assert.Contains("the line runs in a circle further up", await site.Text("/people/L2"), StringComparison.Ordinal);
        Assert.Contains("Its reporting line runs in a circle.", await site.Text("/people/L1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_appear_as_typed()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);

        var html = await site.Page("/people/A");
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("=cmd()", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_about_growth_is_for_the_person_and_those_above_only()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("RM402", await site.Text("/people/P19", "person:P19"), StringComparison.Ordinal);
        Assert.Contains("RM402", await site.Text("/people/P19", "person:P03"), StringComparison.Ordinal);
        Assert.DoesNotContain("RM402", await site.Text("/people/P19", "person:P18"), StringComparison.Ordinal);
        Assert.DoesNotContain("assessment", await site.Text("/people/P19", "colleague"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("RM402", await site.Text("/positions/P19", "person:P18"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_somebody_has_no_mentor_is_told_to_those_only_who_may_know()
    {
        await using var site = await Site.OfSample();

        foreach (var (viewer, maySee) in new[] { ("person:P18", false), ("colleague", false), ("person:P24", true), ("person:P06", true) })
        {
            Assert.Equal(maySee, (await site.Text("/people/P24", viewer)).Contains("Mentored by", StringComparison.Ordinal));
            Assert.Equal(maySee, (await site.Page("/people/P24/role", viewer)).Contains(">Mentor</dt>", StringComparison.Ordinal));
        }
        Assert.Contains("Mentored by", await site.Text("/people/P25", "person:P18"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_person_is_not_found()
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri("/people/P6", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
