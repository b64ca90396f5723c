using System.Net;

namespace Rolemap.Web.Tests.Careers;

public class MapPageTests
{
    private const string OneTrack = """
        rolemap: 1
        framework: tiny
        name: Tiny
        tracks: [{ id: ic, name: Makers }]
        roles:
          - { id: pm, title: PM, track: ic, rung: 1, people: { manages: none } }
          - { id: lead, title: Lead <i>PM</i>, track: ic, rung: 2, people: { manages: none } }
        """;

    [Fact]
    public async Task A_move_says_what_changes_what_is_given_up_and_what_it_needs()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/map?from=senior-pm&to=group-pm");

        Assert.Contains("From holding products to leading the people who hold them.", text, StringComparison.Ordinal);
        Assert.Contains("What is given up The own product, which has to be handed over in full.", text, StringComparison.Ordinal);
        Assert.Contains("What it needs", text, StringComparison.Ordinal);
        Assert.Contains("Decides from now on (5)", text, StringComparison.Ordinal);
        Assert.Contains("Go or no-go at launch does the work until now", text, StringComparison.Ordinal);
        Assert.Contains("People manages nobody manages people", text, StringComparison.Ordinal);
        Assert.Contains("Not now: none is empty or planned, so being ready is only half of it. Group PM : 5 here.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_roles_without_a_move_between_them_are_compared_all_the_same()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/map?from=apm&to=cpo");

        Assert.Contains("names no move from the one to the other", text, StringComparison.Ordinal);
        Assert.Contains("Reaches a feature the company", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_move_of_the_map_is_a_link_that_answers()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/map");
        var moves = System.Text.RegularExpressions.Regex.Matches(html, "href=\"(/map\\?from=[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))
            .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToArray();

        Assert.True(moves.Length >= 35, $"{moves.Length} moves are linked");
        foreach (var move in moves)
            Assert.Contains("What changes", await site.Text(move), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_node_says_how_many_hold_the_role_and_how_many_seats_are_empty_but_not_to_outsiders()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("2 here, 1 empty", await site.Text("/map", "colleague"), StringComparison.Ordinal);
        Assert.DoesNotContain(" here,", await site.Text("/map", "outsider"), StringComparison.Ordinal);
        Assert.Contains("you", await site.Text("/map", "person:P06"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_of_one_track_shows_that_the_other_is_missing_and_that_no_moves_are_named()
    {
        using var folder = new Workspace(OneTrack);
        await using var site = await Site.Of(folder.Path);
        var text = await site.Text("/map");

        Assert.Contains("No manager", text, StringComparison.Ordinal);
        Assert.Contains("The framework names no moves", text, StringComparison.Ordinal);
        Assert.Contains("Lead <i>PM</i>", text, StringComparison.Ordinal);
        Assert.Contains("From PM to Lead", await site.Text("/map?from=pm&to=lead"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/map?from=outside/design&to=pm", "From how people use it")]
    [InlineData("/map?from=senior-pm", "Where it leads from Senior PM")]
    [InlineData("/map?to=pm", "How to become a PM")]
    [InlineData("/map?from=pm&to=pm", "the same role elsewhere")]
    [InlineData("/map?from=&to=", "Career map")]
    [InlineData("/map?from=nonsense&to=pm", "There is no role “nonsense” in this framework")]
    [InlineData("/map?from=outside/nonsense&to=pm", "There is no role “outside/nonsense”")]
    [InlineData("/map?from=role:pm&to=role:senior-pm", "From PM to Senior PM")]
    public async Task Whatever_is_asked_gets_an_answer(string path, string expected)
    {
        await using var site = await Site.OfSample();

        Assert.Contains(expected, await site.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_framework_is_not_found()
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri("/map?framework=nonsense", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
