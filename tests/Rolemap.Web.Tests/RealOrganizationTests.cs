using System.Globalization;
using System.Net;
using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;

namespace Rolemap.Web.Tests;

/// <summary>Organizations nobody here wrote, and the barest there are: every page answers, and says so where it has nothing to say.</summary>
public class RealOrganizationTests
{
    private static readonly string[] Also = ["/me", "/week", "/group", "/map", "/fit", "/lifecycle", "/org", "/org?view=table", "/people", "/products", "/products?view=board", "/teams", "/health", "/scenarios", "/rules", "/search?q=a", "/api", "/api/v1/roles"];

    [Theory]
    [InlineData("uk-organograms/cabinet_office-2011-03-31-senior.csv", "uk-organograms/cabinet_office-2011-03-31-junior.csv")]
    [InlineData("uk-organograms/cabinet_office-2011-09-30-senior.csv", "uk-organograms/cabinet_office-2011-09-30-junior.csv")]
    [InlineData("uk-organograms/department_for_transport-2011-03-31-senior.csv", "uk-organograms/department_for_transport-2011-03-31-junior.csv")]
    [InlineData("uk-organograms/department_for_transport-2011-09-30-senior.csv", "uk-organograms/department_for_transport-2011-09-30-junior.csv")]
    [InlineData("sourcegraph-handbook/team-2022-01-31.csv")]
    [InlineData("sourcegraph-handbook/team-2022-06-30.csv")]
    [InlineData("sourcegraph-handbook/team-2023-01-30.csv")]
    [InlineData("backstage-examples/*.yaml")]
    public async Task An_imported_organization_opens_in_every_page(params string[] names)
    {
        var files = names.SelectMany(FilesOf).ToArray();
        if (files.Length == 0)
            Assert.Skip($"{names[0]} lies outside this repository.");
        using var workspace = Imported(files);
        await using var site = await Site.Of(workspace.Path);

        await AssertWhole(site, viewer: null);
        await AssertWhole(site, await SomebodyOf(site));
    }

