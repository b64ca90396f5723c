using System.Net;

namespace Rolemap.Web.Tests.Access;

public class ViewerTests
{
    [Fact]
    public async Task Somebody_outside_sees_roles_and_nobody_of_the_company()
    {
        await using var site = await Site.OfSample();
        var start = await site.Page("/", "outsider");
        Assert.DoesNotContain("at a glance", start, StringComparison.Ordinal);
        Assert.Contains("Principal Product Manager", await site.Text("/roles", "outsider"), StringComparison.Ordinal);
        Assert.DoesNotContain(" here", await site.Text("/roles", "outsider"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_of_eyes_is_remembered_and_leads_back()
    {
        await using var site = await Site.OfSample();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("viewer", "person:P06"), KeyValuePair.Create("back", "/roles?at=2026-06-30")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/viewer") { Content = form };
        request.Headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/roles?at=2026-06-30", answer.Headers.Location!.ToString());
        Assert.Contains("rolemap-viewer=person%3AP06", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://elsewhere.example", "/", HttpStatusCode.Forbidden)]
    [InlineData(null, "/", HttpStatusCode.Forbidden)]
    public async Task A_form_of_another_site_is_refused(string? origin, string back, HttpStatusCode expected)
    {
        await using var site = await Site.OfSample();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("viewer", "outsider"), KeyValuePair.Create("back", back)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/viewer") { Content = form };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("https://elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task The_way_back_never_leads_to_another_site(string back)
    {
        await using var site = await Site.OfSample();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("viewer", "outsider"), KeyValuePair.Create("back", back)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/viewer") { Content = form };
        request.Headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Findings_about_growth_are_for_the_person_the_managers_above_and_people_partners_and_a_number_for_others()
    {
        await using var site = await Site.OfSample();
        Assert.Contains("Findings 13", await site.Text("/", "person:P18"), StringComparison.Ordinal);
        Assert.Contains("Findings 16", await site.Text("/", "person:P06"), StringComparison.Ordinal);
    }
}
