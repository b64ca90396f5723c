namespace Rolemap.Web.Tests.Teams;

public class TeamPagesTests
{
    [Fact]
    public async Task Every_team_has_its_trio_and_its_balance()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/teams");

        Assert.Contains("13 teams. One has too many or too few engineers for its product managers.", text, StringComparison.Ordinal);
        Assert.Contains("19 above 12 RM301", text, StringComparison.Ordinal);
        Assert.Contains("no design on the team", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pulse Assist", await site.Text("/teams?type=platform"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_shows_who_works_on_it_by_function_and_what_it_builds()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/teams/T10");

        Assert.Contains("Engineers: 19 to 1 product manager (band: 3-12).", text, StringComparison.Ordinal);
        Assert.Contains("Linnea Ekström-Diallo works on the team and is accountable for Pulse Assist.", text, StringComparison.Ordinal);
        Assert.Contains("Pulse Mobile", text, StringComparison.Ordinal);
        Assert.Contains("engineering 19 19", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corner_nobody_stands_in_is_named()
    {
        using var folder = Odd.Company();
        await using var site = await Site.Of(folder.Path);

        var text = await site.Text("/teams/T");
        Assert.Contains("41 people work on it. Design is a corner of the trio in which nobody stands.", text, StringComparison.Ordinal);
        Assert.Contains("Nobody in design works on Lone, covers it or covers what it builds.", text, StringComparison.Ordinal);
        Assert.Contains("Engineers: 40 to 0.5 product managers, 80 to each (band: 3-12).", text, StringComparison.Ordinal);
        Assert.Contains("Zoë Ünal PM half of the time", text, StringComparison.Ordinal);
        Assert.Contains("Engineering and design are corners of the trio in which nobody stands.", await site.Text("/teams/T2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_company_without_teams_is_told_what_they_are_for()
    {
        using var folder = new Workspace(Odd.Framework, "positions: [{ id: A, name: Only, role: pm }]");
        await using var site = await Site.Of(folder.Path);
        Assert.Contains("No team is written down", await site.Text("/teams"), StringComparison.Ordinal);
    }
}
