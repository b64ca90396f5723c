using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

public class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string> Pages => SamplePages.Theory;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_breaks_an_accessibility_rule_in_light_or_dark(string path)
    {
        var page = await chromium.Open(path, viewer: "person:P06");
        await AssertClean(page, $"{path} in light");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await AssertClean(page, $"{path} in dark");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/", "?")]
    public async Task No_dialog_breaks_an_accessibility_rule(string path, string key)
    {
        foreach (var dark in new[] { false, true })
        {
            var page = await chromium.Open(path, dark: dark);
            await page.WaitForFunctionAsync("customElements.get('command-palette') !== undefined");
            await page.Keyboard.PressAsync(key);
            if (key == "/")
            {
                await page.Keyboard.TypeAsync("pulse");
                await page.Locator("[role=option]").First.WaitForAsync();
            }
            await page.Locator("dialog[open]").WaitForAsync();
            await AssertClean(page, $"{path} with {key} open");
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task No_page_breaks_an_accessibility_rule_on_a_phone()
    {
        foreach (var path in new[] { "/", "/me", "/roles/pm", "/health", "/lifecycle", "/people/P06" })
        {
            var page = await chromium.Open(path, phone: true);
            await AssertClean(page, $"{path} on a phone");
            await page.Context.CloseAsync();
        }
    }

    private static async Task AssertClean(IPage page, string what)
    {
        var found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, $"{what}: {string.Join("; ", found.Violations.Select(Said))}");
    }

    private static string Said(AxeResultItem rule) => $"{rule.Id} ({rule.Help}): {string.Join(" | ", rule.Nodes.Take(3).Select(node => node.Html))}";
}
