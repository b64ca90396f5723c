using Microsoft.Playwright;

namespace Rolemap.Bench.Browser;

/// <summary>A load of the page, in milliseconds from the beginning of the navigation.</summary>
/// <param name="FirstPaint">When something of it was first painted.</param>
/// <param name="Moves">When the picture was there and could be moved.</param>
internal sealed record Load(double FirstPaint, double Moves);

/// <summary>A drag through the picture.</summary>
/// <param name="Frames">For each frame how long the main thread worked, in milliseconds of its own time.</param>
/// <param name="Elements">The most elements that the picture had.</param>
internal sealed record Drag(double[] Frames, int Elements);

/// <summary>The org chart in Chromium, on a screen of 1600 by 900.</summary>
internal sealed class Chart : IAsyncDisposable
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Frames of a drag: 40 of movement and 20 of rest by turns, in which what came into view is fetched and put in place.</summary>
    private const int Frames = 240;

    private const string Begin = """
        () => {
          const stage = document.querySelector("org-chart .stage"), box = stage.getBoundingClientRect(), channel = new MessageChannel();
          let x = box.left + 900, y = box.top + 300;
          const at = (type) => stage.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y }));
          stage.setPointerCapture = () => {};
          at("pointerdown");
          // A message that is posted within a frame comes after the frame was painted.
          globalThis.step = (frame) => new Promise((done) => requestAnimationFrame(() => {
            channel.port1.onmessage = () => done(stage.querySelectorAll("svg *").length);
            if (frame % 60 < 40) { x -= 6; y -= frame % 3; at("pointermove"); }
            channel.port2.postMessage(0);
          }));
        }
        """;

    /// <summary>A page may be loaded before it is painted.</summary>
    private const string Painted = """
        new Promise((done) => new PerformanceObserver((list) => {
          for (const paint of list.getEntriesByName("first-contentful-paint")) done(paint.startTime);
        }).observe({ type: "paint", buffered: true }))
        """;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chart(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Chart> Launch()
    {
        var started = await Playwright.CreateAsync();
        return new Chart(started, await started.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumProgram.Path, Args = Arguments }));
    }

    /// <summary>Loads the page in a window that knows nothing of it yet.</summary>
    public async Task<Load> Load(Uri site)
    {
        var page = await Open();
        await page.GotoAsync(new Uri(site, "/org?depth=all").ToString());
        await page.Locator("org-chart.live").WaitForAsync();
        var moves = await page.EvaluateAsync<double>("performance.now()");
        var paint = await page.EvaluateAsync<double>(Painted);
        await page.Context.CloseAsync();
        return new Load(paint, moves);
    }

    /// <summary>When something of a page was first painted, in a window that knows nothing of it yet.</summary>
    public async Task<double> FirstPaint(Uri site, string path)
    {
        var page = await Open();
        await page.GotoAsync(new Uri(site, path).ToString());
        var paint = await page.EvaluateAsync<double>(Painted);
        await page.Context.CloseAsync();
        return paint;
    }

    /// <summary>Drags the picture where names can be read.</summary>
    public async Task<Drag> Drag(Uri site)
    {
        var page = await Open();
        await page.GotoAsync(new Uri(site, "/org?depth=all&layout=compact&scale=0.5").ToString());
        await page.Locator("org-chart.live").WaitForAsync();
        await page.WaitForTimeoutAsync(1_000);
        await page.EvaluateAsync(Begin);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.setTimeDomain", new Dictionary<string, object>(StringComparer.Ordinal) { ["timeDomain"] = "threadTicks" });
        await session.SendAsync("Performance.enable");
        var (frames, elements, before) = (new double[Frames], 0, await Worked(session));
        for (var frame = 0; frame < Frames; frame++)
        {
            elements = Math.Max(elements, await page.EvaluateAsync<int>("frame => step(frame)", frame));
            var now = await Worked(session);
            (frames[frame], before) = (now - before, now);
        }
        await page.Context.CloseAsync();
        return new Drag(frames, elements);
    }

    /// <summary>How long the main thread has worked, in milliseconds of its own time: what others do on the same cores does not count.</summary>
    private static async Task<double> Worked(ICDPSession session)
    {
        var told = await session.SendAsync("Performance.getMetrics");
        return told!.Value.GetProperty("metrics").EnumerateArray().Single(metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble() * 1_000;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private async Task<IPage> Open()
    {
        var window = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 900 } });
        window.SetDefaultTimeout(120_000);
        return await window.NewPageAsync();
    }
}
