using Rolemap.Files.Json;
using Rolemap.Web.Search;

namespace Rolemap.Web.Api;

/// <summary>What the API says to a search.</summary>
internal static class SearchAnswers
{
    public static Reply Search(Asked asked)
    {
        var answer = SearchAnswer.To(asked["q"] ?? "", asked.Visit);
        return new Reply.Found(json =>
        {
            json.WriteStartObject();
            json.WriteString("query", answer.Query);
            json.Array("results", answer.Results, result =>
            {
                json.WriteStartObject();
                json.WriteString("ref", result.Ref);
                json.WriteString("kind", result.Kind);
                json.WriteString("label", result.Label);
                json.WriteString("url", result.Url);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    }
}
