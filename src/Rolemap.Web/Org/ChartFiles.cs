using System.Buffers;
using Rolemap.Charts;
using Rolemap.Drawing;
using Rolemap.Web.Access;

namespace Rolemap.Web.Org;

/// <summary>Parts of charts for the page that moves through them, and charts as files: whole, or what is in view.</summary>
public static class ChartFiles
{
    /// <summary>A PDF of more boxes than this takes too long to wait for on a page; the command line has no such limit.</summary>
    public const int MostInPdf = 20_000;

    private const string Picture = "picture";

    public static void MapChartFiles(this WebApplication app)
    {
        Map(app, "/org", (context, visit, isWhole) => visit.Organization is null ? null : ChartViews.OfOrganization(context.Request.Query, visit, isEmbedded: false, isWhole));
        Map(app, "/org/embed", (context, visit, isWhole) => visit.Organization is null ? null : ChartViews.OfOrganization(context.Request.Query, visit, isEmbedded: true, isWhole));
        Map(app, "/portfolio", (context, visit, _) => visit.Organization is null ? null : ChartViews.OfPortfolio(context.Request.Query, visit));
        Map(app, "/scenarios/{id}", (context, visit, _) =>
            visit.Drafts.FirstOrDefault(draft => draft.Id == context.Request.RouteValues["id"] as string) is { Difference: not null } draft ? ChartViews.OfScenario(context.Request.Query, visit, draft) : null);
    }

    /// <summary>Whether all that a chart shows, with what is folded at first, is small enough for a file of points.</summary>
    public static bool HasPng(ChartView view) => view.Unfolded is null && ChartPng.RefusalOf(view.Picture, scale: 2) is null;

    /// <summary>Whether it is small enough for pages that somebody waits for.</summary>
    public static bool HasPdf(ChartView view) => view.Unfolded is { } boxes ? boxes <= MostInPdf : ChartPdf.RefusalOf(view.Picture, MostInPdf) is null;

    /// <summary>The addresses of one chart; its view is made knowing whether the whole is asked for, or what somebody moves through.</summary>
    private static void Map(WebApplication app, string files, Func<HttpContext, Visit, bool, ChartView?> viewOf)
    {
        (string Name, Func<HttpContext, Visit, ChartView, IResult> Write)[] all =
            [(Picture, (context, _, view) => Part(context, view)), ("chart.svg", Svg), ("chart.png", Png), ("chart.pdf", Pdf)];
        foreach (var (name, write) in all)
            app.MapGet($"{files}/{name}", (HttpContext context, Visit visit) => viewOf(context, visit, name != Picture && !IsPart(context)) is { } view ? write(context, visit, view) : Results.NotFound()).ExcludeFromDescription();
    }

    private static IResult Part(HttpContext context, ChartView view)
    {
        var output = new ArrayBufferWriter<byte>(1 << 15);
        ChartScreen.Write(view.Window, view.Links, view.Selected, output);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(output.WrittenMemory, "image/svg+xml; charset=utf-8");
    }

    private static bool IsPart(HttpContext context) => context.Request.Query["what"] == "view";

    private static IResult Svg(HttpContext context, Visit visit, ChartView view)
    {
        var output = new ArrayBufferWriter<byte>(1 << 15);
        if (IsPart(context))
            ChartSvg.Write(view.Window, output);
        else
            ChartSvg.Write(view.Picture, output);
        return File(context, output.WrittenMemory.ToArray(), "image/svg+xml", "svg", visit, view);
    }

    private static IResult Png(HttpContext context, Visit visit, ChartView view)
    {
        using var file = new MemoryStream();
        if (IsPart(context))
            ChartPng.Write(view.Window, file);
        else if (ChartPng.RefusalOf(view.Picture, scale: 2) is { } refusal)
            return Refuse(refusal);
        else
            ChartPng.Write(view.Picture, file);
        return File(context, file.ToArray(), "image/png", "png", visit, view);
    }

    private static IResult Pdf(HttpContext context, Visit visit, ChartView view)
    {
        using var file = new MemoryStream();
        if (IsPart(context))
            ChartPdf.Write(view.Window, file);
        else if (ChartPdf.RefusalOf(view.Picture, MostInPdf) is { } refusal)
            return Refuse(refusal);
        else
            ChartPdf.Write(view.Picture, file);
        return File(context, file.ToArray(), "application/pdf", "pdf", visit, view);
    }

    private static IResult Refuse(string refusal) => Results.Text(refusal, "text/plain; charset=utf-8", statusCode: StatusCodes.Status413PayloadTooLarge);

    private static IResult File(HttpContext context, byte[] bytes, string type, string ending, Visit visit, ChartView view)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(bytes, type, $"{view.Place.Name}-{Shell.Days.Iso(visit.Day)}.{ending}");
    }
}
