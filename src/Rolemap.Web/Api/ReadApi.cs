using System.Collections.Frozen;
using Rolemap.Web.Access;

namespace Rolemap.Web.Api;

/// <summary>The routes of the API. It only reads.</summary>
public static class ReadApi
{
    public static void MapReadApi(this IEndpointRouteBuilder app)
    {
        foreach (var operation in Operations.All)
            app.MapGet(Operation.Root + operation.Path, (HttpContext context, Visit visit) => Answer(operation, context, visit))
                .WithName(operation.Id).WithSummary(operation.Summary).WithMetadata(operation);
        app.Map("/api/{**rest}", (HttpContext context) => Otherwise(context)).ExcludeFromDescription();
    }

    /// <summary>A fault of ours, while a question to the API was answered.</summary>
    public static Task AnswerFault(HttpContext context) => new JsonResponse(new ApiProblem(
        StatusCodes.Status500InternalServerError, "A fault of Rolemap", "This is a fault of Rolemap, not of your question.", "The server said more where it was started.")).ExecuteAsync(context);

    private static JsonResponse Answer(Operation operation, HttpContext context, Visit visit)
    {
        if (context.Request.Query.FirstOrDefault(pair => pair.Value.Count > 1).Key is { } doubled)
            return new JsonResponse(ApiProblem.Of(new Reply.Wrong(doubled, "It is given more than once.", "Give it once.")));
        var inPath = context.Request.RouteValues.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.ToString() ?? ""));
        var inQuery = context.Request.Query.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));
        var asked = new Asked(visit, inPath.Concat(inQuery).DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal));
        return asked.AnswerTo(operation) switch
        {
            Reply.Found found => new JsonResponse(found.Write),
            var refused => new JsonResponse(ApiProblem.Of(refused)),
        };
    }

    private static JsonResponse Otherwise(HttpContext context)
    {
        if (Operations.All.Any(operation => Matches(operation, context.Request.Path.Value!)))
        {
            context.Response.Headers.Allow = "GET";
            return new JsonResponse(new ApiProblem(StatusCodes.Status405MethodNotAllowed, "Only GET", $"This address cannot be asked with {context.Request.Method}: the API only reads.", "Ask with GET."));
        }
        return new JsonResponse(new ApiProblem(StatusCodes.Status404NotFound, "No such address", $"Nothing is kept at {context.Request.Path}.", "The page /api lists what can be asked; /openapi/v1.json says the same to programs."));
    }

    private static bool Matches(Operation operation, string path)
    {
        var (pattern, given) = ((Operation.Root + operation.Path).Split('/'), path.Split('/'));
        return pattern.Length == given.Length && pattern.Zip(given).All(pair => pair.First.StartsWith('{') || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
    }
}
