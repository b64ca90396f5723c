using System.Net;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Tests.Roles;

public class RolePageTests
{
    [Fact]
    public async Task A_role_says_what_it_does_expects_decides_and_how_a_week_looks()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/roles/senior-pm", "outsider");

        Assert.Contains("Understands the market, the needs of customers and the competition. article", text, StringComparison.Ordinal);
        Assert.Contains("Strategy leads", text, StringComparison.Ordinal);
        Assert.Contains("decides Business case and price hypothesis", text, StringComparison.Ordinal);
        Assert.Contains("Scope against date Build · one product · else it does the work, and PM decides", text, StringComparison.Ordinal);
        Assert.Contains("Commit a team to build Definition · a product line · DoP decides", text, StringComparison.Ordinal);
        Assert.Contains("Stakeholders at several levels 5–8 h", text, StringComparison.Ordinal);
        Assert.Contains("By day 30", text, StringComparison.Ordinal);
        Assert.Contains("Lead product manager The word lead may mean", text, StringComparison.Ordinal);
        Assert.Contains("Mentors APM and PM", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_of_the_company_see_who_holds_it_and_somebody_outside_does_not()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("Farid Khosravian Dispatch Routing", await site.Text("/roles/senior-pm", "colleague"), StringComparison.Ordinal);
        var outside = await site.Page("/roles/senior-pm", "outsider");
        Assert.DoesNotContain("Farid", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("Who holds it", outside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_with_the_framework_alone()
    {
        await using var site = await Site.Of(new ServeOptions { Path = Repository.In("samples/quillhaven"), FrameworkOnly = true });

        var text = await site.Text("/roles/group-pm");
        Assert.Contains("decides Go or no-go at launch", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Umeadi", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_role_is_not_found_and_the_near_one_is_offered()
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri("/roles/senior-pn", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("/roles/senior-pm", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_framework_leaves_out_is_said_and_nothing_else_is_shown()
    {
        using var folder = new Workspace("""
            rolemap: 1
            framework: tiny
            name: A tiny framework
            roles:
              - { id: pm, title: Product <b>Manager</b> }
              - { id: lead, title: Lead, purpose: Leads. }
            """);
        await using var site = await Site.Of(folder.Path);
        var text = await site.Text("/roles/pm");

        Assert.Contains("Product <b>Manager</b>", text, StringComparison.Ordinal);
        Assert.Contains("A tiny framework does not say of this role: its purpose", text, StringComparison.Ordinal);
        Assert.Contains("how far it reaches", text, StringComparison.Ordinal);
        Assert.Contains("who decides what", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A typical week", text, StringComparison.Ordinal);
        Assert.Contains("the first ninety days", text, StringComparison.Ordinal);
        Assert.DoesNotContain("its purpose", await site.Text("/roles/lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_holders_come_a_page_at_a_time()
    {
        var seats = string.Concat(Enumerable.Range(1, 120).Select(number => $"  - {{ id: S{number:000}, name: Person {number:000}, role: pm }}\n"));
        using var folder = new Workspace("{ rolemap: 1, framework: tiny, roles: [{ id: pm, title: Product Manager }] }", $"positions:\n{seats}");
        await using var site = await Site.Of(folder.Path);

        var first = await site.Text("/roles/pm");
        Assert.Contains("120 here", first, StringComparison.Ordinal);
        Assert.Contains("1–50 of 120", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Person 051", first, StringComparison.Ordinal);
        Assert.Contains("Person 120", await site.Text("/roles/pm?seats=3"), StringComparison.Ordinal);
        Assert.Contains("Person 120", await site.Text("/roles/pm?seats=99"), StringComparison.Ordinal);
    }
}
