using Rolemap.Archetypes;
using Rolemap.Comparison;
using Rolemap.Explanations;
using Rolemap.Files.Archetypes;
using Rolemap.Files.Workspaces;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Archetypes;

/// <summary>The shipped shapes: what is said of them, and that the workspace of each is one.</summary>
public sealed class ArchetypeTests
{
    public static TheoryData<string> Ids => [.. ArchetypeLibrary.All.Select(archetype => archetype.Id)];

    public static TheoryData<string> Shapes => [.. ArchetypeLibrary.All.Where(archetype => !archetype.IsOverlay).Select(archetype => archetype.Id)];

    private static Organization Example(string id)
    {
        using var folder = new StartedFolder($"archetype:{id}");
        var workspace = WorkspaceReader.Read(folder.Tree, includePrivate: true);
        Assert.Empty(workspace.Problems);
        Assert.Empty(workspace.Notes);
        return workspace.At(workspace.AsOf!.Value);
    }

    [Fact]
    public void There_are_eight_shapes_and_two_overlays() =>
        Assert.Equal(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "O1", "O2"], ArchetypeLibrary.All.Select(archetype => archetype.Id));

    [Theory, MemberData(nameof(Ids))]
    public void An_archetype_says_everything_that_can_be_said_of_one(string id)
    {
        var archetype = ArchetypeLibrary.Of(id)!;

        Assert.Equal(id.StartsWith('O'), archetype.IsOverlay);
        Assert.All(ArchetypeFields.Shape.Fields.Where(field => field != ArchetypeFields.Signs), field => Assert.True(archetype.Entry[field] is not null, $"{id} does not say '{field.Key}'"));
        Assert.All(archetype.Facts, range => Assert.True((range.Min ?? range.Max) is not null && !(range.Min > range.Max), $"{id} has no range of {range.Card.Id}"));
        Assert.Equal(archetype.Facts.Length, archetype.Facts.Select(range => range.Card.Id).Distinct().Count());
    }

    [Fact]
    public void Signs_to_move_on_are_not_there_where_a_company_just_has_the_shape() =>
        Assert.Empty(ArchetypeLibrary.All.SelectMany(shape => shape.Signs.Where(sign => ComparisonFacts.Of(Example(shape.Id))[sign.Card] is { } value && sign.Holds(value)).Select(sign => $"{shape.Id} {sign.Card.Id}")));

    [Theory, MemberData(nameof(Ids))]
    public void The_workspace_of_a_shape_has_no_findings(string id)
    {
        var report = Linter.Check(Example(id), RuleBook.All, includePrivate: true);

        Assert.Equal([], report.Results.Select(result => $"{result.Finding.Place} {result.Rule.Id} {result.Finding.Message}"));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_workspace_of_a_shape_has_the_facts_of_the_shape(string id)
    {
        var beside = ArchetypeLibrary.Of(id)!.Beside(ComparisonFacts.Of(Example(id)));

        Assert.All(beside, fact => Assert.True(fact.Fits, $"{fact.Range.Card.Id} is {fact.Value}, and {id} has {fact.Range.Min} to {fact.Range.Max}"));
    }

    [Theory, MemberData(nameof(Shapes))]
    public void The_facts_of_a_shape_tell_it_from_the_workspace_of_another(string id)
    {
        var archetype = ArchetypeLibrary.Of(id)!;
        var alike = from other in ArchetypeLibrary.All
                    where !other.IsOverlay && other.Id != id && archetype.Beside(ComparisonFacts.Of(Example(other.Id))).All(fact => fact.Fits == true)
                    select other.Id;

        Assert.Empty(alike);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Everybody_in_the_workspace_of_a_shape_has_a_job_that_fits_a_screen(string id)
    {
        var organization = Example(id);

        Assert.All(organization.People, person => Assert.InRange(MyRoleText.Of(MyRole.Of(person, organization)).TrimEnd('\n').Split('\n').Length, 5, 39));
        Assert.All(organization.People.Where(person => person.Positions.Any(seat => seat.Function == "product")), person => Assert.NotEmpty(MyRole.Of(person, organization).Now));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_archetype_is_told_in_lines_of_a_hundred_columns(string id) =>
        Assert.All(ArchetypeText.Of(ArchetypeLibrary.Of(id)!, ComparisonFacts.Of(Example(id))).Split('\n'), line => Assert.InRange(line.Length, 0, 100));

    [Fact]
    public void No_two_people_of_a_workspace_share_a_name() => Assert.All(ArchetypeLibrary.All, archetype =>
    {
        var names = Example(archetype.Id).People.Select(person => person.Name).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    });
}
