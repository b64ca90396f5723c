using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

public class LayoutTests(Chromium chromium)
{
    public static TheoryData<string> Pages => SamplePages.Theory;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string path)
    {
        using var look = await chromium.Look(path, viewer: "person:P06", phone: true);
        var page = look.Page;
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var wide = await page.EvaluateAsync<string>("[...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .board, .picture, pre')).slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(' | ')");
        Assert.True(width <= 360, $"{path} is {width} wide: {wide}");
    }

    /// <summary>A matrix is the one thing that is read across; its box says so.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_box_scrolls_sideways_on_a_phone_but_those_of_matrices(string path)
    {
        using var look = await chromium.Look(path, viewer: "person:P06", phone: true);
        var page = look.Page;
        await Chromium.Until(page, "!document.querySelector('org-chart[data-embedded]:not(.live)')"); // its module comes after the page
        var wide = await page.EvaluateAsync<string>(Scrolling);
        Assert.True(wide.Length == 0, $"{path} has {wide}");
    }

    private const string Scrolling = """
        [...document.querySelectorAll('main *')]
            .filter(one => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX))
            .filter(one => !one.querySelector('table.matrix'))
            .map(one => `${one.outerHTML.slice(0, 120)} (${one.scrollWidth} in ${one.clientWidth})`).join(' | ')
        """;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_needs_no_script_and_asks_for_nothing_outside(string path)
    {
        using var scripted = await chromium.Look("about:blank", viewer: "person:P06");
        var (outside, errors) = (new List<string>(), new List<string>());
        void Requested(object? from, IRequest request) { if (!request.Url.StartsWith(chromium.Sample.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) outside.Add(request.Url); }
        void Said(object? from, IConsoleMessage message) { if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) errors.Add(message.Text); }
        void Failed(object? from, string error) => errors.Add(error);
        scripted.Page.Request += Requested;
        scripted.Page.Console += Said;
        scripted.Page.PageError += Failed;
        await scripted.Page.GotoAsync(path);
        var text = await TextOf(scripted.Page);
        scripted.Page.Request -= Requested;
        scripted.Page.Console -= Said;
        scripted.Page.PageError -= Failed;
        using var plain = await chromium.Look(path, viewer: "person:P06", script: false);

        Assert.Equal(text, await TextOf(plain.Page));
        Assert.Empty(outside);
        Assert.Empty(errors);
    }

    /// <summary>The text of a page but for the chart: of that, a script draws as much as the screen holds.</summary>
    private static async Task<string> TextOf(IPage page)
    {
        await page.EvaluateAsync("document.querySelector('org-chart')?.remove()");
        return (await page.Locator("main").InnerTextAsync()).Trim();
    }

    [Fact]
    public async Task The_first_visit_stays_under_150_KB()
    {
        var page = await chromium.Open("about:blank");
        var client = await page.Context.NewCDPSessionAsync(page);
        await client.SendAsync("Network.enable");
        double bytes = 0;
        client.Event("Network.loadingFinished").OnEvent += (_, message) => bytes += message!.Value.GetProperty("encodedDataLength").GetDouble();
        await page.GotoAsync("/me", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.InRange(bytes, 1, 150 * 1024);
        await page.Context.CloseAsync();
    }
}
