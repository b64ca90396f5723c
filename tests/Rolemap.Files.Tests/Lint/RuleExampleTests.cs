using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Schemas;
using Rolemap.Files.Tests.Corpus;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Lint;

public sealed class RuleExampleTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    public static TheoryData<string> Rules => [.. RuleBook.All.Select(rule => rule.Card.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void The_bad_example_is_found_by_its_rule_and_by_no_other(string id)
    {
        var found = FindingsIn(RuleBook.Of(id)!.Card, card => card.Bad);
        Assert.NotEmpty(found);
        Assert.All(found, result => Assert.Equal(id, result.Rule.Id));
    }

    [Theory, MemberData(nameof(Rules))]
    public void No_rule_finds_fault_with_the_good_example(string id) =>
        Assert.Empty(FindingsIn(RuleBook.Of(id)!.Card, card => card.Good).Select(result => $"{result.Rule.Id} {result.Finding.Message}"));

    private static LintResult[] FindingsIn(RuleCard card, Func<RuleCard, string> example)
    {
        var problems = new List<Problem>();
        var organization = Read(example(card), problems);
        Assert.Empty(problems);
        return [.. Linter.Check(organization, RuleBook.All, includePrivate: true).Active];
    }

    private static Organization Read(string example, List<Problem> problems)
    {
        var bytes = Encoding.UTF8.GetBytes(example);
        var source = SourceText.Decode("example.yaml", bytes, problems)!;
        var tree = new OneFileTree("example.yaml", bytes);
        if (FileRecognition.KindOf(source.File, bytes) == FileKind.Framework)
            return new Organization(EntrySet.Empty, FrameworkReader.Read(source, tree, problems), Day);
        var workspace = WorkspaceReader.ReadOneFile(source, tree);
        problems.AddRange(workspace.Problems);
        return workspace.At(workspace.AsOf ?? Day);
    }
}
