using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

/// <summary>What people come with, and whether they get the answer in three clicks from the start page, or by one search.</summary>
public class QuestionTests(Chromium chromium)
{
    [Theory]
    // a: an APM or PM in the first ninety days (P18 is a PM)
    [InlineData("What am I meant to do first, and whom can I ask?", "person:P18", "What is my job here?", @"day 7 .*Mentor Yael Brenninger")]
    [InlineData("What is different here?", "person:P18", "What is my job here?", @"Different here .*G2 Pricing and packaging change: A is with DoP and Principal PM here, with DoP in the framework")]
    [InlineData("Which decisions are mine?", "person:P18", "What is my job here?", @"decides Outcome metric and experiment programme for Ledger Reports")]
    [InlineData("Who decides when functions disagree about a launch?", "person:P18", "/go or no-go at launch > Name them for Dispatch Payments", @"Nkechi Umeadi Group PM decides\. by default")]
    [InlineData("Am I a product manager or a product owner?", "person:P18", "What are these jobs? > Product Manager", @"Product owner.*also answers for market")]
    [InlineData("Who are my boss and my partners?", "person:P18", "What is my job here?", @"Manager Dagny Haraldstad Group PM .*Trio Miriam Szőllősi")]
    [InlineData("Which products exist, and who owns each?", "person:P18", "What do we make, and who owns it?", @"17 products.*Ledger Core Maturity since Jul 2021 Mateus Kowalczuk")]
    [InlineData("There is a bug: who picks it up?", "person:P18", "What do we make, and who owns it?", @"Ledger Desktop Sync Sunset since Feb 2026 nobody")]
    [InlineData("Nobody has written it down: where do I start?", "outsider", "What are these jobs?", @"Associate Product Manager")]
    // b: somebody who aims at the next level
    [InlineData("What changes between my level and the next?", "person:P18", "What is my job here? > Senior PM", @"complex")]
    [InlineData("Is there a seat for me?", "person:P18", "What is my job here?", @"What comes next Senior PM .*open: R02")]
    [InlineData("Is there an individual path above Senior, and is it real?", "person:P18", "What are these jobs?", @"Principal Product Manager .*2 .*Staff Product Manager .*3 ")]
    [InlineData("Which level would I be at another company?", "person:P18", "What is my job here? > What it would be elsewhere > GitLab product roles", @"By what the role says PM to Senior PM medium By what is held and led PM to Senior PM medium")]
    [InlineData("What should I ask before I sign there?", "person:P18", "What is my job here? > What it would be elsewhere > GitLab product roles", @"Ask before signing .*What is the largest decision that it makes alone\? \(not said of any\)")]
    [InlineData("What is a Senior PM here at GitLab, how sure is that and why?", "outsider", "What is this role somewhere else? > Senior PM > GitLab product roles", @"Senior PM here is Senior PM to Principal PM there; how sure: medium They agree on people and below the top\. Some of the range differ in reach")]
    [InlineData("Is a Director there a Director here?", "outsider", "Frameworks > Compare GitLab product roles > The other way round > Director of Product Management", @"Director of Product Management here is Group PM there; how sure:")]
    [InlineData("Where is a Lead PM an individual, where a manager?", "outsider", "What is this role somewhere else? > Look for a title instead > Lead PM", @"Manages nobody in Product manager individual contributor matrix; may manage people in PM1 to PM5; manages people in UK government")]
    // c: a group PM
    [InlineData("Who in my group has no mentor?", "person:P06", "My group", @"Callum Rafferty-Singh APM Help inside the app .*Aroha Te Wharemoa supervises no mentor")]
    [InlineData("What does each of my people hold, and does it fit the role?", "person:P06", "My group", @"Petra Zavadilová PM Forms and checklists less than the role")]
    [InlineData("What waits for me?", "person:P06", "What waits this week?", @"Waits for me due 29 Sep 2026 in 91 days Go or no-go at launch Dispatch Payments")]
    [InlineData("Which gates come?", "person:P06", "What waits this week?", @"Gates that come Dispatch Payments G3 Go or no-go at launch 29 Sep 2026")]
    [InlineData("I lead a full team: is that too much?", "person:P06", "Does the organization hold?", @"Nkechi Umeadi has 8 direct reports \(band for Group PM: 2-7\)")]
    [InlineData("What do I stop doing as a group PM?", "person:P06", "What are these jobs? > Group Product Manager", @"given up")]
    // d: a CPO
    [InlineData("Does every product have one accountable person?", "person:P01", "What do we make, and who owns it?", @"15 have exactly one person who answers for them; 2 do not")]
    [InlineData("Where do two teams chase one goal, or nobody a goal?", "person:P01", "What do we make, and who owns it?", @"Goals, and what serves them Goal Served by Teams .*Trades run without paper .*Dispatch Mobile .*Dispatch Growth")]
    [InlineData("Is somebody too junior for what they hold?", "person:P01", "Does the organization hold?", @"pulse-mobile \(launch\) is held by Noor El-Badrawi \(APM\)")]
    [InlineData("How many PMs for our engineers?", "person:P01", "Does the organization hold?", @"Pulse Assist has 19 engineers to 1 product manager \(band: 3-12\)")]
    [InlineData("Which manager seats are empty, and since when?", "person:P01", "Does the organization hold?", @"Director of Product, Pulse is vacant since 2026-01-01")]
    [InlineData("If I move these people, who gets a new manager and what breaks?", "person:P01", "Scenarios > Split Dispatch", @"3 people get a new manager, 1 finding fixed.*Nkechi Umeadi P06 8 → 5")]
    [InlineData("What would filling the seat fix?", "person:P01", "Scenarios > Fill the Pulse director's seat from within", @"It fixes error RM101 .*error RM105")]
    [InlineData("Can a reorganization trade one finding for another?", "person:P01", "/platform-director page", @"It fixes .*RM106 .*It causes .*RM101")]
    [InlineData("Which structure do we have, and is it time for another?", "person:P01", "Shapes of organization > Flat team under a head of product", @"is not this shape .*Signs to move on there Product managers: 16\. From six to twelve")]
    [InlineData("How does our ladder stand against public ones, and where is it vague?", "person:P01", "What is this role somewhere else?", @"Group Manager, Product to Director of Product Management medium .*Where it is vague")]
    // e: an HR partner
    [InlineData("Do two people do the same work under two titles?", "person:X31", "Does the organization hold?", @"Gregor Halvorsen-Pate has the title ""Senior Product Owner"", which no role")]
    [InlineData("Why is this a rule, and who says so?", "person:X31", "Rules > RM102", @"Past the limit, one-to-ones and coaching are the first things to go\..*max 7 here")]
    [InlineData("What is accepted, by whom and until when?", "person:X31", "Does the organization hold?", @"RM103 position:P07 accepted to 31 Dec 2026 Joaquín Lundqvist has 1 direct report .*Marketplace team still being built")]
    public async Task The_page_answers(string question, string viewer, string way, string answer)
    {
        using var look = await chromium.Look("/", viewer);
        var page = look.Page;
        await Go(page, way);
        var text = Regex.Replace(await page.Locator("main").EvaluateAsync<string>("main => { const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT); const words = []; while (walk.nextNode()) words.push(walk.currentNode.data); return words.join(' '); }"), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.True(Regex.IsMatch(text, answer, RegexOptions.None, TimeSpan.FromSeconds(5)), $"{question}\n{page.Url} says: {text}");
    }

    /// <summary>Link after link; <c>/words</c> types into the palette.</summary>
    private static async Task Go(IPage page, string way)
    {
        foreach (var step in way.Split(" > "))
        {
            if (step.StartsWith("Name them for ", StringComparison.Ordinal))
            {
                await page.Locator("#product").SelectOptionAsync(new SelectOptionValue { Value = step["Name them for ".Length..].ToLowerInvariant().Replace(' ', '-') });
                await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Name them" }).ClickAsync();
                await page.Locator("#answer").WaitForAsync();
            }
            else if (step == "/platform-director page")
            {
                await page.GotoAsync("/scenarios/platform-director");
            }
            else if (step.StartsWith('/'))
            {
                await Chromium.Until(page, "customElements.get('command-palette') !== undefined");
                await page.Keyboard.PressAsync("/");
                await page.Keyboard.TypeAsync(step[1..]);
                await page.Locator($"#palette-list[data-query=\"{step[1..]}\"] [aria-selected=true]").WaitForAsync();
                var before = await Heading(page);
                await page.Keyboard.PressAsync("Enter");
                await Arrive(page, before);
            }
            else
            {
                var before = await Heading(page);
                await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = step, Exact = true }).First.ClickAsync();
                await Arrive(page, before);
            }
        }
    }

    private static Task<string> Heading(IPage page) => page.Locator("h1").InnerTextAsync();

    /// <summary>The address changes before the page does, so the heading is waited for.</summary>
    private static Task Arrive(IPage page, string before) => Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(before);
}
