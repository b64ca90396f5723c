namespace Rolemap.Web.Shell;

/// <summary>What every response says about itself (OWASP ASVS 5.0, 3.4).</summary>
public static class SecurityHeaders
{
    /// <summary>The page that is made to be shown in a frame.</summary>
    public const string EmbedPage = "/org/embed";

    private static readonly string NotFramed = PolicyFor("'none'");

    public static void UseSecurityHeaders(this WebApplication app) =>
        Use(app, PolicyFor(string.Join(' ', app.Services.GetRequiredService<ServeOptions>().EmbedFrom.Prepend("'self'"))));

    private static string PolicyFor(string ancestors) =>
        "default-src 'self'; base-uri 'self'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        $"connect-src 'self'; frame-ancestors {ancestors}; form-action 'self'";

    /// <summary>Pages are framed by nobody, but for the one that is made for it: it holds no form, so a click in it changes nothing.</summary>
    private static void Use(WebApplication app, string embedded) => app.Use((context, next) =>
    {
        var isMadeForIt = context.Request.Path.Equals(EmbedPage, StringComparison.OrdinalIgnoreCase);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = isMadeForIt && context.Response.StatusCode == StatusCodes.Status200OK ? embedded : NotFramed; // "not found" has forms
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
                headers.CacheControl = "no-store"; // pages hold names of people, and depend on who looks
            return Task.CompletedTask;
        });
        return next(context);
    });
}
