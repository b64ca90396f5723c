using System.Globalization;
using System.Text.RegularExpressions;

namespace Rolemap.Files.Tests.Standard;

/// <summary>Each question of docs/guide/twenty-questions.md is answered where it says.</summary>
public sealed partial class TwentyQuestionsTests
{
    private static readonly string[] Lines = File.ReadAllLines(RepositoryRoot.PathOf("docs/guide/twenty-questions.md"));

    /// <summary>Number of the question, role, heading of the section, words to find in it.</summary>
    public static TheoryData<int, string, string, string> Sources
    {
        get
        {
            var (sources, number) = (new TheoryData<int, string, string, string>(), 0);
            foreach (var line in Lines)
            {
                number = Question().IsMatch(line) ? number + 1 : number;
                if (Page().Match(line) is { Success: true } page)
                    foreach (Match source in Source().Matches(page.Groups[2].Value))
                        sources.Add(number, page.Groups[1].Value, source.Groups[1].Value, source.Groups[2].Value);
            }
            return sources;
        }
    }

    [Theory, MemberData(nameof(Sources))]
    public void The_words_are_on_the_page(int question, string role, string section, string words) =>
        Assert.True(RolePage.Section(role, section)?.Contains(words, StringComparison.Ordinal), $"question {question}, role:{role}, {section}");

    [Fact]
    public void There_are_twenty_questions_each_with_a_key_point_and_a_page()
    {
        Assert.Equal(Enumerable.Range(1, 20), Lines.Select(line => Question().Match(line)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.Equal(20, Lines.Count(line => line.Contains("- Key point: ", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, 20), Sources.Select(row => row.Data.Item1).Distinct());
    }

    [Fact]
    public void Every_role_is_asked_about() =>
        Assert.Equal(RolePage.Framework.Roles.Select(role => role.Id).Order(StringComparer.Ordinal), Sources.Select(row => row.Data.Item2).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Question();

    [GeneratedRegex(@"^ +- Page: `role:([a-z-]+)`, (.+)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();

    [GeneratedRegex("([A-Z][A-Za-z ]+): \"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();
}
