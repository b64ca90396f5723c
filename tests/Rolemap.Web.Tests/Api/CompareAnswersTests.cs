using System.Net;

namespace Rolemap.Web.Tests.Api;

public class CompareAnswersTests
{
    [Fact]
    public async Task It_says_what_a_role_is_in_another_framework_as_the_command_line_does()
    {
        await using var site = await Site.OfSample();
        var answer = await site.Ask("/api/v1/compare?a=standard/senior-pm&b=gitlab");
        Assert.Equal("standard", answer.GetProperty("a").GetString());
        Assert.Equal("gitlab", answer.GetProperty("b").GetString());
        var role = Assert.Single(answer.GetProperty("roles").EnumerateArray());
        Assert.Equal("role:standard/senior-pm", role.GetProperty("a").GetString());
        Assert.Equal(["role:gitlab/senior-pm", "role:gitlab/principal-pm"], role.GetProperty("range").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("medium", role.GetProperty("confidence").GetString());
        Assert.Equal(2, role.GetProperty("sources").GetArrayLength());
        Assert.Equal(8, (await site.Ask("/api/v1/compare?a=standard&b=gitlab")).GetProperty("roles").GetArrayLength());
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "/api/v1/compare?a=standard&b=gitlub")]
    [InlineData(HttpStatusCode.NotFound, "/api/v1/compare?a=standard/senor-pm&b=gitlab")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/compare?a=standard")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/compare?b=standard")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/compare?a=standard&b=gitlab,monzo")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/compare?a=here&b=gitlab")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/compare?a=standard&b=gitlab/pm")]
    [InlineData(HttpStatusCode.BadRequest, "/api/v1/compare?a=person:P18&b=gitlab")]
    public async Task What_cannot_be_answered_says_what_to_try(HttpStatusCode status, string path)
    {
        await using var site = await Site.OfSample();
        Assert.NotEmpty((await site.Refusal(status, path)).GetProperty("try").GetString()!);
    }
}
