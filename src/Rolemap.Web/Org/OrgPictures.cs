using System.Buffers;
using Rolemap.Charts;
using Rolemap.Drawing;
using Rolemap.Web.Access;

namespace Rolemap.Web.Org;

/// <summary>Parts of the org chart for the page that moves through it, and the chart as a file.</summary>
public static class OrgPictures
{
    /// <summary>A PDF of more boxes than this takes too long to wait for on a page; the command line has no such limit.</summary>
    private const int MostInPdf = 20_000;

    public static void MapOrgPictures(this WebApplication app)
    {
        app.MapGet("/org/picture", (HttpContext context, Visit visit) => visit.Organization is null ? Results.NotFound() : Part(context, visit)).ExcludeFromDescription();
        foreach (var (ending, write) in Files)
            app.MapGet($"/org/chart.{ending}", (HttpContext context, Visit visit) => visit.Organization is null ? Results.NotFound() : write(context, visit)).ExcludeFromDescription();
    }

    /// <summary>Whether a picture is small enough for a file of points.</summary>
    public static bool HasPng(ChartPicture picture) => ChartPng.RefusalOf(picture, scale: 2) is null;

    /// <summary>Whether a picture is small enough for pages that somebody waits for.</summary>
    public static bool HasPdf(ChartPicture picture) => ChartPdf.RefusalOf(picture, MostInPdf) is null;

    private static (string Ending, Func<HttpContext, Visit, IResult> Write)[] Files => [("svg", Svg), ("png", Png), ("pdf", Pdf)];

    private static IResult Part(HttpContext context, Visit visit)
    {
        var (view, output) = (new OrgView(context.Request.Query, visit), new ArrayBufferWriter<byte>(1 << 15));
        ChartScreen.Write(view.Window, view.Links(visit), view.Selected, output);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(output.WrittenMemory, "image/svg+xml; charset=utf-8");
    }

    private static IResult Svg(HttpContext context, Visit visit)
    {
        var (view, output) = (new OrgView(context.Request.Query, visit), new ArrayBufferWriter<byte>(1 << 15));
        if (context.Request.Query["what"] == "view")
            ChartScreen.Write(view.Window, new ChartLinks(_ => "", _ => "", null), view.Selected, output);
        else
            ChartSvg.Write(view.Picture, output);
        return File(context, output.WrittenMemory.ToArray(), "image/svg+xml", "svg", visit);
    }

    private static IResult Png(HttpContext context, Visit visit)
    {
        var picture = new OrgView(context.Request.Query, visit).Picture;
        if (ChartPng.RefusalOf(picture, scale: 2) is { } refusal)
            return Refuse(refusal);
        using var file = new MemoryStream();
        ChartPng.Write(picture, file);
        return File(context, file.ToArray(), "image/png", "png", visit);
    }

    private static IResult Pdf(HttpContext context, Visit visit)
    {
        var picture = new OrgView(context.Request.Query, visit).Picture;
        if (ChartPdf.RefusalOf(picture, MostInPdf) is { } refusal)
            return Refuse(refusal);
        using var file = new MemoryStream();
        ChartPdf.Write(picture, file);
        return File(context, file.ToArray(), "application/pdf", "pdf", visit);
    }

    private static IResult Refuse(string refusal) => Results.Text(refusal, "text/plain; charset=utf-8", statusCode: StatusCodes.Status413PayloadTooLarge);

    private static IResult File(HttpContext context, byte[] bytes, string type, string ending, Visit visit)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(bytes, type, $"org-chart-{Shell.Days.Iso(visit.Day)}.{ending}");
    }
}
