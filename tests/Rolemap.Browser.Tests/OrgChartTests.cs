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
        await page.WaitForURLAsync("**/people/P06");
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
        await page.WaitForURLAsync(Place());
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
