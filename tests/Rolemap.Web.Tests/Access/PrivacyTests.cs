using System.Text.RegularExpressions;
using Rolemap.Files.Workspaces;
using Rolemap.Lint;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Tests.Access;

/// <summary>What is about somebody's growth is for that person, the managers above, product operations and people partners; nobody else finds it on any page.</summary>
public partial class PrivacyTests
{
    private const string Nothing = "assessments: []\n";

    private static readonly string[] Also =
    [
        "/people/P14", "/people/P19", "/people/P24", "/people/P13", "/people/P14/role", "/people/P19/role", "/people/P24/role", "/people/P06/group", "/positions/P14", "/positions/P19", "/positions/P24", "/teams/T05",
        "/health?group=P06", "/health?group=P19", "/health?group=P24", "/health?rule=RM401", "/health?rule=RM402", "/health?rule=RM403", "/health?family=growth+and+mentoring", "/health?at=2027-06-30",
        "/org?color=finding", "/org?view=table&color=finding", "/week?since=2024-01-01", "/search?q=C01", "/search?q=assessment", "/search?q=case", "/search?q=zavadilova", "/scenarios/split-dispatch",
        "/api/v1/findings", "/api/v1/findings?rule=RM402", "/api/v1/findings?subject=case:C01", "/api/v1/people/P14", "/api/v1/people/P19", "/api/v1/people/P24", "/api/v1/positions/P19", "/api/v1/positions/P24",
        "/api/v1/teams/T05", "/api/v1/search?q=C01", "/api/v1/search?q=assess", "/api/v1/cases/C01", "/cases/C01", "/assess/P19/1", "/growth/P14",
    ];

    [Theory]
    [InlineData("outsider", "")]
    [InlineData("colleague", "")]
    [InlineData("person:P18", "")]                        // a PM elsewhere
    [InlineData("person:P23", "")]                        // an APM elsewhere
    [InlineData("person:P04", "")]                        // a Group PM of another line
    [InlineData("person:P28", "")]                        // the same manager, but nobody's manager
    [InlineData("person:P27", "")]                        // P14's mentor: the matrix gives mentors nothing by default
    [InlineData("person:P24", "RM401")]                   // oneself
    [InlineData("person:P19", "RM402")]
    [InlineData("person:P14", "RM403")]
    [InlineData("person:P06", "RM401 RM402 RM403")]       // the manager
    [InlineData("person:P01", "RM401 RM402 RM403")]       // the manager's manager's manager
    [InlineData("person:P29", "RM401 RM402 RM403")]       // product operations
    [InlineData("person:X31", "RM401 RM402 RM403")]       // a people partner
    public async Task Findings_about_growth_are_seen_by_those_they_are_for_and_by_nobody_else(string viewer, string allowed)
    {
        var growth = GrowthOfTheSample();
        await using var site = await Site.OfSample();

        var pages = await Crawl.Of(site, viewer, limit: 260, ofAKind: 40, Also);

        Assert.Equal(["RM401", "RM402", "RM403"], growth.Select(result => result.Rule.Id));
        foreach (var result in growth)
        {
            var telling = pages.Where(page => Tells(page, result)).Select(page => page.Path).ToArray();
            if (allowed.Contains(result.Rule.Id, StringComparison.Ordinal))
                Assert.Contains("/health", telling);
            else
                Assert.Empty(telling);
        }
    }

    /// <summary>The strongest that can be said: with other secrets, those who may not know them see the same pages, byte for byte, but for one number for the whole company.</summary>
    [Theory]
    [InlineData("outsider")]
    [InlineData("colleague")]
    [InlineData("person:P18")]
    [InlineData("person:P04")]
    [InlineData("person:P27")]
    public async Task Secrets_change_nothing_for_those_who_may_not_know_them(string viewer)
    {
        using var told = Copied(secrets: null);
        using var untold = Copied(Nothing);
        await using var one = await Site.Of(new ServeOptions { Path = told.Path, IsDemo = true });
        await using var other = await Site.Of(new ServeOptions { Path = untold.Path, IsDemo = true });

        string[] now = [.. Also.Where(path => !path.Contains("at=", StringComparison.Ordinal))]; // in a year everybody's own assessment is old
        var pages = await Crawl.Of(one, viewer, limit: 220, ofAKind: 40, now);
        var others = (await Crawl.Of(other, viewer, limit: 260, ofAKind: 40, now)).ToDictionary(page => page.Path, page => Known(page, other, untold));

        Assert.DoesNotContain(pages, page => page.Status == System.Net.HttpStatusCode.InternalServerError);
        Assert.Empty(pages.Select(page => Known(page, one, told)).Zip(pages, (body, page) => others.TryGetValue(page.Path, out var same) && same == body ? null : $"{page.Path} tells: {Differing(body, others.GetValueOrDefault(page.Path) ?? "")}").OfType<string>());
    }

