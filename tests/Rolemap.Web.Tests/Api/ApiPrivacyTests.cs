using System.Net;
using Rolemap.Web.Api;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Tests.Api;

public class ApiPrivacyTests
{
    /// <summary>P24 is an APM without a mentor: a finding on growth.</summary>
    private const string Growth = "/api/v1/findings?rule=RM401&subject=position:P24";

    [Fact]
    public async Task Somebody_outside_gets_what_the_framework_says_and_nothing_of_the_organization()
    {
        await using var site = await Site.OfSample();
        await AssertOnlyFramework(site, "outsider");
        Assert.Empty((await site.Ask("/api/v1/search?q=Nkechi", "outsider")).GetProperty("results").EnumerateArray());
    }

    [Fact]
    public async Task Where_only_the_framework_is_served_nobody_gets_more()
    {
        await using var site = await Site.Of(new ServeOptions { Path = Repository.In("samples/quillhaven"), FrameworkOnly = true });
        foreach (var viewer in new[] { null, "colleague", "person:P01" })
            await AssertOnlyFramework(site, viewer);
    }

    [Fact]
    public async Task Somebody_outside_gets_the_letters_of_a_decision_without_names()
    {
        await using var site = await Site.OfSample();
        var answer = await site.Ask("/api/v1/decisions/L5", "outsider");
        Assert.Contains("role:", string.Join(' ', answer.Texts("letters", "for")), StringComparison.Ordinal);
        Assert.Contains("A", answer.Texts("letters", "letter"));
        Assert.DoesNotContain("person:", answer.ToString(), StringComparison.Ordinal);
        var (there, not) = (await site.Refusal(HttpStatusCode.NotFound, "/api/v1/decisions/L5?product=dispatch-payments", "outsider"), await site.Refusal(HttpStatusCode.NotFound, "/api/v1/decisions/L5?product=dispatch-paymenti", "outsider"));
        Assert.Equal(not.ToString().Replace("paymenti", "payments", StringComparison.Ordinal), there.ToString());
        Assert.False((await site.Ask("/api/v1/decisions/L5")).TryGetProperty("letters", out _));
    }

    [Fact]
    public async Task What_is_there_and_what_is_not_look_alike_from_outside()
    {
        await using var site = await Site.OfSample();
        var (there, not) = (await site.Refusal(HttpStatusCode.NotFound, "/api/v1/people/P06", "outsider"), await site.Refusal(HttpStatusCode.NotFound, "/api/v1/people/P99", "outsider"));
        Assert.Equal(not.ToString(), there.ToString());
    }

    [Theory]
    [InlineData("colleague", false)]
    [InlineData("person:P18", false)]
    [InlineData("person:P23", false)]
    [InlineData("person:P24", true)]
    [InlineData("person:P06", true)]
    [InlineData("person:P01", true)]
    [InlineData("person:X31", true)]
    public async Task Findings_on_growth_are_for_the_person_those_above_and_people_partners(string viewer, bool maySee)
    {
        await using var site = await Site.OfSample();
        var listed = await site.Ask(Growth, viewer);
        Assert.Equal(maySee ? 1 : 0, listed.GetProperty("items").GetArrayLength());
        Assert.Equal(maySee, (await site.Ask("/api/v1/positions/P24", viewer)).Texts("findings", "rule").Contains("RM401"));
        Assert.Equal(maySee, (await site.Ask("/api/v1/people/P24", viewer)).GetProperty("seats")[0].Texts("findings", "rule").Contains("RM401"));
        if (!maySee)
            Assert.True(listed.GetProperty("hidden").GetInt32() > 0);
    }

    [Fact]
    public async Task Assessments_and_cases_are_in_no_answer()
    {
        await using var site = await Site.OfSample();
        foreach (var path in new[] { "/api/v1/people/P14", "/api/v1/positions/P14", "/api/v1/people/P19", "/api/v1/search?q=C01" })
        {
            var answer = (await site.Ask(path, "colleague")).ToString();
            Assert.DoesNotContain("case:C01", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("evidenced", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("2024-11", answer, StringComparison.Ordinal);
        }
    }

    private static async Task AssertOnlyFramework(Site site, string? viewer)
    {
        Assert.Equal(8, (await site.Ask("/api/v1/roles", viewer)).GetProperty("items").GetArrayLength());
        Assert.Empty((await site.Ask("/api/v1/roles/senior-pm", viewer)).GetProperty("holders").EnumerateArray());
        foreach (var operation in Operations.All.Where(one => !one.IsOpenToAll))
        {
            var path = operation.Own.Where(one => one.IsInPath).Aggregate(operation.Path, (sofar, one) => sofar.Replace($"{{{one.Name}}}", one.Example, StringComparison.Ordinal));
            await site.Refusal(HttpStatusCode.NotFound, Operation.Root + path, viewer);
        }
    }
}
