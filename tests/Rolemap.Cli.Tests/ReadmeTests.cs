using System.Text.RegularExpressions;

namespace Rolemap.Cli.Tests;

/// <summary>The README shows sessions as <c>console</c> blocks; a line of <c>…</c> stands for lines that are left out.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Examples => [.. Blocks().Matches(File.ReadAllText(Repository.In("README.md"))).Select(block => block.Groups[1].Value)];

    [Theory, MemberData(nameof(Examples))]
    public void An_example_prints_what_the_README_shows(string example)
    {
        using var folder = new TemporaryFolder();
        SessionScript.Copy(Repository.In("samples"), folder.In("samples"));
        var (command, said) = (example[..(example.IndexOf('\n', StringComparison.Ordinal) + 1)], example[(example.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var shown = new SessionScript(folder.Path).Run(command.Replace("./rolemap", "rolemap", StringComparison.Ordinal));

        var from = command.Length - "./".Length;
        foreach (var part in said.Split("…\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var at = shown.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The README shows\n{part}\nbut the command prints\n{shown}");
            from = at + part.Length;
        }
    }

    [GeneratedRegex("^```console\n(\\$ [^`]+?)^```", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blocks();
}
