using System.Net;
using System.Text.Json;

namespace Rolemap.Web.Tests.Api;

/// <summary>Asks the API as a program does.</summary>
internal static class Asking
{
    /// <summary>The answer to a question, by a viewer; fails unless there is one.</summary>
    public static async Task<JsonElement> Ask(this Site site, string path, string? viewer = null)
    {
        var (status, type, answer) = await site.Reply(path, viewer);
        Assert.True(status == HttpStatusCode.OK, $"{path} answered {(int)status}: {answer}");
        Assert.Equal("application/json", type);
        return answer;
    }

    /// <summary>A refusal as problem details; fails unless it is one with that status.</summary>
    public static async Task<JsonElement> Refusal(this Site site, HttpStatusCode expected, string path, string? viewer = null, HttpMethod? method = null)
    {
        var (status, type, problem) = await site.Reply(path, viewer, method);
        Assert.Equal((expected, "application/problem+json"), (status, type));
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("try").GetString()!);
        return problem;
    }

    /// <summary>All items of a list, a few at a time.</summary>
    public static async Task<List<JsonElement>> All(this Site site, string path, int limit, string? viewer = null)
    {
        var (items, next) = (new List<JsonElement>(), (string?)null);
        do
        {
            var after = next is null ? "" : $"&after={Uri.EscapeDataString(next)}";
            var part = await site.Ask($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}{after}", viewer);
            var got = part.GetProperty("items").EnumerateArray().ToArray();
            Assert.True(got.Length <= limit);
            items.AddRange(got);
            next = part.GetProperty("next").GetString();
            Assert.True(next is null || got.Length == limit);
        }
        while (next is not null);
        return items;
    }

    public static IEnumerable<string> Texts(this IEnumerable<JsonElement> all, string key) => all.Select(one => one.GetProperty(key).GetString()!);

    public static IEnumerable<string> Texts(this JsonElement one, string list, string key) => one.GetProperty(list).EnumerateArray().Texts(key);

    private static async Task<(HttpStatusCode Status, string? Type, JsonElement Body)> Reply(this Site site, string path, string? viewer, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (viewer is not null)
            request.Headers.Add("Cookie", $"rolemap-viewer={Uri.EscapeDataString(viewer)}");
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.CacheControl?.NoStore == true || path == "/openapi/v1.json"); // the document is the same for everybody
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, body.RootElement.Clone());
    }
}
