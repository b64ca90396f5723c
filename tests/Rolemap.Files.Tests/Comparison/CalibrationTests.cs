using System.Globalization;
using Rolemap.Comparison;
using Rolemap.Files.Frameworks;

namespace Rolemap.Files.Tests.Comparison;

/// <summary>How often the truth lies within our ranges, and how wide they are. The table stands in docs/guide/compare.md.</summary>
public sealed class CalibrationTests
{
    private const int Runs = 20;
    private const string Page = "docs/guide/compare.md";

    public static TheoryData<int> Facts => [.. Enumerable.Range(0, SourceStatements.Facts.Length)];

    public static TheoryData<int> Equal => [.. Enumerable.Range(0, SourceStatements.Equal.Length)];

    [Fact]
    public void More_than_25_statements_of_sources_are_held() => Assert.True(SourceStatements.Facts.Length >= 25);

    [Theory, MemberData(nameof(Facts))]
    public void What_sources_say_of_their_roles_we_say_too(int at) => Assert.True(SourceStatements.Facts[at].Holds(), SourceStatements.Facts[at].ToString());

    [Theory, MemberData(nameof(Equal))]
    public void Roles_that_sources_call_the_same_lie_in_each_others_ranges(int at)
    {
        var (source, says, one, other) = SourceStatements.Equal[at];
        Assert.SkipUnless(SourceStatements.IsHere(one), "There is no folder ../shared/framework-facts beside the repository.");

        Assert.True(SourceStatements.Match(one, other.Split('/')[0]).Range.Any(profile => profile.Role.Id == other.Split('/')[1]), $"{source}: {says}");
    }

    [Fact]
    public void The_table_in_the_guide_is_what_is_measured()
    {
        Assert.SkipUnless(SourceStatements.IsHere("moj/head"), "There is no folder ../shared/framework-facts beside the repository.");
        var measured = string.Join('\n', Rows());
        var path = RepositoryRoot.PathOf(Page);
        var text = File.ReadAllText(path);
        var (start, end) = (text.IndexOf("<!-- measured -->", StringComparison.Ordinal), text.IndexOf("<!-- end -->", StringComparison.Ordinal));
        var written = $"{text[..start]}<!-- measured -->\n{measured}\n{text[end..]}";
        if (Environment.GetEnvironmentVariable("ROLEMAP_BLESS") == "1")
            File.WriteAllText(path, written);
        Assert.Equal(written, File.ReadAllText(path));
    }

    private static IEnumerable<string> Rows()
    {
        yield return "| What is looked at | Roles | Truth in the range | Roles in a range, of the ladder | Sure: high, medium, low |";
        yield return "|---|--:|--:|--:|---|";
        yield return Row("Sources that call two roles the same", SourceStatements.Equal.Select(pair => (SourceStatements.Match(pair.One, pair.Other.Split('/')[0]), pair.Other.Split('/')[1], SourceStatements.FrameworkOf(pair.Other).Roles.Length)));
        foreach (var share in new[] { 0, 0.25, 0.5, 0.75, 0.9 })
            yield return Row(string.Create(CultureInfo.InvariantCulture, $"The library beside itself as a stranger, {100 * (1 - share):0} % of the facts"), Copies((framework, random) => Ladders.Without(framework, share, random, "stranger")));
        var retold = Copies((framework, random) => Ladders.Retold(framework, random, "stranger"), isRetold: true).ToArray();
        yield return Row("The library told by two people who see reach and months otherwise", retold);
        foreach (var confidence in new[] { Confidence.High, Confidence.Medium, Confidence.Low })
            yield return Row($"of these, where we say {confidence.ToString().ToLowerInvariant()}", retold.Where(one => one.Match.Confidence == confidence));
        yield return Row("The same with half of the facts", Copies((framework, random) => Ladders.Without(Ladders.Retold(framework, random, "stranger"), 0.5, random, "stranger"), isRetold: true));
    }

    private static IEnumerable<(RoleMatch Match, string Truth, int Roles)> Copies(Func<Rolemap.Frameworks.Framework, Random, Rolemap.Frameworks.Framework> tell, bool isRetold = false) =>
        from id in FrameworkLibrary.Ids
        let written = FrameworkLibrary.Shipped(id)
        from run in Enumerable.Range(0, Runs)
        let framework = isRetold ? Ladders.Retold(written, new Random(Runs + run), id) : written
        from match in Alignment.Of(framework, tell(written, new Random(run))).Matches
        select (match, match.Role.Role.Id, framework.Roles.Length);

    private static string Row(string name, IEnumerable<(RoleMatch Match, string Truth, int Roles)> all)
    {
        var rows = all.ToArray();
        if (rows.Length == 0)
            return $"| {name} | 0 | | | |";
        var hits = rows.Count(row => row.Match.Range.Any(profile => profile.Role.Id == row.Truth));
        var width = rows.Average(row => (decimal)row.Match.Range.Length);
        var share = rows.Average(row => (decimal)row.Match.Range.Length / row.Roles);
        string Part(Confidence confidence) => Percent(rows.Count(row => row.Match.Confidence == confidence), rows.Length);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {rows.Length} | {Percent(hits, rows.Length)} | {width:0.0}, {share * 100:0} % | {Part(Confidence.High)}, {Part(Confidence.Medium)}, {Part(Confidence.Low)} |");
    }

    private static string Percent(int part, int of) => string.Create(CultureInfo.InvariantCulture, $"{100m * part / of:0} %");
}
