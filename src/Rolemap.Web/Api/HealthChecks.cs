using Rolemap.Web.Companies;

namespace Rolemap.Web.Api;

/// <summary>Tells a supervisor whether the server runs and whether the company is read; nothing about either.</summary>
public static class HealthChecks
{
    public static void MapHealthChecks(this IEndpointRouteBuilder app, Readiness readiness)
    {
        app.MapGet("/health/live", () => Says(StatusCodes.Status200OK, "live")).ExcludeFromDescription();
        app.MapGet("/health/ready", () => readiness.IsReady ? Says(StatusCodes.Status200OK, "ready") : Says(StatusCodes.Status503ServiceUnavailable, "starting")).ExcludeFromDescription();
    }

    private static Answer Says(int status, string word) => new Answer(status, word);

    private sealed class Answer(int status, string word) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            (httpContext.Response.StatusCode, httpContext.Response.ContentType) = (status, "text/plain; charset=utf-8");
            httpContext.Response.Headers.CacheControl = "no-store";
            return httpContext.Response.WriteAsync(word, httpContext.RequestAborted);
        }
    }
}
