namespace Rolemap.Web.Shell;

/// <summary>Which questions are taken, and how.</summary>
public static class Asking
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Answers only to names of this machine: the page of a stranger whose name leads here (DNS rebinding) reads nothing.</summary>
    public static void UseOwnNamesOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (OwnNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Rolemap answers on this machine only, by the names localhost, 127.0.0.1 and [::1].\n");
    });

    /// <summary>Answers HEAD as GET; the server sends no body for it. Must come before routing.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
