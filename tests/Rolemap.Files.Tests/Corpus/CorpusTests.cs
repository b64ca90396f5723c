using Rolemap.Entries;
using Rolemap.Files.Archetypes;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;
using Rolemap.Files.Schemas;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Corpus;

public sealed class CorpusTests
{
    /// <summary>What the scenarios of the corpus change.</summary>
    private static readonly EntrySet Changed = WorkspaceReader.ReadOneFile(
        SourceText.Of("changed.yaml", """
            goals: [{ id: g }]
            positions: [{ id: P1, name: Ada }, { id: P2, name: Bo, manager: P1, vacantSince: 2026-01 }]
            people: [{ id: P1 }]
            teams: [{ id: T1 }]
            products: [{ id: p, accountable: [P1] }]
            mentoring: [{ mentor: P1, mentee: P2 }]
            """),
        new OneFileTree("none.yaml", [])).Entries;

    public static TheoryData<string> GoodFiles => [.. CorpusFile.Good.Select(file => file.Name)];

    public static TheoryData<string> BadFiles => [.. CorpusFile.Bad.Select(file => file.Name)];

    [Theory, MemberData(nameof(GoodFiles))]
    public void A_good_file_has_no_problem(string name) =>
        Assert.Empty(ProblemsOf(CorpusFile.Good.Single(file => file.Name == name)));

    [Theory, MemberData(nameof(BadFiles))]
    public void A_bad_file_has_one_problem_at_the_place_of_its_fault(string name)
    {
        var file = CorpusFile.Bad.Single(one => one.Name == name);
        var problem = Assert.Single(ProblemsOf(file));
        Assert.Equal((file.Line, file.Column), (problem.Place.Line, problem.Place.Column));
        Assert.Contains(file.Piece, $"{problem.Message} {problem.Hint}", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_file_has_good_and_bad_ones()
    {
        Assert.Empty(FileKind.All.Except(CorpusFile.Good.Select(file => file.Kind)));
        Assert.Empty(FileKind.All.Except(CorpusFile.Bad.Select(file => file.Kind)));
    }

    private static IEnumerable<Problem> ProblemsOf(CorpusFile file)
    {
        var path = file.Kind.Path ?? "file.yaml";
        var tree = new OneFileTree(path, file.Bytes);
        var problems = new List<Problem>();
        if (FileKind.Lists.Contains(file.Kind) || file.Kind == FileKind.Workspace)
            return WorkspaceReader.Read(tree, includePrivate: true).Problems;
        var source = SourceText.Decode(path, file.Bytes, problems)!;
        if (file.Kind == FileKind.OneFile)
            return problems.Concat(WorkspaceReader.ReadOneFile(source, tree).Problems);
        if (file.Kind == FileKind.Framework)
            FrameworkReader.Read(source, tree, problems);
        else if (file.Kind == FileKind.Scenario)
            ScenarioReader.Read(source, Changed, problems);
        else if (file.Kind == FileKind.Archetype)
            ArchetypeLibrary.ReadFrom(source, problems);
        else
            ImportMap.Read(path, file.Bytes, problems);
        return problems;
    }
}
