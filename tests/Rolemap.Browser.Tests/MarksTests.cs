using Rolemap.Web.Tests;

namespace Rolemap.Browser.Tests;

/// <summary>Nine hundred marks on one letter are shown, and cover nothing beside them.</summary>
public class MarksTests(Chromium chromium, MarksTests.Sites sites) : IClassFixture<MarksTests.Sites>
{
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
        var (plain, marked) = (await Picture(sites.Plain, path, neighbour), await Picture(sites.Marked, path, neighbour));

        Assert.True(plain.AsSpan().SequenceEqual(marked), $"{neighbour} on {path} looks different");
    }

    private async Task<byte[]> Picture(NamedSite site, string path, string neighbour)
    {
        var page = await chromium.Open(path, viewer: "person:P06", site: site.Address);
        Assert.Contains(site.Name, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var picture = await page.Locator(neighbour).ScreenshotAsync();
        await page.Context.CloseAsync();
        return picture;
    }

    /// <summary>The sample twice; in the second a name has the marks.</summary>
    public sealed class Sites : IAsyncLifetime
    {
        public NamedSite Plain { get; } = new("Z");

        public NamedSite Marked { get; } = new("Z" + string.Concat(Enumerable.Repeat("\u0301\u0323\u0336", 300)));

        public async ValueTask InitializeAsync()
        {
            await Plain.Start();
            await Marked.Start();
        }

        public async ValueTask DisposeAsync()
        {
            await Plain.DisposeAsync();
            await Marked.DisposeAsync();
        }
    }

    /// <summary>The sample with another name for one of its people.</summary>
    public sealed class NamedSite(string name) : IAsyncDisposable
    {
        private readonly TemporaryFolder folder = new();
        private Site? site;

        public string Name => name;

        public Uri Address => site!.Address;

        public async Task Start()
        {
            foreach (var file in Directory.EnumerateFiles(Repository.In("samples/quillhaven"), "*.yaml"))
                File.Copy(file, folder.In(Path.GetFileName(file)));
            var people = folder.In("people.yaml");
            await File.WriteAllTextAsync(people, (await File.ReadAllTextAsync(people)).Replace("Chidera Nwokolo", name, StringComparison.Ordinal));
            site = await Site.Of(folder.Path);
        }

        public async ValueTask DisposeAsync()
        {
            if (site is not null)
                await site.DisposeAsync();
            folder.Dispose();
        }
    }
}
