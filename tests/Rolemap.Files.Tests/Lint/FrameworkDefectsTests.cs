using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Lint;

/// <summary>Defects that published frameworks really have, one file each in tests/defects, in our own words.</summary>
public sealed class FrameworkDefectsTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    [Theory]
    [InlineData("01-cells-moved-after-copying", "RM518 8:14", "RM518 9:18", "RM518 10:13")]
    [InlineData("02-top-level-empty", "RM508 18:14")]
    [InlineData("03-placeholders", "RM519 10:15")]
    [InlineData("04-scope-shrinks", "RM523 7:90")]
    [InlineData("05-two-managers", "RM524 5:91")]
    [InlineData("06-span-of-everybody", "RM530 7:92")]
    [InlineData("07-levels-alike", "RM511 12:14")]
    [InlineData("08-heading-too-high", "RM522 8:12")]
    [InlineData("09-few-expectations", "RM509 12:7")]
    [InlineData("10-no-tracks", "RM504 2:1")]
    [InlineData("11-declared-levels", "RM514 12:26")]
    [InlineData("12-tab")]
    [InlineData("13-level-removed", "RM502 9:21")]
    [InlineData("14-levels-of-the-guide", "RM521 7:12")]
    [InlineData("15-undefined-level", "RM514 12:31", "RM516 4:30")]
    [InlineData("16-unused-step", "RM516 6:23")]
    [InlineData("17-dangling", "RM502 8:17", "RM502 8:27")]
    [InlineData("18-before")]
    [InlineData("18-after")]
    [InlineData("19-one-title-two-levels", "RM503 6:23")]
    [InlineData("20-typed-count", "RM520 5:8")]
    public void Each_defect_is_found_where_it_stands_and_nothing_else(string file, params string[] found) =>
        Assert.Equal(found, Linter.Check(new Organization(EntrySet.Empty, Read(file, []), AsOf), RuleBook.All, includePrivate: true).Results
            .Select(result => $"{result.Rule.Id} {result.Finding.Place.Line}:{result.Finding.Place.Column}"));

    [Fact]
    public void There_is_a_file_for_each_of_the_twenty() => Assert.Equal(Enumerable.Range(1, 20), Directory.EnumerateFiles(Folder, "??-*.yaml")
        .Select(path => int.Parse(Path.GetFileName(path)[..2], System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order());

    [Fact]
    public void A_tab_is_a_problem_with_a_place_and_the_rest_still_loads()
    {
        var problems = new List<Problem>();
        var framework = Read("12-tab", problems);

        Assert.Equal(new Place("12-tab.yaml", 7, 1), Assert.Single(problems).Place);
        Assert.Equal(["before", "broken", "after"], framework.Roles.Select(role => role.Id));
    }

    [Fact]
    public void A_base_that_does_not_exist_is_a_problem_with_a_place()
    {
        var problems = new List<Problem>();
        FrameworkReader.Read(SourceText.Of("derived.yaml", "rolemap: 1\nframework: derived\nextends: nowhere.yaml\n"), new FolderTree(Folder), problems);

        Assert.Equal(new Place("derived.yaml", 3, 10), Assert.Single(problems).Place);
    }

    [Fact]
    public void Those_left_on_a_removed_level_are_found_in_their_own_file()
    {
        var workspace = WorkspaceReader.ReadOneFile(SourceText.Of("left.yaml", "rolemap: 1\nframework: 13-level-removed.yaml\npositions:\n  - { id: A, name: Ada, role: l5 }\n"), new FolderTree(Folder));
        var results = Linter.Check(workspace.At(AsOf), RuleBook.All, includePrivate: false).Results;

        Assert.Equal(["RM502 13-level-removed.yaml:9:21", "RM801 left.yaml:4:31"], results.Select(result => $"{result.Rule.Id} {result.Finding.Place}"));
    }

    private static string Folder => RepositoryRoot.PathOf("tests/defects");

    private static Framework Read(string file, ICollection<Problem> problems)
    {
        var tree = new FolderTree(Folder);
        return FrameworkReader.Read(SourceText.Decode($"{file}.yaml", tree.Read($"{file}.yaml"), problems)!, tree, problems);
    }
}