    [Fact]
    public async Task A_broken_private_file_is_not_quoted()
    {
        using var told = Copied("assessments:\n- { person: P19, on: 2024-99-77, note: not good enough }\n");
        await using var site = await Site.Of(new ServeOptions { Path = told.Path, IsDemo = true });

        var page = await site.Text("/health", "colleague");

        Assert.Contains("private", await site.Page("/health", "colleague"), StringComparison.Ordinal);
        Assert.DoesNotContain("2024-99-77", page, StringComparison.Ordinal);
        Assert.DoesNotContain("note", page.Split("Health")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_may_know_see_the_difference()
    {
        using var told = Copied(secrets: null);
        using var untold = Copied(Nothing);
        await using var one = await Site.Of(new ServeOptions { Path = told.Path, IsDemo = true });
        await using var other = await Site.Of(new ServeOptions { Path = untold.Path, IsDemo = true });

        Assert.Contains("last assessed", await one.Text("/people/P19", "person:P06"), StringComparison.Ordinal);
        Assert.NotEqual(await one.Text("/people/P19", "person:P06"), await other.Text("/people/P19", "person:P06"));
    }

    [Theory]
    [InlineData("colleague")]
    [InlineData("person:P24")]
    public async Task The_start_page_counts_what_its_reader_may_see(string viewer)
    {
        await using var site = await Site.OfSample();
        using var client = site.ClientOf(viewer);
        using var answer = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/findings", UriKind.Relative), TestContext.Current.CancellationToken));
        var seen = answer.RootElement.GetProperty("items").EnumerateArray().Count(item => item.GetProperty("accepted").ValueKind == System.Text.Json.JsonValueKind.Null);

        Assert.True(answer.RootElement.GetProperty("hidden").GetInt32() > 0);
        Assert.Contains($"<a href=\"/health\">{seen}</a>", await site.Page("/", viewer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_demo_mode_the_private_folder_is_not_even_read()
    {
        await using var site = await Site.Of(Repository.In("samples/quillhaven"));

        var pages = await Crawl.Of(site, "person:P01", limit: 200, ofAKind: 40, Also);

        Assert.Empty(pages.Where(page => GrowthOfTheSample().Where(result => result.Rule.IsPrivate).Any(result => Tells(page, result))).Select(page => page.Path));
    }

    private static bool Tells(Crawled page, LintResult result) =>
        page.Text.Contains(result.Finding.Message, StringComparison.Ordinal) || page.Text.Contains($"{result.Rule.Id} {result.Finding.Subject}", StringComparison.Ordinal);

    private static LintResult[] GrowthOfTheSample()
    {
        var workspace = WorkspaceReader.Read(new FolderTree(Repository.In("samples/quillhaven")), includePrivate: true);
        return [.. Linter.Check(workspace.At(workspace.AsOf!.Value), RuleBook.All, includePrivate: true).Results.Where(result => result.Rule.Family == "growth and mentoring" && result.Acceptance is null)];
    }

    /// <summary>The sample in a folder of its own, outside Git, with the secrets it has or others.</summary>
    private static Workspace Copied(string? secrets)
    {
        var copy = new Workspace("");
        var sample = Repository.In("samples/quillhaven");
        foreach (var file in Directory.EnumerateFiles(sample, "*.yaml", SearchOption.AllDirectories))
            copy.Add(Path.GetRelativePath(sample, file), File.ReadAllText(file));
        File.Delete(Path.Combine(copy.Path, "framework.yaml"));
        return secrets is null ? copy : copy.Add("private/growth.yaml", secrets);
    }

    private static string Differing(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return one.Substring(Math.Max(0, at - 80), Math.Min(200, one.Length - Math.Max(0, at - 80)));
    }

    /// <summary>How many findings about growth there are in all is told to everybody (USERS 4.3: as counts to others); ports and folders differ from test to test.</summary>
    private static string Known(Crawled page, Site site, Workspace folder) =>
        Count().Replace(page.Body, "").Replace(site.Address.ToString(), "/", StringComparison.Ordinal).Replace(folder.Path, "", StringComparison.Ordinal);

    [GeneratedRegex("""\d+ more about the growth of people (?:is|are) shown|<a href="/health">\d+</a>|"hidden":\s*\d+""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Count();
}
