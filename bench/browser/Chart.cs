using System.Text.Json;
using Microsoft.Playwright;

namespace Rolemap.Bench.Browser;

/// <summary>A load of the page, in milliseconds from the beginning of the navigation.</summary>
/// <param name="FirstPaint">When something of it was first painted.</param>
/// <param name="Moves">When the picture was there and could be moved.</param>
internal sealed record Load(double FirstPaint, double Moves);

/// <summary>A drag through the picture.</summary>
/// <param name="Frames">For each frame how long script, style, layout and paint took the main thread, in milliseconds.</param>
/// <param name="Elements">The most elements that the picture had.</param>
internal sealed record Drag(double[] Frames, int Elements);

/// <summary>The org chart in Chromium, on a screen of 1600 by 900.</summary>
internal sealed class Chart : IAsyncDisposable
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>
    /// 240 frames: 40 of movement and 20 of rest, in which what came into view is fetched and put in place. A message that is posted within a frame comes
    /// after the frame was painted, so the time between is that of the frame; what is put in place between frames counts for the frame after it.
    /// </summary>
    private const string Dragging = """
        async () => {
          const stage = document.querySelector("org-chart .stage"), box = stage.getBoundingClientRect(), frames = [], channel = new MessageChannel();
          const at = (type, x, y) => stage.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y }));
          stage.setPointerCapture = () => {};
          const own = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
          Object.defineProperty(stage, "innerHTML", { set(text) { const start = performance.now(); own.set.call(stage, text); between += performance.now() - start; } });
          let between = 0, elements = 0, x = box.left + 900, y = box.top + 300;
          new MutationObserver(() => { const start = performance.now(); stage.getBoundingClientRect(); document.querySelector("org-chart svg")?.getBoundingClientRect(); between += performance.now() - start; elements = Math.max(elements, stage.querySelectorAll("svg *").length); }).observe(stage, { childList: true });
          elements = stage.querySelectorAll("svg *").length;
          at("pointerdown", x, y);
          for (let frame = 0; frame < 240; frame++) {
            await new Promise((done) => requestAnimationFrame(() => {
              const start = performance.now();
              channel.port1.onmessage = () => { frames.push(performance.now() - start + between); between = 0; done(); };
              if (frame % 60 < 40) at("pointermove", x -= 6, y -= frame % 3);
              channel.port2.postMessage(0);
            }));
          }
          at("pointerup", x, y);
          return { frames, elements };
        }
        """;

    private const string Painted = "performance.getEntriesByName('first-contentful-paint')[0].startTime";

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chart(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Chart> Launch()
    {
        var started = await Playwright.CreateAsync();
        var path = Environment.GetEnvironmentVariable("ROLEMAP_CHROMIUM") ?? "/usr/bin/chromium";
        return new Chart(started, await started.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments }));
    }

    /// <summary>Loads the page in a window that knows nothing of it yet.</summary>
    public async Task<Load> Load(Uri site)
    {
        var page = await Open();
        await page.GotoAsync(new Uri(site, "/org").ToString());
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
        await page.GotoAsync(new Uri(site, "/org?layout=compact&scale=0.5").ToString());
        await page.Locator("org-chart.live").WaitForAsync();
        await page.WaitForTimeoutAsync(1_000);
        var told = await page.EvaluateAsync<JsonElement>(Dragging);
        await page.Context.CloseAsync();
        return new Drag([.. told.GetProperty("frames").EnumerateArray().Select(frame => frame.GetDouble())], told.GetProperty("elements").GetInt32());
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
