using Rolemap.Web.Tests;

namespace Rolemap.Browser.Tests;

/// <summary>Nine hundred marks on one letter are shown, and cover nothing beside them.</summary>
public class MarksTests(Chromium chromium)
{
    private static readonly string Marked = "Z" + string.Concat(Enumerable.Repeat("\u0301\u0323\u0336", 300));

    [Theory]
    [InlineData("/people/P18", ".crumbs")]
    [InlineData("/people/P18", ".around a >> nth=0")]
    [InlineData("/people/P18", ".around a >> nth=2")]
    [InlineData("/people/P18", ".seat")]
    [InlineData("/products/ledger-reports", ".lane li span >> nth=0")]
    [InlineData("/products/ledger-reports", "h1")]
    [InlineData("/products/ledger-reports", "tbody th >> nth=0")]
    public async Task A_name_of_marks_covers_no_neighbour(string path, string neighbour)
    {
        var (plain, marked) = (await Picture("Z", path, neighbour), await Picture(Marked, path, neighbour));

        Assert.True(plain.AsSpan().SequenceEqual(marked), $"{neighbour} on {path} looks different");
    }

    private async Task<byte[]> Picture(string name, string path, string neighbour)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.In("samples/quillhaven"), "*.yaml"))
            File.Copy(file, folder.In(Path.GetFileName(file)));
        var people = folder.In("people.yaml");
        await File.WriteAllTextAsync(people, (await File.ReadAllTextAsync(people)).Replace("Chidera Nwokolo", name, StringComparison.Ordinal));
        await using var site = await Site.Of(folder.Path);
        var page = await chromium.Open(path, viewer: "person:P06", site: site.Address);
        Assert.Contains(name, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var picture = await page.Locator(neighbour).ScreenshotAsync();
        await page.Context.CloseAsync();
        return picture;
    }
}
