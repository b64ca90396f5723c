using Rolemap.Files.Tests.Archetypes;
using Rolemap.Files.Workspaces;
using Rolemap.Lint;

namespace Rolemap.Files.Tests.Workspaces;

public sealed class WorkspaceStartTests
{
    [Fact]
    public void The_sample_is_the_one_of_the_repository_to_the_byte()
    {
        var folder = RepositoryRoot.PathOf("samples/quillhaven");
        var there = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        var files = Assert.IsType<WorkspaceStart.Ready>(WorkspaceStart.From("sample")).Files;

        Assert.Equal(there, files.Select(file => file.Path));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(folder, file.Path)), file.Content));
    }

    [Fact]
    public void An_empty_workspace_reads_without_a_problem_and_has_no_findings()
    {
        using var folder = new StartedFolder("empty");
        var workspace = WorkspaceReader.Read(folder.Tree);

        Assert.Empty(workspace.Problems);
        Assert.Empty(workspace.Notes);
        Assert.Empty(Linter.Check(workspace.At(new DateOnly(2026, 6, 30)), RuleBook.All, includePrivate: true).Results);
    }

    [Theory]
    [InlineData("A2", "archetypes/A2")]
    [InlineData("archetype:O1", "archetypes/O1")]
    public void An_archetype_goes_by_its_reference_or_its_id(string name, string folder) =>
        Assert.Equal(File.ReadAllBytes(RepositoryRoot.PathOf($"{folder}/people.yaml")), Assert.IsType<WorkspaceStart.Ready>(WorkspaceStart.From(name)).Files.Single(file => file.Path == "people.yaml").Content);

    [Theory]
    [InlineData("smaple", "sample")]
    [InlineData("archetype:A9", "archetype:A1")]
    [InlineData("something else entirely", null)]
    [InlineData("../secret", null)]
    public void What_is_unknown_is_answered_with_what_is_near(string name, string? nearest) => Assert.Equal(nearest, Assert.IsType<WorkspaceStart.Unknown>(WorkspaceStart.From(name)).Nearest);

    [Theory]
    [InlineData(null, "private/\n")]
    [InlineData("", "private/\n")]
    [InlineData("bin/\nobj/", "bin/\nobj/\nprivate/\n")]
    [InlineData("bin/\n", "bin/\nprivate/\n")]
    public void What_is_private_stays_out_of_Git(string? existing, string end) => Assert.EndsWith(end, WorkspaceStart.IgnoringPrivate(existing), StringComparison.Ordinal);

    [Theory]
    [InlineData("private/")]
    [InlineData("bin/\r\n/private/\r\n")]
    public void A_gitignore_that_keeps_it_out_already_stays_as_it_is(string existing) => Assert.Null(WorkspaceStart.IgnoringPrivate(existing));
}
