using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Schemas;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Corpus;

public sealed class CorpusTests
{
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
        if (file.Kind.Path is not null)
            return WorkspaceReader.Read(tree, includePrivate: true).Problems;
        var problems = new List<Problem>();
        var source = SourceText.Decode(path, file.Bytes, problems)!;
        if (file.Kind == FileKind.OneFile)
            return problems.Concat(WorkspaceReader.ReadOneFile(source, tree).Problems);
        FrameworkReader.Read(source, tree, problems);
        return problems;
    }
}
