using System.Collections.Concurrent;
using Microsoft.Playwright;
using Rolemap.Web.Tests;

[assembly: AssemblyFixture(typeof(Rolemap.Browser.Tests.Chromium))]

namespace Rolemap.Browser.Tests;

/// <summary>One browser and one server with the sample for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Debian's Chromium asks for nothing outside this machine with these.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Milliseconds a machine that does much beside may take. An address is waited for by an expectation: WaitForURL misses the one that comes while it looks.</summary>
    private const float Patience = 15_000;

    private readonly ConcurrentDictionary<(string? Viewer, bool Phone, bool Script), ConcurrentBag<IPage>> kept = [];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private Site? sample;

    public Uri Sample => sample!.Address;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumProgram.Path, Args = Arguments });
        sample = await Site.OfSample();
    }

    /// <summary>A window on the sample, or on another site. Closing the page closes the window.</summary>
    public async Task<IPage> Open(string path, string? viewer = null, bool dark = false, bool phone = false, bool script = true, Uri? site = null)
    {
        site ??= Sample;
        var window = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = phone ? new ViewportSize { Width = 360, Height = 740 } : new ViewportSize { Width = 1280, Height = 860 },
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce, // a colour that is still changing has no contrast to measure
        });
        window.SetDefaultTimeout(Patience);
        if (viewer is not null)
            await window.AddCookiesAsync([new Cookie { Name = "rolemap-viewer", Value = Uri.EscapeDataString(viewer), Url = site.ToString() }]);
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A page of the sample in a window that the tests after look through too: to open one takes longer than to show a page.</summary>
    public async Task<Look> Look(string path, string? viewer = null, bool phone = false, bool script = true)
    {
        var windows = kept.GetOrAdd((viewer, phone, script), _ => []);
        if (windows.TryTake(out var page))
            await page.GotoAsync(path);
        else
            page = await Open(path, viewer, phone: phone, script: script);
        return new Look(page, windows);
    }

    /// <summary>Waits until an expression holds on a page. Playwright's own way evaluates text within the page, which our Content-Security-Policy forbids.</summary>
    public static async Task Until(IPage page, string holds)
    {
        const int Most = 150;
        for (var tries = 0; !await page.EvaluateAsync<bool>(holds); tries++)
        {
            Assert.True(tries < Most, $"{holds} on {page.Url}");
            await page.WaitForTimeoutAsync(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (sample is not null)
            await sample.DisposeAsync();
    }
}
