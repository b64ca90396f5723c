using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

public class AccessibilityTests(Chromium chromium)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Pages => SamplePages.Theory;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_breaks_an_accessibility_rule_in_light_or_dark(string path)
    {
        using var look = await chromium.Look(path, viewer: "person:P06");
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await look.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await AssertClean(look.Page, $"{path}, {scheme}");
        }
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/", "?")]
    public async Task No_dialog_breaks_an_accessibility_rule(string path, string key)
    {
        foreach (var dark in new[] { false, true })
        {
            var page = await chromium.Open(path, dark: dark);
            await Chromium.Until(page, "customElements.get('command-palette') !== undefined");
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
            using var look = await chromium.Look(path, phone: true);
            await AssertClean(look.Page, $"{path} on a phone");
        }
    }

    private static async Task AssertClean(IPage page, string what)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<string[]>(Violations);
        Assert.True(found.Length == 0, $"{what}: {string.Join("; ", found)}");
    }

    private const string Violations = """
        async () => (await axe.run({ resultTypes: ['violations'] })).violations
            .map(rule => `${rule.id} (${rule.help}): ${rule.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)
        """;
}
