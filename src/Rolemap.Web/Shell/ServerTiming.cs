using System.Diagnostics;
using System.Globalization;

namespace Rolemap.Web.Shell;

/// <summary>Says in every response how long it took the server, in milliseconds, up to its first byte.</summary>
public static class ServerTiming
{
    public static void UseServerTiming(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var start = Stopwatch.GetTimestamp();
        context.Response.OnStarting(() =>
        {
            var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            context.Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"app;dur={taken:0.00}");
            return Task.CompletedTask;
        });
        return next(context);
    });
}
