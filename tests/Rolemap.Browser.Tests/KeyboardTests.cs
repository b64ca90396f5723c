using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

public partial class KeyboardTests(Chromium chromium)
{
    [Theory]
    [InlineData("umeadi", "/people/P06")]
    [InlineData("zavadilova", "/people/P19")]
    [InlineData("senior product manager", "/roles/senior-pm")]
    [InlineData("dispatch payments", "/products/dispatch-payments")]
    [InlineData("go or no-go", "/activities/L5")]
    [InlineData("span-too-wide", "/rules/RM102")]
    [InlineData("career map", "/map")]
    public async Task The_palette_goes_to_what_is_typed(string typed, string path)
    {
        var page = await Ready("/");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync(typed);
        await page.Locator($"#palette-list[data-query=\"{typed}\"] [aria-selected=true]").WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_palette_works_again_after_going_somewhere_and_gives_the_focus_back()
    {
        var page = await Ready("/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("umeadi");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/people/P06$"));
        await Assertions.Expect(page.Locator("h1")).ToBeFocusedAsync(); // the address changes before the page does
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Health" }).FocusAsync();
        await page.Keyboard.PressAsync("/");
        await page.Locator("dialog[open]").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("Health", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_go_to_pages_but_not_while_somebody_types()
    {
        var page = await Ready("/");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("h");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Health");
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("gp/?");
        Assert.Equal("gp/?", await page.Locator("#q").InputValueAsync());
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var page = await Ready("/health");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(MainAnchor());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Somebody_else_is_chosen_by_keyboard_alone()
    {
        var page = await Ready("/me");
        await page.Locator("#viewer").FocusAsync();
        await page.Locator("#viewer").SelectOptionAsync("person:P01");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Imani Vasquez-Oduya");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Ready(string path)
    {
        var page = await chromium.Open(path);
        await Chromium.Until(page, "customElements.get('command-palette') !== undefined && globalThis.Blazor !== undefined");
        return page;
    }

    [GeneratedRegex("/health#main$")]
    private static partial Regex MainAnchor();
}
