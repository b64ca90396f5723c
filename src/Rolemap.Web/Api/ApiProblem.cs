using System.Text.Json;
using Rolemap.Explanations;
using Rolemap.Files.Json;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Api;

/// <summary>A refusal as problem details (RFC 9457): what is wrong, what to try, and what is near.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Detail">What is wrong here.</param>
/// <param name="Try">What to try next.</param>
public sealed record ApiProblem(int Status, string Title, string Detail, string Try)
{
    /// <summary>The parameter that is wrong, when one is.</summary>
    public string? Parameter { get; init; }

    public IReadOnlyList<Candidate> Near { get; init; } = [];

    public static ApiProblem Of(Reply refused) => refused switch
    {
        Reply.Missing missing => new(StatusCodes.Status404NotFound, "Not found", missing.What, missing.Try) { Near = missing.Near },
        Reply.Wrong wrong => new(StatusCodes.Status400BadRequest, "Wrong parameter", wrong.What, wrong.Try) { Parameter = wrong.Parameter },
        _ => throw new ArgumentException("An answer is no problem.", nameof(refused)),
    };

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", Title);
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteString("try", Try);
        if (Parameter is not null)
            json.WriteString("parameter", Parameter);
        json.Array("near", Near, candidate =>
        {
            json.WriteStartObject();
            json.WriteString("ref", candidate.Ref.ToString());
            json.WriteString("label", candidate.Label);
            json.WriteString("url", Links.To(candidate.Ref));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
