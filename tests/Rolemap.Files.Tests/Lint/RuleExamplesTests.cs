using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Lint;

/// <summary>The examples on the pages of the rules are read like anybody's files, and all rules look at them.</summary>
public sealed class RuleExamplesTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    public static TheoryData<string> Ids => [.. RuleBook.All.Select(rule => rule.Card.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void The_bad_example_has_this_fault_and_no_other(string id) =>
        Assert.Equal([id], FindingsIn(RuleBook.Of(id)!.Card.Bad).Select(result => result.Rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void The_good_example_has_no_fault(string id) =>
        Assert.Empty(FindingsIn(RuleBook.Of(id)!.Card.Good).Select(result => $"{result.Rule.Id} {result.Finding.Message}"));

    [Theory, MemberData(nameof(Ids))]
    public void The_finding_in_the_bad_example_points_into_it(string id) =>
        Assert.All(FindingsIn(RuleBook.Of(id)!.Card.Bad), result => Assert.Equal("example.yaml", result.Finding.Place.File));

    private static IEnumerable<LintResult> FindingsIn(string example) =>
        Linter.Check(Read(example), RuleBook.All, includePrivate: true).Results;

    private static Organization Read(string example)
    {
        var source = SourceText.Of("example.yaml", example);
        var tree = new FolderTree(RepositoryRoot.PathOf("tests/defects"));
        if (example.Contains("\nroles:", StringComparison.Ordinal))
        {
            var problems = new List<Problem>();
            var framework = FrameworkReader.Read(source, tree, problems);
            Assert.Empty(problems);
            return new Organization(EntrySet.Empty, framework, AsOf);
        }
        var workspace = WorkspaceReader.ReadOneFile(source, tree);
        Assert.Empty(workspace.Problems);
        return workspace.At(workspace.AsOf ?? AsOf);
    }
}
