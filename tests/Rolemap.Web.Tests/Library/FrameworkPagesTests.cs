using System.Net;

namespace Rolemap.Web.Tests.Library;

public class FrameworkPagesTests
{
    private const string Tiny = """
        rolemap: 1
        framework: tiny
        name: Tiny <em>ladder</em>
        source: { title: A page, url: "https://example.org/ladder", licence: MIT, date: 2024-05-01, silent: [spans] }
        roles:
          - { id: pm, title: PM, track: nowhere }
          - { id: lead, title: Lead, purpose: Leads. }
        """;

    [Fact]
    public async Task The_list_names_source_licence_date_and_number_of_roles()
    {
        using var folder = new Workspace(Tiny);
        await using var site = await Site.Of(folder.Path);
        var text = await site.Text("/frameworks");

        Assert.Contains("Tiny <em>ladder</em> used here 2", text, StringComparison.Ordinal);
        Assert.Contains("A page 1 May 2024 MIT", text, StringComparison.Ordinal);
        Assert.Contains("Rolemap standard product framework", text, StringComparison.Ordinal);
        Assert.Contains("grades : not said", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_framework_of_the_library_opens_with_its_map_its_fit_and_each_of_its_roles()
    {
        using var folder = new Workspace(Tiny);
        await using var site = await Site.Of(folder.Path);
        foreach (var id in Rolemap.Files.Frameworks.FrameworkLibrary.Ids)
        {
            var framework = Rolemap.Files.Frameworks.FrameworkLibrary.Shipped(id);
            var page = await site.Page($"/frameworks/{id}");
            Assert.Contains("What it does not say", page, StringComparison.Ordinal);
            await site.Page($"/map?framework={id}");
            await site.Page($"/fit?framework={id}&reach=1&people=none");
            foreach (var role in framework.Roles)
            {
                Assert.Contains($"/frameworks/{id}/roles/{Uri.EscapeDataString(role.Id)}\"", page, StringComparison.Ordinal);
                var text = await site.Text($"/frameworks/{id}/roles/{Uri.EscapeDataString(role.Id)}");
                Assert.Contains(role.Title, text, StringComparison.Ordinal);
                Assert.DoesNotContain("Who holds it", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_it_does_not_say_and_what_lint_says_is_told()
    {
        using var folder = new Workspace(Tiny);
        await using var site = await Site.Of(folder.Path);
        var text = await site.Text("/frameworks/tiny");

        Assert.Contains("Its source does not speak of: spans", text, StringComparison.Ordinal);
        Assert.Contains("its purpose 1 of 2", text, StringComparison.Ordinal);
        Assert.Matches("It says of no role: .*how far it reaches", text);
        Assert.Contains("RM502", text, StringComparison.Ordinal);
        Assert.Contains("nowhere", text, StringComparison.Ordinal);
        Assert.Contains("It holds no competencies, moves between roles, stages of a product's life or matrix of decisions.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/frameworks/nonsense")]
    [InlineData("/frameworks/standard/roles/nonsense")]
    [InlineData("/frameworks/nonsense/roles/pm")]
    [InlineData("/fit?framework=nonsense")]
    public async Task What_there_is_not_is_not_found(string path)
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Links_of_a_foreign_role_stay_in_its_framework()
    {
        using var folder = new Workspace(Tiny);
        await using var site = await Site.Of(folder.Path);
        var html = await site.Page("/frameworks/standard/roles/senior-pm");

        Assert.Contains("/map?framework=standard&amp;from=senior-pm&amp;to=group-pm", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/frameworks/standard/roles/group-pm\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/roles/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/activities/", html, StringComparison.Ordinal);
    }
}
