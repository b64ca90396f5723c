namespace Rolemap.Web.Tests.Fit;

public class FitPageTests
{
    [Theory]
    [InlineData("from=outside/graduate&reach=0&people=none&horizon=3&checked=yes&decides=none&experience=none&influence=team", "APM", "high")]
    [InlineData("from=outside/engineering&reach=1&people=none&horizon=6&checked=no&decides=P&experience=some&influence=functions", "PM", "high")]
    [InlineData("from=product&reach=3&people=lead&horizon=24&checked=no&decides=L&experience=several&influence=functions", "Group PM", "high")]
    [InlineData("from=product&reach=5&people=guide&horizon=36&checked=no&decides=O&experience=many&influence=executives", "Principal PM", "high")]
    [InlineData("from=product&reach=5&people=managers&horizon=36&checked=no&decides=O&experience=deep&influence=executives", "CPO", "high")]
    [InlineData("reach=1", "PM", "low")]
    public async Task Wishes_lead_to_the_role_that_is_like_them(string answers, string role, string confidence)
    {
        await using var site = await Site.OfSample();
        var html = await site.Page($"/fit?{answers}");
        var title = html[(html.IndexOf("<h1>", StringComparison.Ordinal) + 4)..html.IndexOf("</h1>", StringComparison.Ordinal)];

        Assert.Contains(role, title, StringComparison.Ordinal);
        Assert.Contains($"With {confidence} confidence", Reading.TextOf(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reasons_for_and_against_are_given_and_the_answers_stay_chosen()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/fit?reach=1&people=lead", "outsider");

        Assert.Contains("near: It reaches as far as several products. You said: “One product”", Reading.TextOf(html).Replace("≈ ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches("name=\"people\" value=\"lead\" checked", html);
        Assert.DoesNotContain("Set-Cookie", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_answer_there_are_eight_questions_and_no_verdict()
    {
        await using var site = await Site.OfSample();
        var html = await site.Page("/fit", "outsider");

        Assert.Equal(8, html.Split("<fieldset").Length - 1);
        Assert.DoesNotContain("confidence", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_that_says_little_gets_a_wide_range_with_low_confidence()
    {
        using var folder = new Workspace("{ rolemap: 1, framework: tiny, name: Tiny, roles: [{ id: pm, title: PM }, { id: lead, title: Lead }] }");
        await using var site = await Site.Of(folder.Path);
        var text = await site.Text("/fit?reach=1&people=none&horizon=6");

        Assert.Contains("PM or Lead", text, StringComparison.Ordinal);
        Assert.Contains("With low confidence", text, StringComparison.Ordinal);
        Assert.Contains("count for nothing, as Tiny says nothing of it", text, StringComparison.Ordinal);
    }
}
