namespace Rolemap.Web.Tests.Positions;

public class PositionPageTests
{
    [Fact]
    public async Task An_empty_seat_says_since_when_what_is_sought_and_who_waits_below()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/positions/V01");

        Assert.Contains("Nobody has held it since 1 January 2026 (5 months). 1 seat reports to it, and nobody acts in it.", text, StringComparison.Ordinal);
        Assert.Contains("opening DoP planned for Sep 2026", text, StringComparison.Ordinal);
        Assert.Contains("RM101", text, StringComparison.Ordinal);
        Assert.Contains("1 seat reports here; 5 seats stand below in all.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B", "job share of 2 Leads Lead Ada One Bo Two Ada One and Bo Two share it.")]
    [InlineData("C", "vacant Makers PM Nobody has held it since 1 February 2026 (4 months). Next Nu takes it on 1 September 2026.")]
    [InlineData("D", "Nobody holds it for good: Act Ing is acting until 31 December 2026.")]
    [InlineData("E", "planned Makers PM Nobody has held it yet.")]
    [InlineData("F", "Stands for 12 seats alike: they count as heads, not as positions, and have no names here.")]
    public async Task How_a_seat_is_held_is_said(string seat, string expected)
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);
        Assert.Contains(expected, await site.Text($"/positions/{seat}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holders_over_time_are_drawn_and_listed()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);
        var html = await site.Page("/positions/C");

        Assert.Contains(">Gone Lee</title>", html, StringComparison.Ordinal);
        Assert.Contains(">nobody</title>", html, StringComparison.Ordinal);
        Assert.Contains("Next Nu from 1 Sep 2026 to come Gone Lee 1 Feb 2021 to 31 Jan 2026", await site.Text("/positions/C"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scope_held_is_set_against_the_role()
    {
        await using var site = await Site.OfSample();
        Assert.Contains("Scope: as the role 3 products The role, Group PM, reaches a product line.", await site.Text("/positions/P06"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thousands_of_reports_come_a_page_at_a_time()
    {
        var seats = string.Concat(Enumerable.Range(1, 1500).Select(number => $"  - {{ id: S{number:0000}, name: Person {number:0000}, role: pm, manager: A }}\n"));
        using var folder = new Workspace(Odd.Framework, $"positions:\n  - {{ id: A, name: Top, role: lead }}\n{seats}");
        await using var site = await Site.Of(folder.Path);

        var text = await site.Text("/positions/A?after=1400");
        Assert.Contains("1500 seats report here", text, StringComparison.Ordinal);
        Assert.Contains("1401–1500 of 1500", text, StringComparison.Ordinal);
        Assert.Contains("1494 more", text, StringComparison.Ordinal);
    }
}