    [Fact]
    public async Task Ten_thousand_rows_open_in_every_page()
    {
        var rows = new StringBuilder("employee_id,name,email,title,manager_id,department,location,start_date\n");
        for (var row = 0; row < 10_000; row++)
            rows.Append(CultureInfo.InvariantCulture, $"E{row},Person {row},p{row}@example.org,{(row % 7 == 0 ? "Product Manager" : row % 3 == 0 ? "Engineer" : "Chief Happiness Wrangler")},{(row == 0 ? "" : $"E{(row - 1) / 6}")},D{row % 40},Town {row % 9},2020-01-{1 + row % 28:00}\n");
        var file = Path.Combine(Path.GetTempPath(), $"rolemap-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(file, rows.ToString(), TestContext.Current.CancellationToken);
        try
        {
            await using var site = await Site.Of(file);
            var pages = await AssertWhole(site, viewer: null);

            Assert.All(pages.Where(page => page.Type == "text/html"), page => Assert.True(page.Body.Length < 700_000, $"{page.Path} has {page.Body.Length:N0} letters: it lists everything"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task One_person_is_a_company_too()
    {
        using var workspace = Plain("rolemap: 1\nname: Solo\nasOf: 2026-06-30\n").Add("people.yaml", "positions: [{ id: me, name: Ada Solo, title: Product Manager, role: pm }]\n");
        await using var site = await Site.Of(workspace.Path);

        await AssertWhole(site, viewer: null);
        await AssertWhole(site, "person:me");
        Assert.Contains("nobody: the top of a line", await site.Text("/me", "person:me"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people")]
    [InlineData("/org")]
    [InlineData("/health")]
    [InlineData("/products")]
    [InlineData("/teams")]
    [InlineData("/me")]
    [InlineData("/week")]
    [InlineData("/group")]
    [InlineData("/scenarios")]
    public async Task A_workspace_of_settings_alone_says_how_to_bring_people_in(string path)
    {
        using var workspace = Plain("rolemap: 1\nname: Only settings\ngoals: [{ id: g, title: A goal }]\n");
        await using var site = await Site.Of(workspace.Path);

        Assert.Contains("This workspace holds no people", await site.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_of_another_language_without_decisions_grades_or_second_track_is_enough()
    {
        using var workspace = new Workspace("""
            rolemap: 1
            framework: mueller
            name: Rollen im Produktmanagement
            tracks: [{ id: fach, name: Fachlaufbahn }]
            roles:
              - { id: junior, title: Junior-Produktmanager, track: fach }
              - { id: pm, title: Produktmanager, track: fach, purpose: "Führt ein Produkt." }
              - { id: leit, title: Leitender Produktmanager }
            """, """
            positions:
              - { id: a, name: Jörg Groß, title: Leitung, role: leit }
              - { id: b, name: Änne Öz, title: Produktmanager, role: pm, manager: a }
              - { id: c, title: Junior, role: junior, manager: b }
            """);
        await using var site = await Site.Of(workspace.Path);

        await AssertWhole(site, viewer: null);
        await AssertWhole(site, "person:b");
        Assert.Contains("no decision", await site.Text("/lifecycle"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_a_day_of_its_own_a_workspace_is_looked_at_today()
    {
        using var workspace = Plain("rolemap: 1\nname: No day\n").Add("people.yaml", "positions: [{ id: a, name: Ada, role: group-pm }, { id: b, name: Bo, role: pm, manager: a }]\n");
        await using var site = await Site.Of(workspace.Path);

        await AssertWhole(site, "person:a");
        Assert.Contains(DateTime.Now.Year.ToString(CultureInfo.InvariantCulture), await site.Page("/"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Crawled>> AssertWhole(Site site, string? viewer)
    {
        var pages = await Crawl.Of(site, viewer, limit: 150, ofAKind: 6, Also);
        Assert.Empty(pages.Where(page => page.Status != HttpStatusCode.OK && page.Path != "/not-found").Select(page => $"{page.Path} answered {(int)page.Status}"));
        Assert.Empty(pages.Where(page => page.IsHtml && Reading.TextOf(page.Body).Length < 60).Select(page => $"{page.Path} says no more than: {Reading.TextOf(page.Body)}"));
        Assert.Empty(pages.Where(page => page.IsHtml).SelectMany(page => Markup.FaultsOf(page.Body).Select(fault => $"{page.Path}: {fault}")));
        return pages;
    }

    private static async Task<string> SomebodyOf(Site site)
    {
        using var client = site.ClientOf("colleague");
        using var people = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/people?limit=1", UriKind.Relative)));
        var text = people.RootElement.ToString();
        return System.Text.RegularExpressions.Regex.Match(text, "person:[^\"]+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Value is { Length: > 0 } found ? found : "colleague";
    }

    private static IEnumerable<string> FilesOf(string name)
    {
        if (!name.Contains('*', StringComparison.Ordinal))
            return Repository.Shared("data/" + name) is { } file ? [file] : [];
        return Repository.Shared("data/" + name.Split('/')[0]) is { } folder ? Directory.EnumerateFiles(folder, name.Split('/')[1]).Order(StringComparer.Ordinal) : [];
    }

    private static Workspace Plain(string settings)
    {
        var workspace = new Workspace("").Add("rolemap.yaml", settings);
        File.Delete(Path.Combine(workspace.Path, "framework.yaml"));
        return workspace;
    }

    private static Workspace Imported(string[] files)
    {
        var result = Importer.Read([.. files.Select(file => ImportFile.OfPath(file))], ImportMap.Empty, RoleTitles.Of(FrameworkLibrary.Shipped(FrameworkLibrary.StandardId)), new DateOnly(2026, 6, 30));
        var workspace = Plain("rolemap: 1\nname: Imported\nasOf: 2026-06-30\n");
        var tree = new FolderTree(workspace.Path);
        var ready = Assert.IsType<Rewrite.Ready>(WorkspaceWriter.Plan(tree, ImportChanges.Against(EntrySet.Empty, result).Changes));
        Assert.Null(WorkspaceWriter.Save(tree, ready.Files));
        return workspace;
    }
}
