namespace Rolemap.Browser.Tests;

public class LayoutTests(Chromium chromium)
{
    public static TheoryData<string> Pages => SamplePages.Theory;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string path)
    {
        var page = await chromium.Open(path, viewer: "person:P06", phone: true);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var wide = await page.EvaluateAsync<string>("[...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .board, .picture, pre')).slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(' | ')");
        Assert.True(width <= 360, $"{path} is {width} wide: {wide}");
        await page.Context.CloseAsync();
    }

    /// <summary>A matrix is the one thing that is read across; its box says so.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_box_scrolls_sideways_on_a_phone_but_those_of_matrices(string path)
    {
        var page = await chromium.Open(path, viewer: "person:P06", phone: true);
        var wide = await page.EvaluateAsync<string>(Scrolling);
        Assert.True(wide.Length == 0, $"{path} has {wide}");
        await page.Context.CloseAsync();
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
        var page = await chromium.Open("about:blank", viewer: "person:P06");
        var (outside, errors) = (new List<string>(), new List<string>());
        page.Request += (_, request) => { if (!request.Url.StartsWith(chromium.Sample.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) outside.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) errors.Add(message.Text); };
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(path);
        const string DropChart = "document.querySelector('org-chart')?.remove()"; // a script draws as much of it as the screen holds
        await page.EvaluateAsync(DropChart);
        var scripted = await page.Locator("main").InnerTextAsync();
        Assert.Empty(outside);
        Assert.Empty(errors);
        var plain = await chromium.Open(path, viewer: "person:P06", script: false);
        await plain.EvaluateAsync(DropChart);
        Assert.Equal(scripted.Trim(), (await plain.Locator("main").InnerTextAsync()).Trim());
        await page.Context.CloseAsync();
        await plain.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_visit_stays_under_150_KB()
    {
        var page = await chromium.Open("about:blank");
        var client = await page.Context.NewCDPSessionAsync(page);
        await client.SendAsync("Network.enable");
        double bytes = 0;
        client.Event("Network.loadingFinished").OnEvent += (_, message) => bytes += message!.Value.GetProperty("encodedDataLength").GetDouble();
        await page.GotoAsync("/me", new Microsoft.Playwright.PageGotoOptions { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        Assert.InRange(bytes, 1, 150 * 1024);
        await page.Context.CloseAsync();
    }
}
