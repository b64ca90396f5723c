using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

public partial class OrgChartTests(Chromium chromium)
{
    [Fact]
    public async Task Arrows_walk_from_a_seat_to_its_manager_reports_and_peers()
    {
        var page = await Ready("/org?sel=P06");
        await page.Locator("a.seat[data-box=P06]").FocusAsync();
        foreach (var (key, box) in new[] { ("ArrowUp", "P03"), ("ArrowUp", "P01"), ("ArrowDown", "P02"), ("ArrowRight", "P03"), ("ArrowDown", "P06") })
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(page.Locator("a.seat:focus")).ToHaveAttributeAsync("data-box", box);
        }
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/people/P06$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_dragged_into_view_is_fetched_and_the_address_leads_back_to_it()
    {
        var page = await Ready("/org?sel=P06");
        var stage = (await page.Locator("org-chart .stage").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(stage.X + 700, stage.Y + 300);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(stage.X + 60, stage.Y + 300, new MouseMoveOptions { Steps = 8 });
        await page.Mouse.UpAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Place());
        await Assertions.Expect(page.Locator("org-chart[aria-busy]")).ToHaveCountAsync(0);
        var shown = await Boxes(page);
        var other = await Ready(new Uri(page.Url).PathAndQuery);
        await other.Locator("a.seat").First.WaitForAsync();

        Assert.DoesNotContain("/people", page.Url, StringComparison.Ordinal);
        Assert.True(shown.Intersect(await Boxes(other)).Count() > shown.Length / 2);
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task A_branch_folds_and_unfolds_in_place()
    {
        var page = await Ready("/org?sel=P03");
        await page.Locator("a.seat[data-box=P03] + a.fold").ClickAsync();
        await Assertions.Expect(page.Locator("a.seat[data-box=P06]")).ToHaveCountAsync(0);
        Assert.Contains("fold=P03", page.Url, StringComparison.Ordinal);
        await page.Locator("a.seat[data-box=P03]").FocusAsync();
        await page.Keyboard.PressAsync(" ");
        await Assertions.Expect(page.Locator("a.seat[data-box=P06]")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task All_of_it_is_one_key_away_and_the_chain_to_the_top_is_marked()
    {
        var page = await Ready("/org?sel=P18");
        Assert.True(await page.Locator("a.seat.chain").CountAsync() >= 1);
        Assert.Equal(1, await page.Locator("a.seat.on[data-box=P18]").CountAsync());
        await page.Locator("a.seat[data-box=P18]").FocusAsync();
        await page.Keyboard.PressAsync("0");
        await Assertions.Expect(page.Locator("org-chart svg")).ToHaveAttributeAsync("data-detail", "colors");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_changes_in_a_scenario_is_in_view_before_and_after()
    {
        var page = await Ready("/scenarios/platform-director");
        await Assertions.Expect(page.Locator("a.seat[data-box=V02]")).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Side" }).GetByText("Before").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("side=before"));
        await page.Locator("org-chart.live a.seat[data-box=P12]").WaitForAsync();
        await Assertions.Expect(page.Locator("a.seat[data-box=V02]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_portfolio_is_walked_by_key_and_folds_in_place()
    {
        var page = await Ready("/products?view=chart");
        await page.Locator("a.seat[data-box=dispatch]").FocusAsync();
        await page.Keyboard.PressAsync(" ");
        await Assertions.Expect(page.Locator("a.seat[data-box=dispatch-mobile]")).ToHaveCountAsync(0);
        Assert.Contains("view=chart", page.Url, StringComparison.Ordinal);
        Assert.Contains("fold=dispatch", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/products/ledger$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_file_of_what_is_in_view_follows_what_is_in_view()
    {
        var page = await Ready("/org?sel=P06");
        await page.GetByRole(AriaRole.Button, new() { Name = "Further away" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("[?&]scale=0.653"));

        await Assertions.Expect(page.Locator("a.part").First).ToHaveAttributeAsync("href", new Regex("[?&]scale=0.653"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_still_moves_after_another_layout_was_chosen()
    {
        var page = await Ready("/org?sel=P06");
        await page.GetByRole(AriaRole.Link, new() { Name = "Compact" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("layout=compact"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Compact" })).ToHaveAttributeAsync("aria-current", "true"); // the address changes before the page does
        await page.Locator("org-chart.live").WaitForAsync();
        await Assertions.Expect(page.Locator("org-chart .tools")).ToHaveCountAsync(1);
        await page.Locator("org-chart .stage").FocusAsync();
        await page.Keyboard.PressAsync("0");
        await Assertions.Expect(page.Locator("org-chart svg")).ToHaveAttributeAsync("data-detail", "names");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task In_a_frame_of_this_site_it_moves_folds_and_leads_out()
    {
        var page = await chromium.Open("/org");
        await page.EvaluateAsync("() => { const frame = document.createElement('iframe'); frame.src = '/org/embed?sel=P03'; frame.width = 600; frame.height = 500; document.querySelector('main').prepend(frame); }");
        var frame = page.FrameLocator("iframe");
        await frame.Locator("org-chart.live a.seat[data-box=P03] + a.fold").ClickAsync();
        await Assertions.Expect(frame.Locator("a.seat[data-box=P06]")).ToHaveCountAsync(0);
        Assert.Contains(page.Frames, one => new Uri(one.Url).AbsolutePath == "/org/embed" && one.Url.Contains("fold=P03", StringComparison.Ordinal));
        var opened = await page.Context.RunAndWaitForPageAsync(() => frame.Locator("a.seat[data-box=P03]").ClickAsync());
        Assert.Equal("/people/P03", new Uri(opened.Url).AbsolutePath);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_but_that_one_is_shown_in_a_frame()
    {
        var page = await chromium.Open("/org/embed");
        await page.EvaluateAsync("() => { const frame = document.createElement('iframe'); frame.src = '/people'; document.body.prepend(frame); }");
        await page.WaitForTimeoutAsync(1_500);

        Assert.DoesNotContain(page.Frames, one => one.Url.Contains("/people", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_buttons_hide_nothing_of_the_picture()
    {
        var page = await Ready("/org");
        var (tools, stage) = ((await page.Locator("org-chart .tools").BoundingBoxAsync())!, (await page.Locator("org-chart .stage").BoundingBoxAsync())!);

        Assert.True(tools.Y + tools.Height <= stage.Y, $"{tools.Y} + {tools.Height} > {stage.Y}");
        await page.Context.CloseAsync();
    }

    private static async Task<string[]> Boxes(IPage page) => await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a.seat')].map(seat => seat.dataset.box)");

    private async Task<IPage> Ready(string path)
    {
        var page = await chromium.Open(path);
        await page.Locator("org-chart.live").WaitForAsync();
        return page;
    }

    [GeneratedRegex("[?&]x=")]
    private static partial Regex Place();
}
