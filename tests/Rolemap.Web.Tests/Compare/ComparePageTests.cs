using System.Net;

namespace Rolemap.Web.Tests.Compare;

public class ComparePageTests
{
    private const string Mine = """
        rolemap: 1
        framework: mine
        name: Mine
        roles:
          - { id: maker, title: "=cmd() <b>Maker</b>", scope: { reach: product }, people: { manages: none } }
          - { id: head, title: Head, people: { manages: managers } }
        """;

    private const string Settings = """
        rolemap: 1
        name: Acme
        asOf: 2026-06-30
        framework: ./framework.yaml
        counterparts:
          - { role: maker, are: [gitlab/principal-pm], reason: Ada moved <i>there</i>., by: People team }
        """;

    [Fact]
    public async Task It_says_what_a_role_is_there_how_sure_that_is_and_why()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/compare?a=standard/senior-pm&b=gitlab");

        Assert.Contains("Senior PM here is Senior PM to Principal PM there; how sure: medium", text, StringComparison.Ordinal);
        Assert.Contains("They agree on people and below the top.", text, StringComparison.Ordinal);
        Assert.Contains("Some of the range differ in reach, plans ahead, place on the ladder and rank across tracks.", text, StringComparison.Ordinal);
        Assert.Contains("would have to know: supervision, mentoring and decides.", text, StringComparison.Ordinal);
        Assert.Contains("reach (a feature) and place on the ladder (rung 1 of 4)", text, StringComparison.Ordinal);
        Assert.Contains("GitLab handbook", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_role_has_a_row_that_says_what_the_picture_says()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/compare?a=standard&b=gitlab");
        var text = Reading.TextOf(html);

        Assert.Contains("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart ranges\" role=\"group\"", html, StringComparison.Ordinal);
        Assert.Contains("APM PM medium people, reach, place on the ladder, below the top and rank across tracks plans ahead", text, StringComparison.Ordinal);
        Assert.Contains("Principal PM Senior Principal PM What is known speaks against every role there; this is the nearest. only the nearest",
            text, StringComparison.Ordinal);
        Assert.Contains("Where GitLab product roles is vague", text, StringComparison.Ordinal);
        Assert.Contains("href=\"/compare?a=standard/senior-pm&amp;b=gitlab\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_frameworks_may_stand_side_by_side_and_one_alone_beside_the_library()
    {
        await using var site = await Site.OfSample();
        var several = await site.Text("/compare?a=standard/pm&b=gitlab&b=monzo");
        Assert.Contains("PM here is PM to Senior PM there", several, StringComparison.Ordinal);
        Assert.Contains("PM here is l1 to l3 there", several, StringComparison.Ordinal);
        Assert.Equal(several, await site.Text("/compare?a=role:standard/pm&b=gitlab,monzo"));

        var all = await site.Text("/compare?a=standard");
        Assert.Contains("gitlab medium-engineering monzo pm-career-ladder", all, StringComparison.Ordinal);
        Assert.Contains("Where it is vague", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_roles_show_their_facts_and_their_weeks()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/compare?a=standard/pm&b=standard/group-pm");

        Assert.Contains("By what is known they are not the same job.", text, StringComparison.Ordinal);
        Assert.Contains("manages nobody manages people", text, StringComparison.Ordinal);
        Assert.Contains("One-to-ones, coaching and hiring 8–12 h", text, StringComparison.Ordinal);
        Assert.Contains("Customers, research and numbers 6–10 h", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_looked_at_by_role_and_by_work_with_what_to_ask()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/compare?a=person:P18&b=gitlab", "person:P18");

        Assert.Contains("By what the role says PM to Senior PM medium By what is held and led PM to Senior PM medium", text, StringComparison.Ordinal);
        Assert.Contains("Both ways lead to PM to Senior PM", text, StringComparison.Ordinal);
        Assert.Contains("What is the largest decision that it makes alone? (not said of any)", text, StringComparison.Ordinal);
        Assert.Equal(text, await site.Text("/compare?a=me&b=gitlab", "person:P18"));
        Assert.Contains("/compare?a=person:P18", await site.Page("/people/P18", "person:P06"), StringComparison.Ordinal);
        Assert.Contains("/compare?a=person:P18", await site.Page("/me", "person:P18"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare?a=person:P18&b=gitlab")]
    [InlineData("/compare?a=me&b=gitlab")]
    [InlineData("/compare?a=here")]
    [InlineData("/compare?a=quillhaven&b=archetype:A2")]
    public async Task Somebody_outside_cannot_compare_people_or_the_company(string path)
    {
        await using var site = await Site.OfSample();
        using var client = site.ClientOf("outsider");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = Reading.TextOf(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Nothing that can be compared goes by", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nwokolo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_company_stands_beside_shapes_with_the_signs_to_move_on()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/compare?a=Quillhaven&b=x&c=archetype:A2", "person:P01");
        Assert.Contains("Nothing that can be compared goes by “x” here", text, StringComparison.Ordinal);
        Assert.Contains("Flat team under a head of product is not this shape", text, StringComparison.Ordinal);
        Assert.Contains("Layers of product: 4, usually 2", text, StringComparison.Ordinal);
        Assert.Contains("there Product managers: 16. From six to twelve product managers on", text, StringComparison.Ordinal);
        Assert.Contains("may have the shape Streams and a platform", await site.Text("/compare?a=here", "person:P01"), StringComparison.Ordinal);
        Assert.Contains("there Product managers: 16.", await site.Text("/archetypes/A2", "person:P01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_company_stands_beside_itself_on_another_day_and_as_a_scenario_would_make_it()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/compare?a=here&b=here@2024-01-31&b=scenario:split-dispatch", "person:P01");

        Assert.Contains("Fact Quillhaven Quillhaven on 31 January 2024 With “Split Dispatch” on 1 September 2026", text, StringComparison.Ordinal);
        Assert.Contains("Product managers 16 5 less 16 Median span 3.5 3.5 4 more Largest span 8 8 5 less", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of these shapes", text, StringComparison.Ordinal);
        using var csv = await site.ClientOf("person:P01").GetAsync(new Uri("/compare.csv?a=here&b=scenario:split-dispatch&b=archetype:A2", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith("fact,Quillhaven,With “Split Dispatch” on 1 September 2026,A2 Flat team under a head of product,meaning", await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare?a=here&b=here@2024-01-31")]
    [InlineData("/compare?a=here&b=scenario:split-dispatch")]
    public async Task Other_days_and_scenarios_of_the_company_are_for_its_people_only(string path)
    {
        await using var site = await Site.OfSample();
        using var client = site.ClientOf("outsider");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/compare?a=standerd&b=gitlab", "/compare?a=standard&amp;b=gitlab")]
    [InlineData("/compare?a=standard&b=gitlub", "/compare?a=standard&amp;b=gitlab")]
    [InlineData("/compare?a=standard/senor-pm&b=gitlab", "/compare?a=standard/senior-pm&amp;b=gitlab")]
    [InlineData("/compare?a=here&b=archetype:A22", "/compare?a=here&amp;b=archetype:A2")]
    public async Task What_is_mistyped_is_not_found_and_near_words_are_offered(string path, string near)
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"href=\"{near}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare?a=standard&b=archetype:A2")]
    [InlineData("/compare?a=here&b=gitlab")]
    [InlineData("/compare?a=standard&b=gitlab/pm")]
    public async Task What_cannot_be_laid_beside_each_other_is_said(string path)
    {
        await using var site = await Site.OfSample();
        Assert.Contains("cannot be laid beside", await site.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_replaces_the_range_and_is_shown_as_set_by_hand_to_people_of_the_company_only()
    {
        using var folder = Company();
        await using var site = await Site.Of(folder.Path);

        var inside = await site.Text("/compare?a=mine/maker&b=gitlab");
        Assert.Contains("is Principal PM there; how sure: set by hand", inside, StringComparison.Ordinal);
        Assert.Contains("Set by hand: Ada moved <i>there</i>.", inside, StringComparison.Ordinal);
        var outside = await site.Text("/compare?a=mine/maker&b=gitlab", "outsider");
        Assert.DoesNotContain("Ada moved", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("set by hand", outside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_comparison_hold_what_the_page_holds_and_start_no_formula()
    {
        using var folder = Company();
        await using var site = await Site.Of(folder.Path);
        using var csv = await site.Client.GetAsync(new Uri("/compare.csv?a=mine&b=gitlab", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Contains("mine/maker,'=cmd() <b>Maker</b>,gitlab,gitlab/principal-pm,Principal PM,high,", text, StringComparison.Ordinal);

        using var svg = await site.Client.GetAsync(new Uri("/compare.svg?a=mine&b=gitlab", UriKind.Relative), TestContext.Current.CancellationToken);
        var picture = System.Xml.Linq.XDocument.Parse(await svg.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(picture.Descendants(), element => element.Value == "by hand");
        Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName == "b");
    }

    [Theory]
    [InlineData("/compare.svg?a=nonsense")]
    [InlineData("/compare.svg?a=standard")]
    [InlineData("/compare.svg?a=here")]
    [InlineData("/compare.csv?a=here&b=zzz")]
    [InlineData("/compare.csv?a=nonsense&b=gitlab")]
    public async Task There_is_no_file_of_what_cannot_be_drawn(string path)
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_form_holds_the_question_and_asks_it_again_without_script()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/compare?a=standard/senior-pm&b=gitlab");

        Assert.Contains("<form action=\"/compare\"", html, StringComparison.Ordinal);
        Assert.Matches("<option value=\"standard/senior-pm\" selected", html);
        Assert.Matches("name=\"b\" value=\"gitlab\" checked", html);
        Assert.DoesNotMatch("name=\"b\" value=\"monzo\" checked", html);
    }

    private static Workspace Company() => new Workspace(Mine, "positions: [{ id: A, name: Ada, role: head }]").Add("rolemap.yaml", Settings);
}
