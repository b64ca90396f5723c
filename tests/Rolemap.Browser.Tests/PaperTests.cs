using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

/// <summary>What is printed.</summary>
public partial class PaperTests(Chromium chromium)
{
    [Theory]
    [InlineData("person:P18")]    // a PM
    [InlineData("person:P06")]    // a Group PM with eight reports and seven decisions
    [InlineData("person:P24")]    // an APM
    [InlineData("person:P01")]    // the CPO
    [InlineData("person:P14")]
    [InlineData("person:P27")]
    [InlineData("person:X31")]    // a partner without a role
    public async Task My_role_fits_on_one_sheet_of_A4(string viewer)
    {
        using var look = await chromium.Look("/me", viewer);
        var pdf = Encoding.Latin1.GetString(await look.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.Single(Sheet().Matches(pdf));
    }

    [Theory]
    [InlineData("/compare?a=standard&b=gitlab")]
    [InlineData("/compare?a=standard/senior-pm&b=gitlab")]
    [InlineData("/compare?a=standard/pm&b=standard/group-pm")]
    [InlineData("/compare/titles/Lead%20PM")]
    public async Task A_comparison_fits_on_one_sheet_of_A4(string path)
    {
        using var look = await chromium.Look(path, "person:P18");
        var pdf = Encoding.Latin1.GetString(await look.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.Single(Sheet().Matches(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sheet();
}
