using Rolemap.Web.Access;
using Rolemap.Web.Companies;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Api;

/// <summary>The routes of the API. It only reads.</summary>
public static class ReadApi
{
    public static void MapReadApi(this IEndpointRouteBuilder app)
    {
        foreach (var operation in Operations.All)
        {
            RequestDelegate answer = context => Answer(operation, context, app.ServiceProvider).Send(context);
            app.MapGet(Operation.Root + operation.Path, answer).WithName(operation.Id).WithSummary(operation.Summary).WithMetadata(operation, answer.Method).ShortCircuit();
        }
        app.Map("/api/{**rest}", (RequestDelegate)(context => Otherwise(context).Send(context))).ExcludeFromDescription().ShortCircuit();
    }

    /// <summary>A fault of ours, while a question to the API was answered.</summary>
    public static Task AnswerFault(HttpContext context) => new JsonResponse(new ApiProblem(
        StatusCodes.Status500InternalServerError, "A fault of Rolemap", "This is a fault of Rolemap, not of your question.", "The server said more where it was started.")).Send(context);

    private static JsonResponse Answer(Operation operation, HttpContext context, IServiceProvider services)
    {
        var given = new SortedList<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in context.Request.Query)
        {
            if (values.Count > 1)
                return new JsonResponse(ApiProblem.Of(new Reply.Wrong(name, "It is given more than once.", "Give it once.")));
            given[name] = values.ToString();
        }
        foreach (var (name, value) in context.Request.RouteValues)
            given[name] = value?.ToString() ?? "";
        var asked = new Asked(new Visit(services.GetRequiredService<Company>(), services.GetRequiredService<ServeOptions>(), context), given);
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
