using Microsoft.AspNetCore.Diagnostics;

namespace Rolemap.Web.Shell;

/// <summary>The address that a visitor asked for, also where the answer comes from another page, as "not found" does.</summary>
public static class Addresses
{
    public static string Of(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } asked ? asked.OriginalPath + asked.OriginalQueryString : context.Request.Path + context.Request.QueryString.ToString();
}
