using System.Diagnostics;
using System.Globalization;

namespace Rolemap.Bench.Web;

/// <summary>The web app, started as a program of its own, and how long it took to say that it listens.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process process;

    public Server(string program, string path)
    {
        var start = Stopwatch.GetTimestamp();
        process = Process.Start(new ProcessStartInfo(program, [path, "--port", "0"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Client = new HttpClient { BaseAddress = new Uri(process.StandardOutput.ReadLine()!["Listening on ".Length..]) };
        UntilListening = Stopwatch.GetElapsedTime(start);
        Get("/").Dispose();
        UntilFirstPage = Stopwatch.GetElapsedTime(start);
    }

    public HttpClient Client { get; }

    public TimeSpan UntilListening { get; }

    /// <summary>From the start of the process to the last byte of its first page.</summary>
    public TimeSpan UntilFirstPage { get; }

    /// <summary>How long the server says that a page took it, in milliseconds; null when there is no such page.</summary>
    public double? Time(string page)
    {
        using var answer = Get(page);
        return answer.IsSuccessStatusCode || Pages.AreMissing.Contains(page)
            ? double.Parse(answer.Headers.GetValues("Server-Timing").Single()["app;dur=".Length..], CultureInfo.InvariantCulture)
            : null;
    }

    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private HttpResponseMessage Get(string page) => Client.GetAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult();
}
