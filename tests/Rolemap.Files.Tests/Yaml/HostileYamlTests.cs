using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Yaml;

/// <summary>Texts made to crash, hang or exhaust a reader. Each ends, within seconds, in acceptance or in problems with places.</summary>
public sealed class HostileYamlTests
{
    private const int Limit = 60_000;

    [Theory(Timeout = Limit)]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("[{a: [")]
    [InlineData("? ")]
    [InlineData("a: - ")]
    [InlineData("!!map ")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("]")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("\\\"")]
    [InlineData(":")]
    [InlineData(": ")]
    [InlineData("#")]
    [InlineData(" #")]
    [InlineData("\t")]
    [InlineData(",")]
    [InlineData("---\n")]
    [InlineData("...\n")]
    [InlineData("%YAML 1.2\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("a: [\n")]
    [InlineData("a: \"\n")]
    [InlineData("a: '\n")]
    [InlineData("- [a,\n")]
    [InlineData("- |\n")]
    [InlineData("- >2+\n")]
    [InlineData("a\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: b\n  c: d\n")]
    [InlineData("<<: *a\n")]
    [InlineData("- \"\\")]
    [InlineData("k: |\n \n")]
    public async Task A_sign_over_and_over_ends(string sign)
    {
        await Read(string.Concat(Enumerable.Repeat(sign, 100_000)));
        await Read("a: " + string.Concat(Enumerable.Repeat(sign, 100_000)));
        await Read("a: \"" + string.Concat(Enumerable.Repeat(sign, 100_000)));
    }

    [Fact(Timeout = Limit)]
    public async Task A_hundred_thousand_open_brackets_are_refused_at_the_33rd()
    {
        var problems = await Read("a: 1\nb: " + new string('[', 100_000));
        Assert.Equal("f.yaml:2:35: Values are nested deeper than 32 levels here. Make it flatter.", Assert.Single(problems).ToString());
    }

    [Fact(Timeout = Limit)]
    public async Task Thirty_two_levels_are_read()
    {
        Assert.Empty(await Read(new string('[', 32) + new string(']', 32)));
        Assert.Empty(await Read(string.Concat(Enumerable.Range(0, 32).Select(depth => $"{new string(' ', depth)}a:\n"))));
        Assert.Equal("f.yaml:33:33", Assert.Single(await Read(string.Concat(Enumerable.Range(0, 33).Select(depth => $"{new string(' ', depth)}a:\n")))).Place.ToString());
    }

    [Fact(Timeout = Limit)]
    public async Task Indentation_that_grows_with_every_line_ends() =>
        Assert.NotEmpty(await Read(string.Concat(Enumerable.Range(0, 5_000).Select(depth => $"{new string(' ', depth)}a:\n"))));

    [Fact(Timeout = Limit)]
    public async Task A_million_items_are_read() => Assert.Empty(await Read("a:\n" + string.Concat(Enumerable.Repeat("  - b\n", 1_000_000))));

    [Fact(Timeout = Limit)]
    public async Task A_line_of_thirty_million_characters_is_read()
    {
        Assert.Empty(await Read("a: " + new string('x', 30_000_000)));
        Assert.Empty(await Read("a: [" + string.Concat(Enumerable.Repeat("x, ", 3_000_000)) + "]"));
    }

    [Fact(Timeout = Limit)]
    public async Task Ten_million_quotes_end()
    {
        Assert.Empty(await Read("a: " + new string('\'', 10_000_000)));
        Assert.NotEmpty(await Read("a: " + new string('"', 10_000_001)));
    }

    [Fact(Timeout = Limit)]
    public async Task A_hundred_thousand_keys_are_read_and_each_that_comes_twice_is_found()
    {
        var keys = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"key{i}: 1\n"));
        Assert.Empty(await Read(keys));
        Assert.Equal(2, (await Read(keys + "key0: 2\nkey99999: 2\n")).Count);
    }

    [Fact(Timeout = Limit)]
    public async Task A_text_of_many_lines_is_read() =>
        Assert.Empty(await Read("a: x\n" + string.Concat(Enumerable.Repeat("  y\n\n", 500_000)) + "b: |\n" + string.Concat(Enumerable.Repeat("  y\n\n", 500_000))));

    [Fact(Timeout = Limit)]
    public async Task A_file_that_is_no_yaml_gives_few_problems()
    {
        const string Signs = " \n:-[]{}\"'abc#|>&*!";
        var random = new Random(7);
        var noise = string.Concat(Enumerable.Range(0, 1_000_000).Select(_ => Signs[random.Next(Signs.Length)]));
        Assert.InRange((await Read(noise)).Count, 1, 200);
    }

    private static Task<List<Problem>> Read(string text) => Task.Run(() =>
    {
        var problems = new List<Problem>();
        YamlReader.Read(SourceText.Of("f.yaml", text), problems);
        Assert.All(problems, problem => Assert.True(problem.Place.Line > 0 && problem.Hint.Length > 0));
        return problems;
    });
}
