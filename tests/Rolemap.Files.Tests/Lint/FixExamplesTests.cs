using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Lint;

namespace Rolemap.Files.Tests.Lint;

/// <summary>The fixes of the rules, tried on their own bad examples and written into them.</summary>
public sealed class FixExamplesTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    private readonly string folder = Directory.CreateTempSubdirectory("rolemap-").FullName;

    public static TheoryData<string> Fixable =>
        [.. RuleBook.All.Where(rule => !IsFramework(rule.Card.Bad) && Check(Read(rule.Card.Bad, Path.GetTempPath())).Results.Any(result => result.Finding.Fix.Count > 0)).Select(rule => rule.Card.Id)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, MemberData(nameof(Fixable))]
    public void After_its_fix_the_bad_example_has_no_fault_and_keeps_its_remarks(string id)
    {
        var example = $"# A remark.\n{RuleBook.Of(id)!.Card.Bad.Trim('\n')}\n# The end.\n";
        File.WriteAllText(Path.Combine(folder, "example.yaml"), example);
        var tree = new FolderTree(folder);
        var plan = FixPlan.Of(Check(Read(example, folder)), RuleBook.All, includePrivate: true, _ => true);

        var ready = Assert.IsType<Rewrite.Ready>(WorkspaceWriter.PlanOneFile(tree, "example.yaml", plan.Changes));
        Assert.Null(WorkspaceWriter.Save(tree, ready.Files));
        var after = File.ReadAllText(Path.Combine(folder, "example.yaml"));

        Assert.Equal(id, Assert.Single(plan.Fixed).Rule.Id);
        Assert.Empty(Check(Read(after, folder)).Results.Select(result => result.Finding.Message));
        Assert.StartsWith("# A remark.\n", after, StringComparison.Ordinal);
        Assert.EndsWith("\n# The end.\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_rules_have_fixes() => Assert.Contains("RM801", Fixable.Select(row => row.Data));

    private static LintReport Check(Workspace workspace) => Linter.Check(workspace.At(workspace.AsOf ?? AsOf), RuleBook.All, includePrivate: true);

    private static Workspace Read(string text, string folder) => WorkspaceReader.ReadOneFile(SourceText.Of("example.yaml", text), new FolderTree(folder));

    private static bool IsFramework(string example) => example.Contains("\nroles:", StringComparison.Ordinal);
}
