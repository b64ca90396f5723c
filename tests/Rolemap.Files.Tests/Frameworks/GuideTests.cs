using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Yaml;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Frameworks;

public sealed class GuideTests
{
    [Fact]
    public void The_frameworks_in_the_guide_load_and_lint_finds_nothing()
    {
        var guide = File.ReadAllText(RepositoryRoot.PathOf("docs/guide/frameworks.md"));
        string[] examples = [.. guide.Split("```yaml\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];

        Assert.Equal(3, examples.Length);
        Assert.All(examples, example =>
        {
            var problems = new List<Problem>();
            var framework = FrameworkReader.Read(SourceText.Of("acme.yaml", example), null, problems);
            Assert.Empty(problems);
            Assert.Empty(Linter.Check(new Organization(EntrySet.Empty, framework, new DateOnly(2026, 6, 30)), RuleBook.All, includePrivate: true).Results.Select(result => result.Finding.Message));
        });
    }
}
