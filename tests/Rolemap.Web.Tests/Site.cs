using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Tests;

/// <summary>The web app, running on a port of its own for as long as the test.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;

    private Site(WebApplication app, string address)
    {
        this.app = app;
        Address = new Uri(address);
        Client = ClientOf(viewer: null);
    }

    public Uri Address { get; }

    /// <summary>A visitor who has not said who they are.</summary>
    public HttpClient Client { get; }

    /// <summary>The sample, as <c>rolemap serve</c> shows it when nothing is named.</summary>
    public static Task<Site> OfSample() => Of(new ServeOptions { Path = Repository.In("samples/quillhaven"), IsDemo = true });

    /// <summary>A folder or CSV file.</summary>
    public static Task<Site> Of(string path) => Of(new ServeOptions { Path = path });

    public static async Task<Site> Of(ServeOptions options)
    {
        var built = Serving.Build(options with { Port = 0 });
        await built.StartAsync();
        return new Site(built, built.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>A page seen by a person (<c>person:P18</c>), a <c>colleague</c> or an <c>outsider</c>; fails unless it is there.</summary>
    public async Task<string> Page(string path, string? viewer = null)
    {
        using var client = ClientOf(viewer);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode}: {html}");
        return html;
    }

    /// <summary>What a reader reads of a page's main part: no tags, entities undone, white space as one space.</summary>
    public async Task<string> Text(string path, string? viewer = null) => Reading.TextOf(await Page(path, viewer));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>Asks as somebody; to be disposed by who asked for it.</summary>
    public HttpClient ClientOf(string? viewer)
    {
        var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        if (viewer is not null)
            client.DefaultRequestHeaders.Add("Cookie", $"rolemap-viewer={Uri.EscapeDataString(viewer)}");
        return client;
    }
}
