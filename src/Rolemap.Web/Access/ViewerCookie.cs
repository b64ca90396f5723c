using Rolemap.Entries;
using Rolemap.Organizations;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Access;

/// <summary>Remembers through whose eyes a visitor looks. It grants nothing: whoever reaches this server may choose anybody.</summary>
public static class ViewerCookie
{
    private const string Name = "rolemap-viewer";
    private const string Outsider = "outsider";
    private const string Colleague = "colleague";

    public static Viewer Of(HttpContext context, ServeOptions options, Organization organization)
    {
        if (options.FrameworkOnly)
            return new Viewer.Outsider();
        return context.Request.Cookies[Name] switch
        {
            Outsider => new Viewer.Outsider(),
            Colleague => new Viewer.Colleague(),
            { } text when Ref.TryParse(text, out var reference) && organization.PersonOf(reference.Id) is not null => new Viewer.Someone(reference.Id),
            _ => Default(organization),
        };
    }

    /// <summary>Takes the choice of the form in the header, and goes back to the page it came from.</summary>
    public static async Task<IResult> Choose(HttpContext context)
    {
        if (!IsOwnForm(context.Request))
            return Results.Problem("This form was not sent from a page of this server.", statusCode: StatusCodes.Status403Forbidden);
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.Cookies.Append(Name, form["viewer"].ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/" });
        var back = form["back"].ToString();
        return Results.LocalRedirect(IsLocal(back) ? back : "/");
    }

    private static Viewer Default(Organization organization) =>
        organization.Settings?.Text(WorkspaceFields.Me) is { } me && Ref.TryParse(me, out var reference) && organization.PersonOf(reference.Id) is not null
            ? new Viewer.Someone(reference.Id)
            : new Viewer.Colleague();

    private static bool IsOwnForm(HttpRequest request) =>
        request.Headers.Origin is [var origin] && Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value;

    private static bool IsLocal(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) && !path.Any(char.IsControl);
}
